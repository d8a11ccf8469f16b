import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Kpi } from '../../core/model/kpi';
import { formatNumber } from '../../i18n';
import { useTexts } from '../texts';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, margin: 0, padding: 0, listStyleType: 'none' },
  label: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    marginRight: tokens.spacingHorizontalS,
  },
});

interface StatedListProps {
  readonly kpi: Kpi;
  readonly headingClassName: string;
}

/** Status and rate as the table itself prints them, beside what was worked out. */
export function StatedList({ kpi, headingClassName }: StatedListProps) {
  const { t, locale } = useTexts();
  const styles = useStyles();
  const items = kpi.periods.flatMap(
    ({ label, statedStatus, statedStatusCell, statedRatePercent, statedRateCell }) => [
      ...(statedStatus !== null && statedStatusCell !== null
        ? [{ label, what: t.kpi.statedStatus, text: statedStatus, cell: statedStatusCell }]
        : []),
      ...(statedRatePercent !== null && statedRateCell !== null
        ? [
            {
              label,
              what: t.kpi.statedRate,
              text: `${formatNumber(statedRatePercent, locale)}%`,
              cell: statedRateCell,
            },
          ]
        : []),
    ],
  );
  if (items.length === 0) return null;
  return (
    <div>
      <h5 className={headingClassName}>{t.kpi.stated}</h5>
      <ul className={styles.list}>
        {items.map(({ label, what, text, cell }) => (
          <li key={cell}>
            <span className={styles.label}>{[what, label].filter(Boolean).join(' · ')}</span>
            <CellLink sheet={kpi.sheet} cell={cell} text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}
