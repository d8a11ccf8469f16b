import { useMemo } from 'react';
import type { Book } from './book';
import { summaryOf } from './grid/summary';
import type { Words } from './words';

export interface StatusBarProps {
  readonly book: Book;
  readonly sheet: string;
  readonly words: Words;
}

const figures = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 4 });

/** Count, sum and average of what is selected, as under every sheet of Excel; empty for a single cell. */
export function StatusBar({ book, sheet, words }: StatusBarProps) {
  const areas = book.selectedAreas();
  const version = book.version();
  const summary = useMemo(
    () => summaryOf(book, sheet, areas),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the workbook is changed in place; `version` says when
    [book, sheet, areas, version],
  );
  if (!summary) return null;
  const { count, numbers, sum } = summary;
  return (
    <div className="summary" aria-label={words.summary} role="group">
      {numbers > 0 && <span>{words.average(figures.format(sum / numbers))}</span>}
      <span>{words.count(figures.format(count))}</span>
      {numbers > 0 && <span>{words.sum(figures.format(sum))}</span>}
    </div>
  );
}
