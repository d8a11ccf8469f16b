import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Kpi, Measured } from '../../core/model/kpi';
import { TERMS } from '../../i18n';
import { readAs, shownRate } from '../model/shown-values';
import { useTeaching } from '../teaching';
import { useTexts } from '../texts';
import { StatusBadge } from './StatusBadge';
import { ValueLink } from './ValueLink';

const useStyles = makeStyles({
  /** Zoomed in, the table scrolls rather than breaking numbers. */
  frame: { overflowX: 'auto' },
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    minWidth: '250px',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    wordBreak: 'normal',
  },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    padding: `2px ${tokens.spacingHorizontalXS} 2px 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  right: { textAlign: 'right' },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    verticalAlign: 'top',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  period: { width: '24%', fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  judged: { width: '30%' },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
  rate: { display: 'block', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

/** All periods of a KPI in printed order; every value leads to its cell. */
export function PeriodTable({ kpi }: { readonly kpi: Kpi }) {
  const { t, word, locale } = useTexts();
  const { rules } = useTeaching();
  const styles = useStyles();
  const value = (measured: Measured | null) => {
    const read = measured && readAs(measured, locale);
    return (
      <td className={`${styles.cell} ${styles.right}`}>
        <ValueLink sheet={kpi.sheet} measured={measured} />
        {read && (
          <span className={styles.note}>
            {read.kind === 'sum' ? t.kpi.asSum(read.text) : t.kpi.asNumber(read.text)}
          </span>
        )}
      </td>
    );
  };
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={`${styles.head} ${styles.period}`}>
              {word(TERMS.period)}
            </th>
            <th scope="col" className={`${styles.head} ${styles.right}`}>
              {word(TERMS.target)}
            </th>
            <th scope="col" className={`${styles.head} ${styles.right}`}>
              {word(TERMS.actual)}
            </th>
            <th scope="col" className={`${styles.head} ${styles.right} ${styles.judged}`}>
              {t.kpi.rateAndStatus}
            </th>
          </tr>
        </thead>
        <tbody>
          {kpi.periods.map((period, i) => (
            <tr key={i}>
              <th scope="row" className={`${styles.cell} ${styles.period}`}>
                {period.label?.replace(/\s+/g, ' ') ?? t.kpi.noPeriodLabel}
              </th>
              {value(period.target)}
              {value(period.actual)}
              <td className={`${styles.cell} ${styles.right}`}>
                <span className={styles.rate}>
                  {[shownRate(period.ratePercent, locale, rules.decimals), period.band && word(period.band)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                <StatusBadge status={period.status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
