import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Problem } from '../problem';
import type { Action } from '../state';
import { useTexts } from '../texts';
import { Panel } from './Panel';

const useStyles = makeStyles({
  text: { margin: 0 },
  facts: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  label: { ...typographyStyles.caption1Strong },
  value: { margin: 0 },
  details: { ...typographyStyles.caption1 },
  code: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
});

interface ProblemPanelProps {
  readonly during: Action;
  readonly problem: Problem;
}

/** What happened, in what state the workbook is, and what to do. */
export function ProblemPanel({ during, problem }: ProblemPanelProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const { what, next } = t.problem.codes[problem.code];
  // Nothing is broken when Excel is busy or the user cancelled.
  const tone = problem.code === 'busy' || problem.code === 'cancelled' ? 'warning' : 'error';
  return (
    <Panel tone={tone} heading={t.problem.heading[during]} takesFocus>
      <p className={styles.text}>{what}</p>
      <dl className={styles.facts}>
        <div>
          <dt className={styles.label}>{t.problem.safeLabel}</dt>
          <dd className={styles.value}>{t.problem.safe[during]}</dd>
        </div>
        <div>
          <dt className={styles.label}>{t.problem.nextLabel}</dt>
          <dd className={styles.value}>{next}</dd>
        </div>
      </dl>
      <details className={styles.details}>
        <summary>{t.problem.details}</summary>
        <p className={styles.code}>
          {problem.code}: {problem.detail}
        </p>
      </details>
    </Panel>
  );
}
