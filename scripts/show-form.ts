/** Prints a generated form and its truth: `npx tsx scripts/show-form.ts FAMILY SEED`. */
import { areaAddress, cellAddress, columnName, contains } from '../src/core/cells/address';
import type { SheetSnapshot } from '../src/core/cells/snapshot';
import { FAMILIES, generateForm } from '../test/support/forms-generator';
import type { TrueKpi, TrueValue } from '../test/support/truth';

/** Columns of the terminal that a text takes: kanji and kana take two. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '⺀' ? 2 : 1), 0);
const WIDEST = 18;

function cut(text: string, width: number): string {
  let shown = '';
  for (const letter of text.replace(/\n/g, '⏎')) {
    if (widthOf(shown + letter) > width) break;
    shown += letter;
  }
  return shown + ' '.repeat(width - widthOf(shown));
}

/** `«` for a cell merged with the one to its left, `^` with the one above. */
function cellText(sheet: SheetSnapshot, r: number, c: number): string {
  const [row, column] = [sheet.top + r, sheet.left + c];
  const merge = sheet.merges.find((area) => contains(area, row, column));
  if (merge && column > merge.left) return '«';
  if (merge && row > merge.top) return '^';
  const text = sheet.texts[r]![c]!;
  return sheet.formulas[r]![c] === null ? text : `=${text}`;
}

function printSheet(sheet: SheetSnapshot): void {
  const grid = sheet.texts.map((row, r) => row.map((_, c) => cellText(sheet, r, c)));
  const widths = grid[0]!.map((_, c) =>
    Math.min(WIDEST, Math.max(2, ...grid.map((row) => widthOf(row[c]!)))),
  );
  console.log(`\n[${sheet.name}] from ${cellAddress(sheet.top, sheet.left)}`);
  console.log(`    ${widths.map((width, c) => cut(columnName(sheet.left + c), width)).join('│')}`);
  grid.forEach((row, r) => {
    const line = row.map((text, c) => cut(text, widths[c]!)).join('│');
    console.log(`${String(sheet.top + r + 1).padStart(3)} ${line}`);
  });
  console.log(`merged: ${sheet.merges.map(areaAddress).join(' ')}`);
}

const said = (value: TrueValue | null): string =>
  value ? `${value.text ?? value.value}@${value.cell}` : '·';

function printKpi(kpi: TrueKpi): void {
  const { name, nameCell, otherNameCells = [], unit, direction, project, department } = kpi;
  console.log(
    `- ${[nameCell, ...otherNameCells].join('+')} ${name} [${unit}] ${direction} ${project} ${department}`,
  );
  for (const { fiscalYear, label, span, from, to, coverage, target, actual } of kpi.periods) {
    const when = [fiscalYear, label, span, from, to, coverage && JSON.stringify(coverage)].filter(
      (part) => part != null,
    );
    console.log(`    ${when.join(' ')}: target ${said(target)} actual ${said(actual)}`);
  }
  if (kpi.observations.length > 0)
    console.log(
      `    seen: ${kpi.observations.map((one) => `${one.label}(${one.fiscalYear} ${one.from}) ${said(one)}`).join(' ')}`,
    );
}

const [family = '', seed = '1'] = process.argv.slice(2);
if (!family) {
  console.log(FAMILIES.map(({ name, what }) => `${name}: ${what}`).join('\n'));
} else {
  const { traits, snapshot, truth } = generateForm(family, Number(seed));
  console.log(`${family} ${seed}: ${traits.join('; ')}`);
  snapshot.sheets.forEach(printSheet);
  truth.kpis.forEach(printKpi);
  for (const { cell, yen, role, label, project, period, group, isTotal } of truth.amounts)
    console.log(
      `¥ ${cell} ${yen} ${role} "${label}" ${project} ${period} ${group}${isTotal ? ' total' : ''}`,
    );
  for (const term of truth.terms) console.log(`% ${JSON.stringify(term)}`);
}
