import { Spinner } from '@fluentui/react-components';
import { ProblemPanel } from '../parts/ProblemPanel';
import { ReportBar } from '../parts/ReportBar';
import type { PaneState } from '../state';
import { useTexts } from '../texts';
import { DonePanel } from './DonePanel';
import { HaltScreen } from './HaltScreen';
import { NoKpiScreen } from './NoKpiScreen';
import { QuickPanel } from './QuickPanel';
import { ResultScreen } from './ResultScreen';
import { ScanningScreen } from './ScanningScreen';
import { StartScreen } from './StartScreen';
import { useScreenStyles } from './useScreenStyles';

interface CurrentScreenProps {
  readonly state: PaneState;
  readonly onInsert: () => void;
}

/** The content for a state of the pane. A result stays in sight while it is inserted and after. */
export function CurrentScreen({ state, onInsert }: CurrentScreenProps) {
  const { t } = useTexts();
  const styles = useScreenStyles();
  const { screen, found, run } = state;
  const report = <ReportBar state={state} onInsert={onInsert} />;
  switch (screen.name) {
    case 'connecting':
      return (
        <div className={styles.content}>
          <Spinner size="small" label={t.connecting} />
        </div>
      );
    case 'outside':
    case 'unsupported':
      return <HaltScreen reason={screen.name} />;
    case 'start':
      return <StartScreen takesFocus={run > 0} />;
    case 'scanning':
      return <ScanningScreen phase={screen.phase} />;
    case 'noKpi':
      return <NoKpiScreen sheets={screen.sheets} {...screen.seen} />;
    case 'result':
    case 'inserting':
      return found && <ResultScreen scan={found.scan} news={null} report={report} />;
    case 'done':
      return found && <ResultScreen scan={found.scan} news={<DonePanel {...screen} />} report={report} />;
    case 'quick': {
      const { quick } = state;
      if (!quick) return null;
      const panel = <QuickPanel key={run} quick={quick} />;
      if (quick.scan.kpis.length === 0) return <div className={styles.content}>{panel}</div>;
      return <ResultScreen key={run} scan={quick.scan} news={panel} isHeaded report={null} />;
    }
    case 'failed': {
      const panel = <ProblemPanel during={screen.during} problem={screen.problem} />;
      if (!found) return <div className={styles.content}>{panel}</div>;
      const older = screen.during !== 'insert' && <p className={styles.quiet}>{t.result.older}</p>;
      return (
        <ResultScreen
          scan={found.scan}
          report={report}
          news={
            <>
              {panel}
              {older}
            </>
          }
        />
      );
    }
  }
}
