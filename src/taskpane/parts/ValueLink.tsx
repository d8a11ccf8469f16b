import { makeStyles, tokens } from '@fluentui/react-components';
import type { Measured } from '../../core/model/kpi';
import { shownRaw } from '../model/shown-values';
import { useTexts } from '../texts';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  figure: { fontVariantNumeric: 'tabular-nums' },
  none: { color: tokens.colorNeutralForeground3 },
});

interface ValueLinkProps {
  readonly sheet: string;
  readonly measured: Measured | null;
}

/** A target or actual as the sheet shows it, leading to its cell; a blank leads to where it is to be typed. */
export function ValueLink({ sheet, measured }: ValueLinkProps) {
  const { t, locale } = useTexts();
  const styles = useStyles();
  if (!measured) return <span className={styles.none}>{t.kpi.noSlot}</span>;
  const text = shownRaw(measured.raw, locale) ?? t.kpi.blank;
  if (!measured.cell) return <span className={styles.figure}>{text}</span>;
  return (
    <CellLink sheet={measured.sheet ?? sheet} cell={measured.cell} text={text} className={styles.figure} />
  );
}
