import { parseAddress } from '../../src/core/cells/address';
import type { SheetSnapshot } from '../../src/core/cells/snapshot';
import { scanWorkbook } from '../../src/core/scan';
import type { ScanResult } from '../../src/core/scan/result';
import { workbook } from './sheet';

/** `Sheet1!C4 cost 14520000 <project>`; a total says `total`, an amount of no project `-`. */
export type AmountLine = string;

/** A workbook of amounts as literal grids, and what a finance officer reads in it. */
export interface MoneyCase {
  readonly what: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly amounts: readonly AmountLine[];
  /** Codes of all findings with the cell; CELLS_UNREAD is not compared. */
  readonly findings: readonly string[];
  /** `<project or *> 1/2`, `<project> 定額`, with ` cap 500000` and ` rounding 1000 down` behind. */
  readonly terms?: readonly string[];
  /** `<cell> <expected or ->`, with ` ok` behind where a declared rule gives it. */
  readonly grants?: readonly string[];
  readonly open?: string;
}

interface ListReading {
  /** Column of the projects' names. */
  readonly names?: string;
  /** One project for all rows, or none. */
  readonly project?: string | null;
  readonly rows: readonly [first: number, last: number];
  readonly totals?: readonly number[];
  /** Rows between that are no projects. */
  readonly bands?: readonly number[];
  readonly columns: Readonly<Record<string, string>>;
  /** Columns whose amounts are totals over others. */
  readonly totalColumns?: string;
  /** Yen in one printed unit. */
  readonly unit?: number;
}

/** The amounts of a list: what a person copies out column by column. A blank name repeats the one above it. */
export function list(sheet: SheetSnapshot, reading: ListReading): AmountLine[] {
  const { names, rows, totals = [], bands = [], columns, unit = 1, totalColumns = '' } = reading;
  const at = (column: string, row: number): SheetSnapshot['values'][number][number] => {
    const place = parseAddress(`${column}${row}`);
    return sheet.values[place.top - sheet.top]?.[place.left - sheet.left] ?? null;
  };
  let project = reading.project ?? null;
  const lines: AmountLine[] = [];
  for (let row = rows[0]; row <= Math.max(rows[1], ...totals); row++) {
    if (bands.includes(row)) continue;
    const name = names ? at(names, row) : null;
    if (name !== null && !totals.includes(row)) project = String(name);
    for (const [column, role] of Object.entries(columns)) {
      const value = at(column, row);
      if (typeof value !== 'number') continue;
      const isTotal = totals.includes(row) || totalColumns.includes(column);
      const yen = Math.round(value * unit);
      lines.push(`${sheet.name}!${column}${row} ${role} ${yen} ${isTotal ? 'total' : (project ?? '-')}`);
    }
  }
  return lines;
}

/** Single amounts: `one(sheet, '移住促進事業', { B3: ['cost', 5000000] })`. */
export function one(
  sheet: SheetSnapshot,
  project: string | null,
  cells: Readonly<Record<string, readonly [role: string, yen: number]>>,
): AmountLine[] {
  return Object.entries(cells).map(
    ([cell, [role, yen]]) => `${sheet.name}!${cell} ${role} ${yen} ${project ?? '-'}`,
  );
}

/** What the scan says, in the notation of a case. */
export function scanOfMoney(one: MoneyCase): Pick<MoneyCase, 'amounts' | 'findings' | 'terms' | 'grants'> {
  const scan = scanWorkbook(workbook(...one.sheets));
  return {
    amounts: amountLines(scan),
    findings: findingLines(scan),
    ...(one.terms ? { terms: termLines(scan) } : {}),
    ...(one.grants ? { grants: grantLines(scan) } : {}),
  };
}

/** The case with its lines in the order in which the scan's are compared. */
export function wantedOf(one: MoneyCase): ReturnType<typeof scanOfMoney> {
  return {
    amounts: [...one.amounts].sort(),
    findings: [...one.findings].sort(),
    ...(one.terms ? { terms: [...one.terms].sort() } : {}),
    ...(one.grants ? { grants: [...one.grants].sort() } : {}),
  };
}

function amountLines({ costs }: ScanResult): string[] {
  return costs
    .filter(({ yen }) => yen !== null)
    .map((cost) => {
      const { sheet, cell, role, yen, project, isTotal } = cost;
      return `${sheet}!${cell} ${role} ${yen} ${isTotal ? 'total' : (project ?? '-')}`;
    })
    .sort();
}

function findingLines({ findings }: ScanResult): string[] {
  return findings
    .filter(({ code }) => code !== 'CELLS_UNREAD')
    .map(({ code, sheet, cell }) => `${code} ${sheet}!${cell ?? ''}`)
    .sort();
}

function termLines({ terms }: ScanResult): string[] {
  return terms
    .map(({ project, rate, fixed, cap, rounding }) =>
      [
        project ?? '*',
        fixed ? '定額' : (rate ?? '-'),
        ...(cap === null ? [] : [`cap ${cap}`]),
        ...(rounding === null ? [] : [`rounding ${rounding.unit} ${rounding.mode}`]),
      ].join(' '),
    )
    .sort();
}

function grantLines({ grants }: ScanResult): string[] {
  return grants
    .map(({ cell, expected, explained }) => `${cell} ${expected ?? '-'}${explained ? ' ok' : ''}`)
    .sort();
}
