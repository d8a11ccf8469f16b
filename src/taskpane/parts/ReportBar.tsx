import { Button } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import { formatMoment } from '../../i18n';
import { canInsert, isStale, reportStanding, type PaneState } from '../state';
import { useTexts } from '../texts';
import { Bar } from './Bar';

interface ReportBarProps {
  readonly state: PaneState;
  readonly onInsert: () => void;
}

/** When the report in the workbook was made, and whether it still says what the tables say. */
export function ReportBar({ state, onInsert }: ReportBarProps) {
  const { t, locale } = useTexts();
  const standing = reportStanding(state);
  if (!standing || !state.report) return null;
  const stale = isStale(state);
  // Right after the insert the panel above says so; of a change the bar below tells.
  if (state.screen.name === 'done' && (stale || standing === 'current')) return null;
  const isCurrent = standing === 'current';
  return (
    <Bar
      icon={isCurrent ? <CheckmarkCircle16Filled /> : <Warning16Filled />}
      text={t.report[standing](formatMoment(new Date(state.report.madeAt), locale))}
      below={
        // Tables that changed after they were read have to be read again first.
        !isCurrent &&
        !stale && (
          <Button size="small" disabledFocusable={!canInsert(state)} onClick={onInsert}>
            {t.report.remake}
          </Button>
        )
      }
    />
  );
}
