/**
 * The one place that knows how the recogniser keeps what it saw: marks, headers, tables, pairs, blocks and drafts. A
 * recogniser of another make needs another file like this, and nothing else of this folder.
 */
import { areaAddress, contains, overlaps, parseAddress } from '../cells/address';
import { boundingArea, Grid, type GridCell } from '../cells/grid';
import type { Area, SheetSnapshot } from '../cells/snapshot';
import type { KpiDraft } from '../kpi/draft';
import type { Fact, KpiBlock } from '../layouts/facts';
import { findHeaders } from '../layouts/headers';
import { leafOf, type HeaderColumn } from '../layouts/header';
import { Marks, type Mark } from '../layouts/marks';
import { findPairs } from '../layouts/pairs';
import type { Pair } from '../layouts/pair';
import { findTables, isInside, type Table } from '../layouts/tables';
import { transposedAreas } from '../layouts/transposed';
import type { Traced, TracedSheet } from '../scan';
import type { Kpi } from '../model/kpi';
import type { Rating } from '../model/table';
import { readNumber } from '../text/number';
import type { Aliases } from '../text/roles';
import { claimsOfBlock, titleOfPair, type BlockView } from './today-claims';
import { push, useOfRole, type Evidence, type Use } from './evidence';
import { LAYOUTS, type AreaLedger, type Claim, type Layout, type Own, type Reading } from './ledger';
import { quoted, roleWords } from './words';

/** What today's recogniser tells of one sheet. */
export function evidenceOfToday(
  traced: Traced,
  { read, found }: TracedSheet,
  snapshot: SheetSnapshot,
  aliases: Aliases,
): Evidence {
  const skipped = snapshot.values.length > 0 && read.marks.grid.filled().length === 0;
  const marks = skipped ? new Marks(new Grid(snapshot), aliases) : read.marks;
  const { grid } = marks;
  const drafts = [...found.drafts, ...found.dropped];
  const columns = columnsByTitle(read.tables);
  const views = drafts.map((draft) => viewOf(draft, read.tables, columns, marks));
  const records = recordsOf(traced, snapshot.name);
  const claims = new Map<string, Claim[]>();
  const heads = new Map<string, Set<string>>();
  for (const view of views) claimsOfBlock(view, claims, heads);
  for (const pair of read.pairs) titleOfPair(pair, claims, heads);
  for (const table of read.tables) headsOfTable(marks, table, heads);

  const places = views.map(({ draft, table }) => placeOf(draft.block, table));
  const byCell = new Map<string, number[]>();
  places.forEach(({ cells }, i) => cells.forEach((cell) => push(byCell, cell, i)));
  const wholes = onePerTable(views);
  const hypotheses = hypothesesOf(marks, read.tables);
  const ofKind = (layout: Layout, test: (cell: GridCell) => boolean, why: Reading['why']) => ({
    layout,
    test,
    why,
  });
  const amounts = new Set(found.amounts.map(({ cell }) => cell));
  const rated = new Set(
    found.ratings.flatMap((rating) => [...ratingCells(grid, rating).keys(), rating.cell]),
  );
  const listed = new Set(found.listed.map(({ cell }) => cell));
  const kinds = [
    ofKind('costs', ({ address }) => amounts.has(address), {
      ja: '金額として読みました',
      en: 'read as an amount of money',
    }),
    ofKind('ratings', ({ address }) => rated.has(address), {
      ja: '評価として読みました',
      en: 'read as a rating',
    }),
    ofKind('names', ({ address }) => listed.has(address), {
      ja: '指標名の一覧として読みました',
      en: 'read as a list of KPI names',
    }),
  ];

  const readingsOf = (cell: GridCell): Reading[] => {
    const ofTable = new Set<Table>();
    const taking = byCell.get(cell.address) ?? [];
    const around = wholes.filter((i) => {
      const { table, draft } = views[i]!;
      return (table !== null && isPartOf(table, cell)) || overlaps(draft.block.area, cell);
    });
    const blocks = taking.length > 0 ? taking : around;
    for (const i of blocks) if (views[i]!.table) ofTable.add(views[i]!.table!);
    const readings = distinctReadings(
      blocks.map((i) => readingOfBlock(views[i]!, places[i]!.area, taking.length > 0, taking.length - 1)),
    );
    const pair = read.pairs.find((one) => cellsOfPair(one).includes(cell.address));
    const table = read.tables.find((one) => isPartOf(one, cell));
    const area = table?.area ?? (pair ? areaOfPair(pair) : cell);
    for (const { layout, test, why } of kinds)
      if (test(cell)) readings.push({ layout, address: areaAddress(area), part: null, why });
    if (pair) readings.push(readingOfPair(pair));
    if (table && !ofTable.has(table)) readings.push(readingOfTable(table));
    return [...readings, ...hypotheses(cell)];
  };

  return {
    grid,
    skipped,
    ownOf: (cell) => ownOf(marks.of(cell)),
    readingsOf,
    claimsOf: (cell) => {
      const own = claims.get(cell.address) ?? [];
      if (own.length > 0) return own;
      return read.tables
        .filter((table) => isInside(table, cell))
        .flatMap((table) => columnClaim(table, cell));
    },
    uses: usesOf(views, records, traced, { found, read }, marks),
    heads,
    areas: () => areasOf(views, places, records, read.tables, amounts),
  };
}

/** Records of the result by their draft's name cell; blocks of two tables may have become one record. */
function recordsOf(traced: Traced, sheet: string): (draft: KpiDraft) => Kpi | null {
  const byName = new Map<string, Kpi>();
  for (const { kpi, draft } of traced.judged) {
    byName.set(`${draft.block.sheet}!${draft.block.name.cell.address} ${draft.block.name.text}`, kpi);
    for (const { code, params } of draft.reasons) {
      if (code === 'JOINED' && params.cell) byName.set(params.cell, kpi);
    }
  }
  return ({ block }) => {
    const cell = `${sheet}!${block.name.cell.address}`;
    return byName.get(`${cell} ${block.name.text}`) ?? byName.get(cell) ?? null;
  };
}

function columnsByTitle(tables: readonly Table[]): ReadonlyMap<string, readonly HeaderColumn[]> {
  const columns = new Map<string, HeaderColumn[]>();
  for (const { header } of tables)
    for (const column of header.columns)
      for (const { cell } of column.path) push(columns, cell.address, column);
  return columns;
}

function viewOf(
  draft: KpiDraft,
  tables: readonly Table[],
  columns: ReadonlyMap<string, readonly HeaderColumn[]>,
  marks: Marks,
): BlockView {
  const { block } = draft;
  const key = ({ header }: Table): string => `${block.sheet}!${areaAddress(header.area)}`;
  const isTurned = block.layout === 'transposed';
  const table = isTurned ? null : (tables.find((one) => key(one) === block.table) ?? null);
  const columnOf = ({ cell, title }: Fact): HeaderColumn | null => {
    const under = isTurned ? [] : (columns.get(title.cell.address) ?? []);
    return under.find(({ left, right }) => left <= cell.right && cell.left <= right) ?? null;
  };
  const rowOf = (fact: Fact): Mark[] => {
    if (isTurned) return [];
    return marks.shown(fact.cell.top).filter(({ cell }) => cell.right < fact.cell.left);
  };
  return { draft, table, columnOf, rowOf };
}

/** The first KPI of every table, and each that stands in none. */
function onePerTable(views: readonly BlockView[]): number[] {
  const seen = new Set<Table>();
  return views.flatMap(({ table }, i) => (table === null || seen.size < seen.add(table).size ? [i] : []));
}

function placeOf(block: KpiBlock, table: Table | null): { area: Area; cells: ReadonlySet<string> } {
  const cells = new Set([block.name.cell.address]);
  for (const cell of [block.no?.cell, block.nameTitle, block.project, block.dated])
    if (cell) cells.add(cell.address);
  for (const { cell, title, trailing } of block.facts)
    for (const one of [cell, title.cell, ...trailing]) cells.add(one.address);
  return { area: table ? boundingArea([table.area, block.area]) : block.area, cells };
}

function isPartOf(table: Table, cell: GridCell): boolean {
  return isInside(table, cell) || overlaps(table.header.area, cell);
}

function layoutOf(block: KpiBlock): Layout {
  return LAYOUTS.find((layout) => layout === block.layout) ?? 'none';
}

/** @param others further KPIs the cell serves in the same way */
function readingOfBlock({ draft }: BlockView, area: Area, isTaken: boolean, others: number): Reading {
  const { block } = draft;
  const name = quoted(block.name.text);
  const here = block.name.cell.address;
  const [more, moreEn] = others > 0 ? [`ほか${others}件`, ` and ${others} more`] : ['', ''];
  return {
    layout: layoutOf(block),
    address: areaAddress(area),
    part: isTaken && others === 0 ? areaAddress(block.area) : null,
    why: isTaken
      ? {
          ja: `指標「${name}」（${here}）${more}の読み取りに使いました`,
          en: `it serves the KPI "${name}" (${here})${moreEn}`,
        }
      : { ja: 'この表の中にありますが、どの指標の値でもありません', en: 'inside it, but no value of a KPI' },
  };
}

/** KPIs of one table are one reading. */
function distinctReadings(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.filter(({ layout, address }) => seen.size < seen.add(`${layout} ${address}`).size);
}

function cellsOfPair({ label, value, trailing }: Pair): string[] {
  return [label.cell, value, ...trailing].map(({ address }) => address);
}

function areaOfPair({ label, value, trailing }: Pair): Area {
  return boundingArea([label.cell, value, ...trailing]);
}

function readingOfPair(pair: Pair): Reading {
  const { cell } = pair.label;
  const [label, value] = [quoted(cell.text), pair.value.address];
  const down = pair.direction === 'down';
  return {
    layout: 'pair',
    address: areaAddress(areaOfPair(pair)),
    part: null,
    why: {
      ja: `${cell.address}「${label}」の${down ? '下' : '右'}に値（${value}）がある組です`,
      en: `${cell.address} "${label}" with its value ${down ? 'below' : 'beside it'} (${value})`,
    },
  };
}

function readingOfTable(table: Table): Reading {
  const titles = table.header.columns.slice(0, 4).map((column) => quoted(leafOf(column).cell.text));
  return {
    layout: 'table',
    address: areaAddress(table.area),
    part: null,
    why: {
      ja: `見出し ${titles.join('・')} の表ですが、指標は見つかりません`,
      en: `a header (${titles.join(', ')}) over ${table.rows.length} rows in which no KPI is named`,
    },
  };
}

/**
 * Readings that gave way before anything was read: what would be a table were its area not taken to lie on its side,
 * and a label with its value where a table stands. Made when first asked for.
 */
function hypothesesOf(marks: Marks, tables: readonly Table[]): (cell: GridCell) => Reading[] {
  let made: { lying: Area[]; upright: Table[]; pairs: Pair[] } | null = null;
  return (cell) => {
    if (!made) {
      const lying = transposedAreas(marks);
      const kept = new Set(tables.map(({ header }) => areaAddress(header.area)));
      const upright = lying.length > 0 ? findTables(marks, findHeaders(marks)) : [];
      const displaced = upright.filter(({ header }) => !kept.has(areaAddress(header.area)));
      made = { lying, upright: displaced, pairs: findPairs(marks, [], []) };
    }
    const readings: Reading[] = [];
    const lying = made.lying.find((area) => overlaps(area, cell));
    if (lying) {
      readings.push({
        layout: 'transposed',
        address: areaAddress(lying),
        part: null,
        why: { ja: '名前が横に並ぶ表とも読めます', en: 'names along a row, what is said of them below' },
      });
    }
    const table = made.upright.find((one) => isPartOf(one, cell));
    if (table) readings.push(readingOfTable(table));
    const pair = made.pairs.find((one) => cellsOfPair(one).includes(cell.address));
    if (pair) readings.push(readingOfPair(pair));
    return readings;
  };
}

function ownOf({ cell, kind, labels, period }: Mark): Own {
  const number = kind === 'number' ? readNumber(cell) : null;
  return {
    kind,
    roles: labels.map(({ role, word }) => ({ role, word })),
    period: period ? { label: period.label, fiscalYear: period.fiscalYear } : null,
    number: number?.value ?? null,
    unit: number?.unit ?? labels.find(({ unit }) => unit)?.unit ?? null,
  };
}

function headsOfTable(marks: Marks, table: Table, heads: Map<string, Set<string>>): void {
  for (const column of table.header.columns) {
    for (const { cell } of column.path) {
      const under = heads.get(cell.address) ?? new Set();
      heads.set(cell.address, under);
      for (const row of table.rows) {
        for (const one of marks.grid.starting(row, column.left, column.right)) under.add(one.address);
      }
    }
  }
}

function columnClaim({ header }: Table, cell: GridCell): Claim[] {
  const column = header.columns.find(({ left, right }) => left <= cell.right && cell.left <= right);
  if (!column) return [];
  const leaf = leafOf(column);
  const role = column.path.flatMap(({ labels }) => labels.map((label) => label.role)).at(-1) ?? null;
  const [known, text] = [role && roleWords(role), quoted(leaf.cell.text)];
  return [
    {
      about: 'column',
      value: role,
      from: leaf.cell.address,
      word: text,
      basis: null,
      of: [],
      says: {
        ja: `${leaf.cell.address}「${text}」の列（${known?.ja ?? '辞書にない見出し'}）`,
        en: `column of ${leaf.cell.address} "${text}" (${known?.en ?? 'a title the word lists do not know'})`,
      },
    },
  ];
}

function usesOf(
  views: readonly BlockView[],
  recordOf: (draft: KpiDraft) => Kpi | null,
  traced: Traced,
  { found, read }: TracedSheet,
  marks: Marks,
): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (cell: string, use: Partial<Use> & Pick<Use, 'as'>): void =>
    push(uses, cell, { kpi: null, name: null, period: null, value: null, ...use });
  for (const { draft } of views) {
    const record = recordOf(draft);
    if (!record) continue;
    const of = { kpi: record.id, name: record.name };
    const { block } = draft;
    if (block.no) add(block.no.cell.address, { as: 'number', ...of, value: block.no.text });
    if (block.name.cell.address !== record.nameCell || block.sheet !== record.sheet)
      add(block.name.cell.address, { as: 'name', ...of, value: block.name.text });
    if (draft.project) add(draft.project.cell, { as: 'project', ...of, value: draft.project.name });
    if (draft.unitCell) add(draft.unitCell, { as: 'unit', ...of, value: draft.unit });
    if (draft.statedDirection)
      add(draft.statedDirection.cell, { as: 'direction', ...of, value: record.direction });
    if (block.dated) add(block.dated.address, { as: 'period', ...of, value: block.dated.text });
    const taken = new Set(
      record.periods.flatMap(({ target, actual }) =>
        [target, actual].map((value) => `${value?.sheet ?? record.sheet}!${value?.cell}`),
      ),
    );
    for (const { period, ...values } of draft.periods) {
      for (const role of ['target', 'actual'] as const) {
        const value = values[role];
        if (!value?.cell || taken.has(`${block.sheet}!${value.cell}`)) continue;
        const as = role === 'target' ? 'otherTarget' : 'otherActual';
        add(value.cell, { as, ...of, period: period?.label ?? null, value: value.raw });
      }
    }
    for (const { role, cell, period } of block.facts) {
      const as = useOfRole(role);
      if (!as || !['kind', 'method', 'period'].includes(as) || cell.blank) continue;
      add(cell.address, { as, ...of, period: period?.label ?? null, value: quoted(cell.text) });
    }
  }
  for (const [item, kpi] of traced.listed) {
    if (item.sheet === marks.grid.name)
      add(item.cell, { as: 'listed', kpi: kpi.id, name: kpi.name, value: item.name });
  }
  if (found.terms.length > 0)
    for (const cell of termCells(marks, read.tables, read.pairs)) add(cell, { as: 'terms' });
  for (const rating of found.ratings) {
    for (const [cell, value] of ratingCells(marks.grid, rating))
      add(cell, { as: 'rating', name: rating.subject, value });
  }
  return uses;
}

/** 交付率, 上限額: cells under or beside such titles. */
function termCells(marks: Marks, tables: readonly Table[], pairs: readonly Pair[]): string[] {
  const isTerm = ({ labels }: Mark): boolean =>
    labels.some(({ role }) => role === 'grantRate' || role === 'grantCap');
  const inTables = tables.flatMap((table) =>
    table.header.columns
      .filter(({ path }) => path.some(isTerm))
      .flatMap(({ left, right }) => table.rows.flatMap((row) => marks.grid.starting(row, left, right))),
  );
  const beside = pairs.filter(({ label }) => isTerm(label)).map(({ value }) => value);
  return [...inTables, ...beside].filter(({ blank }) => !blank).map(({ address }) => address);
}

/** The counts of a cross-tab, down from the subject or to its right, and its printed total. */
function ratingCells(
  grid: Grid,
  { scale, counts, cell, statedTotalCell, statedTotal }: Rating,
): Map<string, string> {
  const cells = new Map<string, string>();
  if (!scale || !counts) return cells;
  const { top, left } = parseAddress(cell);
  const down = scale.map((_, i) => grid.at(top + 1 + i, left));
  const across = scale.map((_, i) => grid.at(top, left + 1 + i));
  const fits = (line: readonly GridCell[]): boolean =>
    line.every((one, i) => readNumber(one).value === counts[scale[i]!]);
  const line = fits(down) ? down : fits(across) ? across : [];
  line.forEach((one, i) => cells.set(one.address, `${scale[i]}: ${one.text}`));
  if (statedTotalCell) cells.set(statedTotalCell, String(statedTotal ?? ''));
  return cells;
}

function areasOf(
  views: readonly BlockView[],
  places: readonly { readonly area: Area }[],
  recordOf: (draft: KpiDraft) => Kpi | null,
  tables: readonly Table[],
  amounts: ReadonlySet<string>,
): Omit<AreaLedger, 'runnerUp'>[] {
  const areas = new Map<string, { area: Area; layout: Layout; kpis: string[] }>();
  views.forEach((view, i) => {
    const { block } = view.draft;
    const record = recordOf(view.draft);
    const key =
      block.layout === 'transposed' ? areaAddress(block.head) : (block.table ?? areaAddress(block.area));
    const known = areas.get(key);
    const area = boundingArea([places[i]!.area, ...(known ? [known.area] : [])]);
    const kpis = [...(known?.kpis ?? []), ...(record ? [record.name] : [])];
    areas.set(key, { area, layout: known?.layout ?? layoutOf(block), kpis });
  });
  const taken = new Set(views.map(({ table }) => table));
  for (const table of tables) {
    if (taken.has(table)) continue;
    const inside = [...areas.values()].some(({ area }) => contains(area, table.area.top, table.area.left));
    if (inside) continue;
    const hasMoney = [...amounts].some((cell) => overlaps(table.area, parseAddress(cell)));
    areas.set(areaAddress(table.area), { area: table.area, layout: hasMoney ? 'costs' : 'table', kpis: [] });
  }
  return [...areas.values()]
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left)
    .map(({ area, layout, kpis }) => ({ address: areaAddress(area), layout, kpis }));
}
