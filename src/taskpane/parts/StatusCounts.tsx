import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { STATUS_LOOK } from '../look/status-look';
import type { Overview } from '../model/overview';
import { useTexts } from '../texts';
import { StatusBadge } from './StatusBadge';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '2px',
    height: '10px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    // Without colours of its own the bar says nothing; the list says it all.
    '@media (forced-colors: active)': { display: 'none' },
  },
  share: { minWidth: '4px' },
  list: {
    ...typographyStyles.body1,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(132px, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  count: { fontVariantNumeric: 'tabular-nums' },
});

/** How many KPIs have which status: a bar to see it, a list to read it. */
export function StatusCounts({ statuses }: Pick<Overview, 'statuses'>) {
  const { t, count } = useTexts();
  const styles = useStyles();
  return (
    <>
      <div className={styles.bar} aria-hidden>
        {statuses.map(({ status, count: n }) => (
          <div
            key={status}
            className={styles.share}
            style={{ flexGrow: n, background: STATUS_LOOK[status].colour }}
          />
        ))}
      </div>
      <ul className={styles.list}>
        {statuses.map(({ status, count: n }) => (
          <li key={status} className={styles.item}>
            <StatusBadge status={status} />
            <span className={styles.count}>{t.result.count(count(n))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
