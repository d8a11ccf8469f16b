import { Button } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons';
import { useTexts } from '../texts';
import { Bar } from './Bar';

/** The user's tables changed after they were read. */
export function ChangedBar({ onScan }: { readonly onScan: () => void }) {
  const { t } = useTexts();
  return (
    <Bar role="status" icon={<ArrowSync16Regular />} text={t.report.changed}>
      <Button size="small" onClick={onScan}>
        {t.report.rescan}
      </Button>
    </Bar>
  );
}
