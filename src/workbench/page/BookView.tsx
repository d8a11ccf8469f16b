import { useEffect, useState, useSyncExternalStore } from 'react';
import { cellAddress, InvalidAddressError, parseAddress } from '../../core/cells/address';
import type { Area } from '../../core/cells/snapshot';
import { addressText } from '../host/area';
import type { Book, Refusal } from './book';
import { FormulaBar } from './FormulaBar';
import { areaAt, mergesOf } from './grid/cells';
import { sameArea } from './grid/cursor';
import { Grid } from './grid/Grid';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { LedgerPanel } from './reading/LedgerPanel';
import { useExplainer } from './reading/useExplainer';
import type { Language, Words } from './words';

export interface BookViewProps {
  readonly book: Book;
  readonly words: Words;
  readonly language: Language;
  /** What cells were used for is drawn over the sheet. */
  readonly reading: boolean;
  readonly onProblem: (problem: string | null) => void;
}

/** Formula bar, grid and tabs of the open workbook. It follows the workbook, whoever changes it. */
export function BookView({ book, words, language, reading, onProblem }: BookViewProps) {
  useSyncExternalStore(
    (changed) => book.subscribe(changed),
    () => book.revision(),
  );
  const [draft, setDraft] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const explainer = useExplainer(book, reading);
  const name = book.activeSheet();
  const sheet = book.sheets().find((candidate) => candidate.name === name);
  const selection = book.selection();
  const editing = draft !== null;
  useEffect(() => book.setEditing(editing), [book, editing]);
  if (!sheet) return null;

  const active = areaAt(mergesOf(sheet), selection.top, selection.left);
  const changed = (refusal: Refusal | null) => onProblem(refusal && words.refused[refusal]);
  const commit = () => {
    if (draft === null) return true;
    book.setEditing(false);
    const refusal = book.type(active.top, active.left, draft);
    changed(refusal);
    if (refusal === null) setDraft(null);
    return refusal === null;
  };
  const undo = (redo: boolean) => {
    if (!commit()) return;
    const address = redo ? book.redo() : book.undo();
    const [done, nothing] = redo ? [words.redone, words.nothingToRedo] : [words.undone, words.nothingToUndo];
    setTold(address === null ? nothing : done(address));
  };
  const activate = (target: string) => {
    if (commit()) book.activate(target);
  };
  const follow = (target: string) => {
    if (!target.startsWith('#')) return onProblem(words.outsideLink(target));
    const place = linkPlace(target, name);
    if (!place || !book.sheets().some((candidate) => candidate.name === place.sheet))
      return onProblem(words.brokenLink(target.slice(1)));
    book.activate(place.sheet);
    book.select(place.area);
  };
  const content = book.contentAt(name, active.top, active.left);
  const value = content.startsWith('=') ? book.textAt(name, active.top, active.left) : null;

  return (
    <>
      <FormulaBar
        book={book}
        words={words}
        address={sameArea(active, selection) ? cellAddress(active.top, active.left) : addressText(selection)}
        shown={draft ?? content}
        value={draft === null ? value : null}
        onDraft={setDraft}
        onCommit={commit}
        onUndo={undo}
      />
      <Grid
        key={name}
        book={book}
        sheet={sheet}
        version={book.version()}
        words={words}
        draft={draft}
        onDraft={setDraft}
        onCommit={commit}
        onChanged={changed}
        onUndo={undo}
        onFollow={follow}
        explainer={explainer}
        language={language}
      />
      {reading && (
        <LedgerPanel explainer={explainer} sheet={name} active={active} words={words} language={language} />
      )}
      <div className="foot">
        <SheetTabs book={book} active={name} words={words} onActivate={activate} />
        <StatusBar book={book} sheet={name} words={words} />
      </div>
      <div role="status" className="offscreen">
        {told}
      </div>
    </>
  );
}

/** `#'1-1'!B3` or `#B3`; null when it is not an address. */
function linkPlace(target: string, here: string): { sheet: string; area: Area } | null {
  const bang = target.lastIndexOf('!');
  const quoted = bang < 0 ? here : target.slice(1, bang);
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replace(/''/g, "'") : quoted;
  try {
    return { sheet, area: parseAddress(target.slice(bang < 0 ? 1 : bang + 1)) };
  } catch (error) {
    if (error instanceof InvalidAddressError) return null;
    throw error;
  }
}
