import { Panel } from '../parts/Panel';
import { useTexts } from '../texts';
import { useScreenStyles } from './useScreenStyles';

/** The pane cannot work where it was opened: not in Excel, or in one that is too old. */
export function HaltScreen({ reason }: { readonly reason: 'outside' | 'unsupported' }) {
  const { t } = useTexts();
  const screen = useScreenStyles();
  const { heading, why, next } = t[reason];
  return (
    <div className={screen.content}>
      <Panel tone="warning" heading={heading} takesFocus={false}>
        <p className={screen.text}>{why}</p>
        <p className={screen.text}>{next}</p>
      </Panel>
    </div>
  );
}
