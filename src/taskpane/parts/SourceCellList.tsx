import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Kpi } from '../../core/model/kpi';
import { sourceCells } from '../../core/scan/source-cells';
import { sourceWord } from '../source-word';
import { useTexts } from '../texts';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: '2px',
    margin: 0,
  },
  label: {
    ...typographyStyles.caption1,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  cells: {
    ...typographyStyles.body1,
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
  },
});

/** The cells a KPI was read from, by address. */
export function SourceCellList({ kpi }: { readonly kpi: Kpi }) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {sourceCells(kpi).map(({ role, cells }) => (
        <Fragment key={role}>
          <dt className={styles.label}>{sourceWord(role, texts)}</dt>
          <dd className={styles.cells}>
            {cells.map(({ sheet, cell }) => (
              <CellLink key={`${sheet}!${cell}`} sheet={sheet} cell={cell} />
            ))}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
