import { areaAddress } from '../cells/address';
import { boundingArea, overlapsColumns, type GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import { mapInSteps, type InSteps } from '../cells/steps';
import { foldLabel } from '../text/fold';
import type { Fact, KpiBlock } from './facts';
import type { HeaderColumn } from './header';
import { isHeaderLike, roleOf, type Mark, type Marks } from './marks';
import { headingsAbove } from './headings';
import type { Pair } from './pair';
import { reason, type Reason } from '../reasons/reason';
import { entriesOf } from './entries';
import { oneLine, type Entry } from './entry';
import { cellInColumn, type Table } from './tables';
import { factsOfPair, factsOfRows } from './row-facts';
import { mentions } from '../text/mentions';

/** KPI blocks of one sheet: every entry of a table or card, with the tables and pairs beneath it. */
export function* blocksInSteps(
  marks: Marks,
  tables: readonly Table[],
  pairs: readonly Pair[],
): InSteps<KpiBlock[]> {
  const signs = marks.grid.filled().filter(({ text }) => EXAMPLE_SIGN.test(text));
  const anchors = entriesOf(marks, tables, pairs)
    .filter((entry) => !isExample(marks, signs, entry))
    .filter(isFirstOfName())
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  const named = new Set(anchors.map((anchor) => anchor.table).filter(Boolean));
  yield;
  return yield* mapInSteps(anchors, (anchor, i): KpiBlock => {
    const region = anchor.shared ? null : regionOf(marks, anchor, anchors.slice(i + 1));
    const own = anchor.table ? factsOfRows(marks, anchor.table, anchor.rows, anchor) : [];
    const beneath = tables
      .filter((table) => !named.has(table) && region && inside(table.header.area, region))
      .flatMap((table) => factsOfRows(marks, table, table.rows, anchor, region));
    const beside = region
      ? pairs
          .filter((pair) => inside(pair.label.cell, region) && !isConsumed(anchor, pair))
          .flatMap(factsOfPair)
      : [];
    const facts = [...own, ...beneath, ...beside];
    const layout = layoutName(anchor, own, beneath, beside);
    // A row of a list is told by its own cells, a form by all that speaks of it.
    const cells =
      beneath.length + beside.length > 0
        ? facts.flatMap((fact) => [fact.cell, fact.title.cell])
        : own.map((fact) => fact.cell);
    return {
      sheet: marks.grid.name,
      layout,
      area: boundingArea([anchor.area, ...cells]),
      table: anchor.table ? `${marks.grid.name}!${areaAddress(anchor.table.header.area)}` : null,
      head: anchor.table?.header.area ?? anchor.area,
      no: anchor.no,
      name: anchor.name,
      nameTitle: anchor.nameTitle,
      project: anchor.project,
      facts,
      notes: region ? notesIn(marks, region) : [],
      dated: region ? datedIn(pairs, region) : null,
      form: { fingerprint: fingerprintOf(layout, anchor, beside), anchor: anchor.name.cell.address },
      direction: null,
      confirmed: false,
      reasons: [...anchor.reasons, ...unreadValues(marks, anchor, own)],
    };
  });
}

/**
 * What tells one form from another: how it lies and the titles it has, without years and numbers (list: 指標名 | 単位 |
 * 目標値 | 実績値). Two files of the same form agree on it wherever it stands and whichever year it reports.
 */
function fingerprintOf(layout: string, anchor: Entry, beside: readonly Fact[]): string {
  const columns = anchor.columns ?? anchor.table?.header.columns ?? [];
  const words = [...wordsOver(columns), ...beside.map(({ title }) => wordOf(title))];
  const own = foldLabel(anchor.name.text);
  const titles = new Set(words);
  titles.delete(own);
  return `${layout}: ${[...titles].join(' | ')}`;
}

const WORDS_OVER = new WeakMap<readonly HeaderColumn[], readonly string[]>();

/** The words of a header without repeats; read once, as all KPIs of a list stand under the same. */
function wordsOver(columns: readonly HeaderColumn[]): readonly string[] {
  let words = WORDS_OVER.get(columns);
  if (!words)
    WORDS_OVER.set(columns, (words = [...new Set(columns.flatMap(({ path }) => path.map(wordOf)))]));
  return words;
}

function wordOf(mark: Mark): string {
  const label = mark.labels[0];
  if (label) return label.role === 'kpiNo' ? 'no' : foldLabel(label.word);
  return mark.period ? 'period' : foldLabel(mark.cell.text);
}

/** One cell names one KPI, whichever way it was found; several lines of one cell may name several. */
function isFirstOfName(): (entry: Entry) => boolean {
  const seen = new Set<string>();
  return ({ name }) => seen.size < seen.add(`${name.cell.address} ${name.text}`).size;
}

const EXAMPLE = /記入例|記載例|入力例|作成例|サンプル|(^|[^a-z])(example|sample)/i;
/** A heading speaks of what follows within this many rows. */
const HEADING_REACH = 4;

/** A sheet that shows how to fill in the form. */
export function isExampleSheet(name: string): boolean {
  return EXAMPLE.test(name);
}

/** Rows a form may reach down from its title. */
const FORM_ROWS = 30;

const EXAMPLE_SIGN = /^[\s【＜〈《（(<［[]*(?:記入例|記載例|入力例|作成例)[\s】＞〉》）)>］\]]*$/;

/** ＜記入例＞ over the form at the right, beside the title of the real one. */
function isUnderExample(marks: Marks, signs: readonly GridCell[], area: Area): boolean {
  const above = signs.filter(({ top }) => top < area.top && top >= area.top - FORM_ROWS);
  const row = above[above.length - 1]?.top;
  const sign = above.find(({ top }) => top === row);
  if (!sign || marks.grid.starting(sign.top).length < 2) return false;
  return sign.left <= area.right && sign.right >= area.left;
}

/** A sheet, or a table right beneath a heading, that shows how to fill in the form. */
function isExample(marks: Marks, signs: readonly GridCell[], entry: Entry): boolean {
  if (isExampleSheet(marks.grid.name)) return true;
  const area = entry.table?.area ?? entry.area;
  if (isUnderExample(marks, signs, area)) return true;
  const heading = headingsAbove(marks, area)[0];
  if (heading === undefined || area.top - heading.bottom > HEADING_REACH) return false;
  return EXAMPLE.test(heading.text) && !mentions(heading.text, ['参考', '参照', 'ください', '下さい', '別']);
}

/**
 * Numbers under a title nobody knows, in a row that lacks a target or an actual: it may be the missing one.
 *
 *     指標名 │ 目標値 │ 着地
 */
function unreadValues(marks: Marks, anchor: Entry, own: readonly Fact[]): Reason[] {
  const summed = totalBesideYears(anchor, own);
  if (summed) return [reason('UNREAD_VALUES', { cell: summed.address, text: oneLine(summed.text) })];
  const complete = ['target', 'actual'].every((role) => own.some((fact) => fact.role === role));
  if (!anchor.table || (complete && !lacksActual(own))) return [];
  const unread = anchor.table.header.columns.filter(({ path, left, right }) => {
    const leaf = path[path.length - 1]!;
    const isKnown = path.some((mark) => mark.kind !== 'title');
    return (
      !isKnown &&
      (!complete || mentions(leaf.cell.text, ['実績', 'actual'])) &&
      leaf.cell.address !== anchor.nameTitle?.address &&
      anchor.rows.some((row) => marks.of(cellInColumn(marks, { path, left, right }, row)).kind === 'number')
    );
  });
  return unread.map(({ path }) => {
    const { cell } = path[path.length - 1]!;
    return reason('UNREAD_VALUES', { cell: cell.address, text: oneLine(cell.text) });
  });
}

/** A year with a target and without an actual. */
function lacksActual(own: readonly Fact[]): boolean {
  const has = (year: number | null | undefined): boolean =>
    own.some(({ role, period }) => role === 'actual' && period?.fiscalYear === year);
  return own.some(({ role, period }) => role === 'target' && !has(period?.fiscalYear));
}

function notesIn(marks: Marks, region: Area): GridCell[] {
  const notes: GridCell[] = [];
  for (let row = region.top; row <= region.bottom; row++) {
    for (const { kind, cell } of marks.starting(row, region.left, region.right)) {
      if (kind === 'title' || kind === 'prose') notes.push(cell);
    }
  }
  return notes;
}

function datedIn(pairs: readonly Pair[], region: Area): GridCell | null {
  const own = pairs.filter((pair) => roleOf(pair.label, 'period') && inside(pair.label.cell, region));
  // 対象年度：令和6年度 may share one cell.
  const whole = own.find((pair) => pair.label.period !== null);
  return own.find((pair) => !pair.value.blank)?.value ?? whole?.label.cell ?? null;
}

/** R4 │ R5 │ R6 │ 累計 │ 目標値: a goal without a year may be one for the sum of the years. */
function totalBesideYears(anchor: Entry, own: readonly Fact[]): GridCell | null {
  const isOpen = own.some(({ role, period }) => role === 'target' && period === null);
  if (!isOpen) return null;
  const years = new Set(own.flatMap(({ role, period }) => (role !== 'target' && period?.fiscalYear) || []));
  if (years.size < 2) return null;
  const total = (anchor.table?.header.columns ?? []).find(({ path }) =>
    path.some((mark) => roleOf(mark, 'total')),
  );
  return total?.path[total.path.length - 1]?.cell ?? null;
}

/** The pair names the KPI; it says nothing more about it. Several pairs may share one cell. */
function isConsumed(anchor: Entry, { label, value }: Pair): boolean {
  return label.cell.address !== value.address && anchor.consumed.has(label.cell.address);
}

function inside(area: Area, region: Area): boolean {
  return area.top >= region.top && area.bottom <= region.bottom && overlapsColumns(area, region);
}

/**
 * The cells that speak about an entry: its own rows, and, where it is the last entry of its table or a card,
 * the rows beneath it down to the next entry over the same columns or to a gap.
 */
function regionOf(marks: Marks, anchor: Entry, later: readonly Entry[]): Area {
  const { extent } = marks.grid;
  const right = Math.min(
    extent.right,
    ...later
      .filter(
        (other) =>
          other.area.left > anchor.area.right &&
          (other.area.top <= anchor.area.bottom ||
            (isCard(anchor) && isCard(other) && startsBeside(anchor, other))),
      )
      .map((other) => other.area.left - 1),
  );
  const columns = { left: anchor.area.left, right };
  const next = later
    .filter((other) => other.area.top > anchor.area.top && overlapsColumns(other.area, columns as Area))
    .map((other) => other.area.top - 1);
  const limit = Math.min(extent.bottom, ...next);
  let bottom = anchor.area.bottom;
  for (let row = bottom + 1, gap = 0; row <= limit; row++) {
    const cells = marks.grid.shown(row, columns.left, columns.right);
    if (cells.length === 0) {
      if (++gap > 1) break;
      continue;
    }
    if (gap > 0 && startsSection(marks, cells)) break;
    gap = 0;
    bottom = row;
  }
  return { top: anchor.area.top, bottom: Math.max(bottom, anchor.area.bottom), ...columns };
}

const isCard = ({ table }: Entry): boolean => table === null;

/** Cards beside one another may begin a few rows apart. */
const CARD_ROWS = 6;

function startsBeside(anchor: Entry, other: Entry): boolean {
  return other.area.top - anchor.area.bottom <= CARD_ROWS;
}

/** After a gap, one unlabelled text alone in its row opens another section (`5 コスト`). */
function startsSection(marks: Marks, cells: readonly GridCell[]): boolean {
  return cells.length === 1 && !isHeaderLike(marks.of(cells[0]!));
}

function layoutName(
  anchor: Entry,
  own: readonly Fact[],
  beneath: readonly Fact[],
  beside: readonly Fact[],
): string {
  if (own.some((fact) => fact.basis === 'upper-lower')) return 'two-row-target-actual';
  if (!anchor.table) return beneath.length > 0 ? 'kpi-block' : 'card';
  if (beneath.length + beside.length > 0) return 'kpi-block';
  return 'list';
}
