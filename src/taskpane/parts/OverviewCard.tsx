import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { formatFiscalYear, SEVERITY_WORDS } from '../../i18n';
import type { Overview } from '../model/overview';
import { useTexts } from '../texts';
import { SeverityIcon } from './SeverityIcon';
import { StatusCounts } from './StatusCounts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  workbook: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  /** Thirds of the width; at 200 % zoom the last goes to a line of its own. */
  figure: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minWidth: 'min-content' },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.subtitle1, margin: 0, fontVariantNumeric: 'tabular-nums' },
  unit: { ...typographyStyles.caption1, marginLeft: '2px' },
  heading: { ...typographyStyles.caption1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  note: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  severities: {
    ...typographyStyles.body1,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  severity: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** The scan in numbers. */
export function OverviewCard({ overview }: { readonly overview: Overview }) {
  const { t, word, count, locale } = useTexts();
  const styles = useStyles();
  return (
    <section aria-label={t.result.overview} className={styles.root}>
      <p className={styles.workbook}>{overview.workbook}</p>
      <dl className={styles.figures}>
        {(['kpis', 'sheets', 'review'] as const).map((key) => (
          <div key={key} className={styles.figure}>
            <dt className={styles.label}>{t.result[key]}</dt>
            <dd className={styles.value}>
              {count(overview[key])}
              {t.result.countUnit[key] && <span className={styles.unit}>{t.result.countUnit[key]}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <div>
        <h3 className={styles.heading}>{t.result.byStatus}</h3>
        <StatusCounts statuses={overview.statuses} />
        <p className={styles.note}>
          {t.result.byStatusNote}
          {overview.years.length > 0 &&
            t.result.judgedYears(overview.years.map((year) => formatFiscalYear(year, locale)))}
        </p>
      </div>
      <div>
        <h3 className={styles.heading}>{t.result.findings}</h3>
        <ul className={styles.severities}>
          {overview.findings.map(({ severity, count: n }) => (
            <li key={severity} className={styles.severity}>
              <SeverityIcon severity={severity} />
              {word(SEVERITY_WORDS[severity])} {t.result.count(count(n))}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
