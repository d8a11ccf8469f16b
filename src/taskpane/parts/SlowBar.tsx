import { Clock16Regular } from '@fluentui/react-icons';
import { useTexts } from '../texts';
import { Bar } from './Bar';

/** Excel has been silent for a while: what the user can do about it. The button to stop waiting is below. */
export function SlowBar() {
  const { t } = useTexts();
  return <Bar role="status" icon={<Clock16Regular />} text={t.slow.text} />;
}
