import { areaAddress } from '../core/cells/address';
import type { ReportArea, ReportCell, ReportSheet } from '../core/report/plan';
import { unkept, widthOf } from './cells';
import { CALL_BYTES, type Step } from './steps';
import { LOOKS, INDENT_BESIDE_NUMBERS, type Look } from './styles';

/** Fonts, fills and alignment by the styles of the plan, the columns that wrap, and numbers kept off their neighbours. */
export function lookSteps(sheet: Excel.Worksheet, plan: ReportSheet): Step[] {
  const steps: Step[] = [];
  if (plan.rows.length > 0) {
    const all = { top: 0, left: 0, bottom: plan.rows.length - 1, right: widthOf(plan) - 1 };
    steps.push({
      bytes: CALL_BYTES,
      ask: () => (sheet.getRange(areaAddress(all)).format.verticalAlignment = 'Center'),
    });
    for (const column of plan.wrapColumns) {
      const top = plan.tables[0]?.area.top ?? 0;
      const address = areaAddress({ ...all, top, left: column, right: column });
      steps.push({ bytes: CALL_BYTES, ask: () => (sheet.getRange(address).format.wrapText = true) });
    }
  }
  for (const { key, area } of areasBy(plan.rows, (row) => row.map((cell) => cell?.style))) {
    const look = LOOKS[key];
    steps.push({
      bytes: CALL_BYTES * Object.keys(look).length,
      ask: () => dress(unkept(sheet.getRange(areaAddress(area))).format, look),
    });
  }
  for (const { key, area } of spacedAreas(plan)) {
    steps.push({
      bytes: 2 * CALL_BYTES,
      ask: () => {
        const { format } = unkept(sheet.getRange(areaAddress(area)));
        format.horizontalAlignment = key === 'number' ? 'Right' : 'Left';
        if (key === 'besideNumber') format.indentLevel = INDENT_BESIDE_NUMBERS;
      },
    });
  }
  return steps;
}

function dress(format: Excel.RangeFormat, look: Look): void {
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.colour !== undefined) format.font.color = look.colour;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
}

/** A number of the report has a format of its own; words that come out of formulas have none. */
function isNumber(cell: ReportCell): boolean {
  return (cell?.kind === 'number' || cell?.kind === 'formula') && cell.format !== 'General';
}

type Spaced = 'number' | 'besideNumber';

/**
 * Numbers, and the text right of them, which they would touch, on paper most of all. It is the text that is indented:
 * LibreOffice leaves out the indent of short right-aligned numbers. In a table a whole column is one area: a blank cell,
 * or a word for a missing number, belongs to it too.
 */
function spacedAreas({ rows, tables }: ReportSheet): { readonly key: Spaced; readonly area: ReportArea }[] {
  const inTables = tables.flatMap(({ area }) => {
    const body = rows.slice(area.top + 1, area.bottom + 1);
    const kinds = spacedKinds(
      Array.from({ length: area.right + 1 }, (_, c) => body.some((row) => isNumber(row[c] ?? null))),
    );
    return kinds.flatMap((key, c) =>
      key ? [{ key, area: { top: area.top + 1, left: c, bottom: area.bottom, right: c } }] : [],
    );
  });
  const outside = rows.slice(0, Math.min(rows.length, ...tables.map(({ area }) => area.top)));
  return [
    ...inTables,
    ...areasBy(outside, (row) => {
      const kinds = spacedKinds(row.map(isNumber));
      return row.map((cell, c) => (cell === null ? undefined : kinds[c]));
    }),
  ];
}

function spacedKinds(numbers: readonly boolean[]): (Spaced | undefined)[] {
  return numbers.map((isOne, c) => (isOne ? 'number' : numbers[c - 1] ? 'besideNumber' : undefined));
}

/**
 * Cells of one kind as few rectangles: runs along the rows, and equal runs below each other joined, so that a list of
 * thousands of rows does not make thousands of calls.
 */
function areasBy<K extends string>(
  rows: ReportSheet['rows'],
  keysOf: (row: readonly ReportCell[]) => readonly (K | undefined)[],
): { readonly key: K; readonly area: ReportArea }[] {
  const areas: { key: K; area: ReportArea }[] = [];
  let open = new Map<string, { key: K; area: ReportArea }>();
  rows.forEach((row, r) => {
    const next: typeof open = new Map();
    const keys = keysOf(row);
    for (let c = 0; c < row.length;) {
      const key = keys[c];
      let end = c;
      while (key !== undefined && end + 1 < row.length && keys[end + 1] === key) end++;
      if (key !== undefined) {
        const place = `${key} ${c} ${end}`;
        const top = open.get(place)?.area.top ?? r;
        next.set(place, { key, area: { top, left: c, bottom: r, right: end } });
        open.delete(place);
      }
      c = end + 1;
    }
    areas.push(...open.values());
    open = next;
  });
  areas.push(...open.values());
  return areas;
}
