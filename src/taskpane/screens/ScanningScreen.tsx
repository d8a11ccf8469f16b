import { makeStyles, ProgressBar } from '@fluentui/react-components';
import { ScreenHeading } from '../parts/ScreenHeading';
import type { Phase } from '../state';
import { useTexts } from '../texts';
import { phaseText } from './phase-text';
import { useScreenStyles } from './useScreenStyles';

const useStyles = makeStyles({ text: { margin: 0, overflowWrap: 'anywhere' } });

/** A scan at work. The announcer speaks the same text, so that it is not spoken twice here. */
export function ScanningScreen({ phase }: { readonly phase: Phase }) {
  const { t } = useTexts();
  const styles = useStyles();
  const screen = useScreenStyles();
  return (
    <div className={screen.content}>
      <ScreenHeading takesFocus>{t.scanning.heading}</ScreenHeading>
      <ProgressBar
        aria-label={t.scanning.heading}
        thickness="large"
        value={phase.step === 'judging' ? phase.share : undefined}
      />
      <p className={styles.text}>{phaseText(phase, t)}</p>
    </div>
  );
}
