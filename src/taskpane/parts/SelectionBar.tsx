import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { cellAddress, shownAddress } from '../../core/cells/address';
import { withinPlace } from '../../core/scan/within';
import { COST_ROLE_WORDS, formatNumber } from '../../i18n';
import { cellMeaning, isOneCell, type CellMeaning } from '../model/cell-meaning';
import { readAs, shownRaw } from '../model/shown-values';
import { useReveal } from '../reveal';
import { sourceWord } from '../source-word';
import { isStale, type PaneState } from '../state';
import { useTexts, type Texts } from '../texts';

const useStyles = makeStyles({
  root: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  place: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  /** Always there once something was read, so that nothing moves while the user goes from cell to cell. */
  meaning: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    height: tokens.lineHeightBase200,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
  },
  value: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1 },
  name: {
    ...typographyStyles.caption1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  /** Of a value that may no longer be in the cell. */
  then: { flexShrink: 0, fontStyle: 'italic' },
  button: { flexShrink: 0 },
});

interface SelectionBarProps {
  readonly state: PaneState;
  readonly onQuick: () => void;
}

/** What is selected in Excel: a cell, and what it was taken for; or a range, which can be looked at alone. */
export function SelectionBar({ state, onQuick }: SelectionBarProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const { selection } = state;
  const shown = state.screen.name === 'quick' ? state.quick : state.found;
  if (!selection) {
    return (
      <div className={styles.root}>
        <div className={styles.line}>{t.selection.none}</div>
        {shown && <div className={styles.meaning} />}
      </div>
    );
  }
  const { sheet, area } = selection;
  const isRange = !isOneCell(shown?.snapshot ?? null, selection);
  // Of a merged area the first cell, as Excel's name box has it.
  const address = isRange ? shownAddress(area) : cellAddress(area.top, area.left);
  return (
    <div role="group" aria-label={t.selection.label} className={styles.root}>
      <div className={styles.line}>
        <span className={styles.place}>{t.selection.place(`${sheet}!${address}`)}</span>
        {isRange && (
          <Button size="small" className={styles.button} onClick={onQuick}>
            {t.selection.quick}
          </Button>
        )}
      </div>
      {shown && (
        <div className={styles.meaning}>
          {isStale(state) && <span className={styles.then}>{t.selection.then}</span>}
          <Meaning {...{ shown, selection, isRange }} />
        </div>
      )}
    </div>
  );
}

interface MeaningProps {
  readonly shown: NonNullable<PaneState['found'] | PaneState['quick']>;
  readonly selection: NonNullable<PaneState['selection']>;
  readonly isRange: boolean;
}

function Meaning({ shown, selection, isRange }: MeaningProps) {
  const texts = useTexts();
  const styles = useStyles();
  const { reveal } = useReveal();
  const { scan, snapshot } = shown;
  const inRange = useMemo(
    () => (isRange ? withinPlace(scan, selection).kpis.length : 0),
    [scan, selection, isRange],
  );
  const meaning = useMemo(
    () => (isRange ? null : cellMeaning(scan, snapshot, selection)),
    [scan, snapshot, selection, isRange],
  );
  const { t, count } = texts;
  if (!meaning) return <span>{t.selection.kpisIn(count(inRange))}</span>;
  if (meaning.what !== 'kpi') return <span className={styles.name}>{plainly(meaning, texts)}</span>;
  const { kpi, others } = meaning;
  const name = kpi.name.replace(/\s+/g, ' ');
  return (
    <>
      <span>{labelOf(meaning, texts)}</span>
      {valueOf(meaning, texts, (text) => (
        <span className={styles.value}>{text}</span>
      ))}
      <Link
        as="button"
        className={styles.name}
        aria-label={t.selection.show(name)}
        title={name}
        onClick={() => reveal(kpi.id)}
      >
        {name}
      </Link>
      {others > 0 && <span>{t.selection.others(count(others))}</span>}
    </>
  );
}

type OfKpi = Extract<CellMeaning, { what: 'kpi' }>;

function labelOf({ role, period }: OfKpi, texts: Texts): string {
  const label = period?.label?.replace(/\s+/g, ' ');
  return [sourceWord(role, texts), label].filter(Boolean).join(' · ');
}

/** The value as it was understood, where the notation says something else than a number. */
function valueOf({ measured }: OfKpi, { t, locale }: Texts, show: (text: string) => ReactNode): ReactNode {
  if (!measured) return null;
  const read = readAs(measured, locale);
  return show(read ? read.text : (shownRaw(measured.raw, locale) ?? t.kpi.blank));
}

function plainly(meaning: Exclude<CellMeaning, OfKpi>, { t, word, locale }: Texts): string {
  switch (meaning.what) {
    case 'cost': {
      const { role, label, yen, project } = meaning.cost;
      const amount = yen === null ? null : t.selection.yen(formatNumber(yen, locale));
      const title = role === 'other' ? label : word(COST_ROLE_WORDS[role]);
      return [title, amount, project].filter(Boolean).join(' · ').replace(/\s+/g, ' ');
    }
    case 'rating': {
      const { label, text, subject } = meaning.rating;
      return [label, text, subject].filter(Boolean).join(' · ').replace(/\s+/g, ' ');
    }
    default:
      return t.selection[meaning.what];
  }
}
