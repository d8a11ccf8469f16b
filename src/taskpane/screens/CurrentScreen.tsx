import { Spinner } from '@fluentui/react-components';
import { ProblemPanel } from '../parts/ProblemPanel';
import type { PaneState } from '../state';
import { useTexts } from '../texts';
import { DonePanel } from './DonePanel';
import { HaltScreen } from './HaltScreen';
import { NoKpiScreen } from './NoKpiScreen';
import { ResultScreen } from './ResultScreen';
import { ScanningScreen } from './ScanningScreen';
import { StartScreen } from './StartScreen';
import { useScreenStyles } from './useScreenStyles';

/** The content for a state of the pane. A result stays in sight while it is inserted and after. */
export function CurrentScreen({ state }: { readonly state: PaneState }) {
  const { t } = useTexts();
  const styles = useScreenStyles();
  const { screen, found, run } = state;
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
      return <NoKpiScreen sheets={screen.sheets} />;
    case 'result':
    case 'inserting':
      return found && <ResultScreen scan={found.scan} news={null} />;
    case 'done':
      return found && <ResultScreen scan={found.scan} news={<DonePanel sheets={screen.sheets} />} />;
    case 'failed': {
      const panel = <ProblemPanel during={screen.during} problem={screen.problem} />;
      if (!found) return <div className={styles.content}>{panel}</div>;
      const older = screen.during === 'scan' && <p className={styles.quiet}>{t.result.older}</p>;
      return (
        <ResultScreen
          scan={found.scan}
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
