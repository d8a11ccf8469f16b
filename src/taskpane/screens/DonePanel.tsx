import { makeStyles, tokens } from '@fluentui/react-components';
import { CellLink } from '../parts/CellLink';
import { Panel } from '../parts/Panel';
import type { CarriedOut } from '../../excel';
import { useTexts } from '../texts';
import { useScreenStyles } from './useScreenStyles';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** The report stands in the workbook: its sheets, one click away, and what Excel refused of its trimmings. */
export function DonePanel({ sheets, without, converted }: CarriedOut) {
  const { t } = useTexts();
  const styles = useStyles();
  const screen = useScreenStyles();
  return (
    <Panel tone="success" heading={t.done.heading} takesFocus>
      <p className={screen.text}>{t.done.open}</p>
      <ul className={styles.list}>
        {sheets.map(({ key, name }) => (
          <li key={key}>
            <CellLink sheet={name} cell="A1" text={name} />
          </li>
        ))}
      </ul>
      {without.length > 0 && (
        <p className={screen.text}>
          {t.done.without(without.map((what) => t.done.comforts[what]).join(t.done.comma))}
        </p>
      )}
      {converted.length > 0 && (
        <p className={screen.text}>{t.done.converted(converted.join(t.done.comma))}</p>
      )}
      <p className={screen.quiet}>{t.done.live}</p>
    </Panel>
  );
}
