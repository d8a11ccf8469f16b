import {
  Button,
  Field,
  makeStyles,
  Spinner,
  Textarea,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Diagnosed, Session } from '../session';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalL,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  said: { ...typographyStyles.body1, margin: 0 },
  picture: { maxWidth: '100%', border: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** 診断: asks Excel what the product takes for granted of it, and gives the outcome as lines to send. */
export function DiagnosisPanel({ diagnose }: Pick<Session, 'diagnose'>) {
  const { t, count } = useTexts();
  const styles = useStyles();
  const [outcome, setOutcome] = useState<'running' | Diagnosed | null>(null);
  const run = async (): Promise<void> => {
    setOutcome('running');
    setOutcome(await diagnose());
  };
  return (
    <section className={styles.root}>
      <h3 className={styles.heading}>{t.diagnosis.heading}</h3>
      <p className={styles.hint}>{t.diagnosis.hint}</p>
      <div>
        <Button size="small" disabled={outcome === 'running'} onClick={() => void run()}>
          {t.diagnosis.run}
        </Button>
      </div>
      <div role="status">
        {outcome === 'running' && <Spinner size="tiny" label={t.diagnosis.running} />}
        {outcome !== null && outcome !== 'running' && (
          <p className={styles.said}>
            {'problem' in outcome
              ? `${t.problem.codes[outcome.problem.code].what}${t.problem.codes[outcome.problem.code].next}`
              : t.diagnosis.outcome(count(outcome.asExpected), count(outcome.all))}
          </p>
        )}
      </div>
      {outcome !== null && outcome !== 'running' && 'lines' in outcome && <Lines outcome={outcome} />}
    </section>
  );
}

function Lines({ outcome }: { readonly outcome: Extract<Diagnosed, { readonly lines: unknown }> }) {
  const { t } = useTexts();
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'copied' | 'byHand' | null>(null);
  const text = outcome.lines.join('\n');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      // Panes of some Excels may not write to the clipboard: the text is selected, so that Ctrl+C takes it.
      field.current?.focus();
      field.current?.select();
      setCopied('byHand');
    }
  };
  const pictures = [
    { base64: outcome.pictures.chart, name: t.diagnosis.chart },
    { base64: outcome.pictures.cells, name: t.diagnosis.cells },
  ];
  return (
    <>
      <Field label={t.diagnosis.lines} size="small">
        <Textarea size="small" readOnly rows={8} value={text} textarea={{ ref: field }} />
      </Field>
      <div>
        <Button size="small" appearance="primary" onClick={() => void copy()}>
          {t.diagnosis.copy}
        </Button>
      </div>
      <p className={styles.hint} role="status">
        {copied && t.diagnosis[copied]}
      </p>
      {pictures.map(
        ({ base64, name }) =>
          base64 !== null && (
            <img key={name} className={styles.picture} alt={name} src={`data:image/png;base64,${base64}`} />
          ),
      )}
    </>
  );
}
