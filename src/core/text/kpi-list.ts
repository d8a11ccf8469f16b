import { foldText, splitNumbered } from './fold';
import { kindOf } from './roles';
import { isUnitWord } from './unit';

/** One name of a list inside a cell. */
export interface ListItem {
  /** The number as printed, or null. */
  readonly no: string | null;
  readonly name: string;
  readonly kind: 'output' | 'outcome' | null;
  /** `※全て（件）` behind the heading of its list. */
  readonly unit: string | null;
}

/** 【アウトプット指標（活動指標）】 and what stands behind it on its line. */
const HEADING =
  /^\s*[【[［〔（(<＜]?\s*((?:アウトプット|アウトカム|活動指標|成果指標)[^】\]］〕>＞\n]*)[】\]］〕>＞]?\s*(.*)$/;
const CAPTION = /^\s*[【<＜[][^】>＞\]]*[】>＞\]]\s*$/;

/**
 * Splits the names of a list cell. Both kinds may stand in one cell, numbering may restart or be missing, and
 * slots may be empty:
 *
 *     【アウトプット指標（活動指標）】※全て（件）
 *     ①遠隔相談利用件数
 *     ② ③
 *     【アウトカム指標（成果指標）】
 *     ①遠隔相談利用者満足度調査
 *
 * `headed` is true where the cell says in words or numbers that it is a list; a lone caption is no name.
 */
export function listItems(text: string): { readonly items: ListItem[]; readonly headed: boolean } {
  const sections: { kind: ListItem['kind']; unit: string | null; lines: string[] }[] = [
    { kind: null, unit: null, lines: [] },
  ];
  let headed = false;
  for (const line of text.split('\n')) {
    const heading = HEADING.exec(line);
    const kind = heading ? kindOf(heading[1] ?? '') : null;
    if (heading && kind) {
      headed = true;
      const unit = /全て\s*[（(]\s*([^）)]+)\s*[）)]/.exec(foldText(heading[2] ?? ''))?.[1] ?? null;
      const rest = (heading[2] ?? '').replace(/※.*$/, '').trim();
      sections.push({ kind, unit: unit && isUnitWord(unit) ? unit : null, lines: rest ? [rest] : [] });
    } else if (!CAPTION.test(line)) {
      sections[sections.length - 1]!.lines.push(line);
    }
  }
  const items = sections.flatMap(({ kind, unit, lines }) =>
    splitNumbered(lines.join('\n')).map((item): ListItem => ({ ...item, kind, unit })),
  );
  return { items, headed: headed || items.some((item) => item.no !== null) };
}
