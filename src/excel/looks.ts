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
      ask: () => {
        const { format } = sheet.getRange(areaAddress(all));
        format.verticalAlignment = 'Center';
        if (plan.fontSize !== undefined) format.font.size = plan.fontSize;
      },
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
      ask: () => dress(unkept(sheet.getRange(areaAddress(area))).format, look, area),
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

function dress(format: Excel.RangeFormat, look: Look, area: ReportArea): void {
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.colour !== undefined) format.font.color = look.colour;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.lines === undefined) return;
  for (const edge of EDGES[look.lines.where]) {
    // There is no line between rows where there is one row: Excel refuses it.
    if (edge === 'InsideHorizontal' && area.top === area.bottom) continue;
    if (edge === 'InsideVertical' && area.left === area.right) continue;
    const border = format.borders.getItem(edge);
    border.style = look.lines.where === 'around' ? 'Dot' : 'Continuous';
    border.color = look.lines.colour;
  }
}

const EDGES = {
  below: ['InsideHorizontal', 'EdgeBottom'],
  above: ['EdgeTop'],
  around: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'],
} as const satisfies Record<NonNullable<Look['lines']>['where'], readonly string[]>;

/** Conditional formats and choices, which clearing the formats of an earlier report does not take away everywhere. */
export function liveLookSteps(sheet: Excel.Worksheet, plan: ReportSheet, isRebuilt: boolean): Step[] {
  const steps: Step[] = [];
  if (isRebuilt) {
    steps.push({
      bytes: 3 * CALL_BYTES,
      ask: () => {
        const all = sheet.getRange();
        all.conditionalFormats.clearAll();
        all.dataValidation.clear();
        all.columnHidden = false;
      },
    });
  }
  for (const { area, formula, style } of plan.highlights ?? []) {
    const { bold, colour, fill } = LOOKS[style];
    steps.push({
      bytes: 4 * CALL_BYTES,
      ask: () => {
        const { custom } = sheet.getRange(areaAddress(area)).conditionalFormats.add('Custom');
        custom.rule.formula = formula;
        if (bold !== undefined) custom.format.font.bold = bold;
        if (colour !== undefined) custom.format.font.color = colour;
        if (fill !== undefined) custom.format.fill.color = fill;
      },
    });
  }
  for (const { area, words } of plan.choices ?? []) {
    steps.push({
      bytes: 2 * CALL_BYTES,
      ask: () => {
        const { dataValidation } = sheet.getRange(areaAddress(area));
        dataValidation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
      },
    });
  }
  return steps;
}

/** A number of the report has a format of its own; words that come out of formulas have none. */
function isNumber(cell: ReportCell): boolean {
  if (cell?.kind !== 'number' && cell?.kind !== 'formula') return false;
  const { align = 'Right' } = cell.style ? LOOKS[cell.style] : {};
  return cell.format !== 'General' && align === 'Right';
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
