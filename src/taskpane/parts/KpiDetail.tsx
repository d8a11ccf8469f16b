import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { explainVerdict } from '../../core/rules/explain';
import type { Finding } from '../../core/model/finding';
import type { Kpi } from '../../core/model/kpi';
import { DIRECTION_BASIS_WORDS, DIRECTION_WORDS, KIND_WORDS, TERMS } from '../../i18n';
import { shownRaw } from '../model/shown-values';
import { useTeaching } from '../teaching';
import { useTexts } from '../texts';
import { CellLink } from './CellLink';
import { CorrectionPanel } from './CorrectionPanel';
import { FindingItem } from './FindingItem';
import { PeriodTable } from './PeriodTable';
import { SourceCellList } from './SourceCellList';
import { StatedList } from './StatedList';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  heading: { ...typographyStyles.caption1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  label: {
    ...typographyStyles.caption1,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
  basis: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: 'block' },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  evidence: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingLeft: '16px',
    listStyleType: 'disc',
    overflowWrap: 'anywhere',
  },
  review: { ...typographyStyles.caption1, margin: 0 },
  none: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface KpiDetailProps {
  readonly kpi: Kpi;
  readonly findings: readonly Finding[];
}

/** Everything known of one KPI, and where it stands. */
export function KpiDetail({ kpi, findings }: KpiDetailProps) {
  const { t, word, locale } = useTexts();
  const styles = useStyles();
  const { baseline, direction, directionBasis } = kpi;
  const fact = (label: string, value: ReactNode) => (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
  const part = (heading: string, content: ReactNode) => (
    <div>
      <h5 className={styles.heading}>{heading}</h5>
      {content}
    </div>
  );
  const reasons = (list: Kpi['reasons']) => (
    <ul className={styles.evidence}>
      {list.map((reason) => (
        <li key={reason.en}>{word(reason)}</li>
      ))}
    </ul>
  );
  const { rules } = useTeaching();
  const explained = kpi.periods.flatMap((period) => {
    const why = explainVerdict(kpi, period, rules);
    return why ? [{ period, why }] : [];
  });
  const readings = kpi.reasons.filter((reason) => !reason.doubt);
  const baselineText =
    baseline && [shownRaw(baseline.raw, locale) ?? t.kpi.blank, baseline.period].filter(Boolean);
  return (
    <div className={styles.root}>
      {kpi.confidence === 'review' && (
        <div>
          <p className={styles.review}>{t.kpi.reviewWhy}</p>
          {reasons(kpi.reasons.filter((reason) => reason.doubt))}
        </div>
      )}
      {kpi.periods.length > 0 && part(t.kpi.periods, <PeriodTable kpi={kpi} />)}
      {explained.length > 0 &&
        part(
          t.kpi.why,
          <ul className={styles.evidence}>
            {explained.map(({ period, why }) => (
              <li key={period.label ?? ''}>
                {t.kpi.whyOf(period.label?.replace(/\s+/g, ' ') ?? '', word(why))}
              </li>
            ))}
          </ul>,
        )}
      <dl className={styles.facts}>
        {kpi.department &&
          fact(
            word(TERMS.department),
            <CellLink
              sheet={kpi.department.sheet ?? kpi.sheet}
              cell={kpi.department.cell}
              text={kpi.department.names.join('・')}
            />,
          )}
        {kpi.kind && fact(word(TERMS.kind), word(KIND_WORDS[kpi.kind]))}
        {kpi.unit && fact(word(TERMS.unit), kpi.unit)}
        {fact(
          word(TERMS.direction),
          direction ? (
            <>
              {word(DIRECTION_WORDS[direction])}
              {directionBasis && (
                <span className={styles.basis}>
                  {t.kpi.basis(word(DIRECTION_BASIS_WORDS[directionBasis]))}
                </span>
              )}
            </>
          ) : (
            t.kpi.notKnown
          ),
        )}
        {fact(
          word(TERMS.baseline),
          baseline?.cell ? (
            <CellLink sheet={kpi.sheet} cell={baseline.cell} text={[...new Set(baselineText)].join(' · ')} />
          ) : (
            t.kpi.noBaseline
          ),
        )}
      </dl>
      <StatedList kpi={kpi} headingClassName={styles.heading} />
      {part(
        t.result.findings,
        findings.length > 0 ? (
          <ul className={styles.list}>
            {findings.map((finding, i) => (
              <FindingItem key={i} finding={finding} />
            ))}
          </ul>
        ) : (
          <p className={styles.none}>{t.kpi.noFindings}</p>
        ),
      )}
      {part(t.kpi.sources, <SourceCellList kpi={kpi} />)}
      {kpi.form && part(t.correct.heading, <CorrectionPanel kpi={kpi} form={kpi.form} />)}
      {readings.length > 0 && part(word(TERMS.evidence), reasons(readings))}
    </div>
  );
}
