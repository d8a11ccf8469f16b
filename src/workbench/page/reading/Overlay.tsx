import { overlayOf, OVERLAY_WORDS, type OverlayCell } from '../../../core/explain/overlay';
import { parseAddress } from '../../../core/cells/address';
import type { Area } from '../../../core/cells/snapshot';
import type { Explainer } from '../../../core/explain';
import type { Book } from '../book';
import { span, start, type Axis } from '../grid/geometry';
import type { Language } from '../words';

export interface OverlayProps {
  readonly book: Book;
  readonly explainer: Explainer;
  readonly sheet: string;
  /** What is on screen. */
  readonly window: Area;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly originX: number;
  readonly originY: number;
  readonly language: Language;
}

/** Too low for a sign beside the text of the cell. */
const LOW = 14;

/** What the cells on screen were used for, drawn over them. */
export function Overlay(props: OverlayProps) {
  const { book, explainer, sheet, window, rows, columns, originX, originY, language } = props;
  if (window.bottom < window.top || window.right < window.left) return null;
  const cells = explainer.cells(sheet, window).flatMap((ledger) => overlayOf(ledger) ?? []);
  return (
    <div className="reading" aria-hidden="true">
      {cells.map((cell) => {
        const { top, left, bottom, right } = parseAddress(cell.cell);
        const height = span(rows, top, bottom);
        const width = span(columns, left, right);
        if (width === 0 || height === 0) return null;
        const role = cell.role ?? cell.heads;
        return (
          <div
            key={cell.cell}
            className={classOf(cell, typeof book.valueAt(sheet, top, left) === 'string')}
            data-role={role ?? undefined}
            style={{
              left: start(columns, left) - originX - 1,
              top: start(rows, top) - originY - 1,
              width: width + 1,
              height: height + 1,
            }}
          >
            {role && height >= LOW && <span>{OVERLAY_WORDS[role].sign[language]}</span>}
          </div>
        );
      })}
    </div>
  );
}

/** @param isText texts begin at the left of their cells, numbers end at the right: the sign goes to the other side */
function classOf({ role, unread, slot, doubtful }: OverlayCell, isText: boolean): string {
  const kind = unread ? 'unread' : role === null ? 'heading' : slot ? 'used slot' : 'used';
  return `${kind}${isText ? ' words' : ''}${doubtful && !unread ? ' doubtful' : ''}`;
}
