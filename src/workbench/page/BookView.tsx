import { useEffect, useState, useSyncExternalStore } from 'react';
import { areaAddress, cellAddress, InvalidAddressError, parseAddress } from '../../core/cells/address';
import type { Area } from '../../core/cells/snapshot';
import type { Book } from './book';
import { areaAt, mergesOf } from './grid/cells';
import { Grid } from './grid/Grid';
import { SheetTabs } from './SheetTabs';
import type { Words } from './words';

export interface BookViewProps {
  readonly book: Book;
  readonly words: Words;
  readonly onProblem: (problem: string | null) => void;
}

/** Formula bar, grid and tabs of the open workbook. It follows the workbook, whoever changes it. */
export function BookView({ book, words, onProblem }: BookViewProps) {
  useSyncExternalStore(
    (changed) => book.subscribe(changed),
    () => book.revision(),
  );
  const [draft, setDraft] = useState<string | null>(null);
  const name = book.activeSheet();
  const sheet = book.sheets().find((candidate) => candidate.name === name);
  const selection = book.selection();
  const editing = draft !== null;
  useEffect(() => book.setEditing(editing), [book, editing]);
  if (!sheet) return null;

  const active = areaAt(mergesOf(sheet), selection.top, selection.left);
  const commit = (text = draft) => {
    if (text === null) return true;
    book.setEditing(false);
    const accepted = book.type(active.top, active.left, text);
    onProblem(accepted ? null : words.refused);
    if (accepted) setDraft(null);
    return accepted;
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
  const shown = draft ?? book.contentAt(name, active.top, active.left);

  return (
    <>
      <div className="formulabar">
        <output aria-label={words.cell}>
          {sameArea(active, selection) ? cellAddress(active.top, active.left) : areaAddress(selection)}
        </output>
        <textarea
          aria-label={words.formulaBar}
          rows={1}
          spellCheck={false}
          value={shown}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => commit()}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.keyCode === 229) return;
            if (event.key === 'Escape') setDraft(null);
            if (event.key !== 'Enter' || event.altKey) return;
            event.preventDefault();
            commit();
          }}
        />
      </div>
      <Grid
        key={name}
        book={book}
        sheet={sheet}
        version={book.version()}
        label={name}
        draft={draft}
        onDraft={setDraft}
        onCommit={commit}
        onFollow={follow}
      />
      <SheetTabs book={book} active={name} words={words} onActivate={activate} />
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

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
