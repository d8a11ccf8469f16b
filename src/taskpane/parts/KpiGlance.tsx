import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRight12Regular } from '@fluentui/react-icons';
import type { Finding } from '../../core/model/finding';
import type { Kpi, Period } from '../../core/model/kpi';
import { TERMS } from '../../i18n';
import { newestDue } from '../../core/kpi/newest';
import { shownRate } from '../model/shown-values';
import { useTeaching } from '../teaching';
import { useTexts } from '../texts';
import { FindingCount } from './FindingCount';
import { StatusBadge } from './StatusBadge';
import { ValueLink } from './ValueLink';

const useStyles = makeStyles({
  root: { ...typographyStyles.body1, display: 'flex', flexDirection: 'column', rowGap: '2px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  period: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    flexGrow: 1,
    overflowWrap: 'anywhere',
  },
  rate: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums' },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, marginRight: '4px' },
  arrow: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface KpiGlanceProps {
  readonly kpi: Kpi;
  /** Those of this KPI. */
  readonly findings: readonly Finding[];
}

/** The newest period that is due: target → actual, rate and status. */
export function KpiGlance({ kpi, findings }: KpiGlanceProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const period = newestDue(kpi);
  if (period) return <Values kpi={kpi} period={period} findings={findings} />;
  const listedOnly = kpi.periods.length === 0;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={styles.note}>{listedOnly ? t.kpi.listedOnly : t.kpi.noneDue}</span>
        {!listedOnly && <StatusBadge status="pending" />}
      </div>
    </div>
  );
}

function Values({ kpi, period, findings }: KpiGlanceProps & { readonly period: Period }) {
  const { t, word, locale } = useTexts();
  const { rules } = useTeaching();
  const styles = useStyles();
  const unit = unitToShow(kpi, period);
  const rate = shownRate(period.ratePercent ?? period.statedRatePercent, locale, rules.decimals);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={styles.period}>{period.label?.replace(/\s+/g, ' ') ?? t.kpi.noPeriodLabel}</span>
        <StatusBadge status={period.status} />
        {rate && (
          <span className={styles.rate} title={word(TERMS.rate)}>
            {rate}
          </span>
        )}
      </div>
      <div className={styles.line}>
        <span>
          <span className={styles.label}>{word(TERMS.target)}</span>
          <ValueLink sheet={kpi.sheet} measured={period.target} />
        </span>
        <ArrowRight12Regular aria-hidden className={styles.arrow} />
        <span>
          <span className={styles.label}>{word(TERMS.actual)}</span>
          <ValueLink sheet={kpi.sheet} measured={period.actual} />
          {unit && ` ${unit}`}
        </span>
        <FindingCount findings={findings} />
      </div>
    </div>
  );
}

/** The unit, unless the values carry it (`400回`). */
function unitToShow({ unit }: Kpi, { target, actual }: Period): string | null {
  if (unit === null || actual?.raw == null) return null;
  const carried = [target?.raw, actual.raw].some((raw) =>
    raw?.normalize('NFKC').includes(unit.normalize('NFKC')),
  );
  return carried ? null : unit;
}
