import type { Grid, GridCell } from '../cells/grid';
import { costRoleSchema } from '../model/money';
import { NO_FINANCES, settled, type Finances, type RawAmount, type Share, type Terms } from './amount';
import { AccountSheet } from './cells';
import { findHeaders, type AccountHeader } from './header';
import { readLabels } from './labels';
import { surroundings, type ProjectAt } from './places';
import { readTable } from './tables';
import { declaredIn } from './terms';

/**
 * All amounts of a sheet, table by table and card by card, with what is declared about grants.
 * @param around the project of an area by its headings, where no label names one
 * @param isTaken whether a cell is the value of a KPI
 */
export function financesOf(grid: Grid, around: ProjectAt, isTaken: (address: string) => boolean): Finances {
  const sheet = new AccountSheet(grid);
  if (!speaksOfMoney(sheet)) return NO_FINANCES;
  const headers = findHeaders(sheet);
  const inHeader = (cell: GridCell): boolean =>
    headers.some(
      ({ area }) =>
        cell.top <= area.bottom &&
        cell.bottom >= area.top &&
        cell.left <= area.right &&
        cell.right >= area.left,
    );
  const raw: RawAmount[] = [];
  const terms: Terms[] = [];
  const shares: Share[] = [];
  const seen: string[] = [];
  const taken = new Set<GridCell>();
  const around1 = surroundings(sheet, inHeader, around);
  headers.forEach((header, i) => {
    const limit = headers
      .slice(i + 1)
      .find(({ area }) => area.left <= header.area.right && area.right >= header.area.left);
    const table = readTable(sheet, header, limit?.area.top ?? grid.extent.bottom + 1, around1);
    raw.push(...table.amounts.filter(({ cell }) => !isTaken(cell)));
    terms.push(...table.terms, ...formulaTerms(grid.name, header));
    shares.push(...table.shares);
    if (table.amounts.length > 0) seen.push(...table.seen);
    for (const cell of table.cells) taken.add(cell);
  });
  const isHeld = (cell: GridCell): boolean => taken.has(cell) || inHeader(cell) || isTaken(cell.address);
  const labels = readLabels(sheet, isHeld, around1);
  raw.push(...labels.amounts);
  terms.push(...labels.terms);
  shares.push(...labels.shares);
  const used = new Set(terms.map(({ cell }) => cell));
  if (raw.length > 0) terms.push(...notes(grid, used));
  seen.push(...labels.cells.map(({ address }) => address));
  return { amounts: settled(raw), terms, shares, seen };
}

/** A sheet without any title of an amount is not looked at twice. */
function speaksOfMoney(sheet: AccountSheet): boolean {
  return sheet.grid.filled().some((cell) => {
    const title = sheet.titleOf(cell)?.title;
    return title?.kind === 'amount' || cell.text.includes('円');
  });
}

/** 交付金額(D)=(C)×1/2 declares the share of a table. */
function formulaTerms(sheet: string, { columns }: AccountHeader): Terms[] {
  return columns.flatMap(({ formula, titles, role }): Terms[] => {
    if (!formula?.times || formula.times === 'rate' || role === null) return [];
    const base = columns.find(({ letter }) => letter !== null && letter === formula.terms[0]?.[0]);
    const cell = titles.at(-1)!;
    const rate = declaredIn(`補助率${formula.times}以内`)?.rate ?? null;
    if (rate === null) return [];
    const baseRole = costRoleSchema.safeParse(base?.role).data ?? null;
    return [
      {
        sheet,
        cell: cell.address,
        project: null,
        rate,
        raw: cell.text,
        fixed: false,
        cap: null,
        rounding: declaredIn(cell.text)?.rounding ?? null,
        base: baseRole,
        line: null,
        table: null,
      },
    ];
  });
}

/** Notes, headings and titles that declare something for every grant of the sheet. */
function notes(grid: Grid, used: ReadonlySet<string>): Terms[] {
  return grid.filled().flatMap((cell): Terms[] => {
    if (typeof cell.value !== 'string' || used.has(cell.address)) return [];
    const said = declaredIn(cell.text);
    if (!said) return [];
    return [
      {
        sheet: grid.name,
        cell: cell.address,
        project: null,
        raw: cell.text.trim(),
        ...said,
        line: null,
        table: null,
      },
    ];
  });
}

/** A note that totals may not add up because of rounding. */
export function explainsRounding(grid: Grid): boolean {
  return grid
    .filled()
    .some(
      ({ value, text }) => typeof value === 'string' && ROUNDING_WORDS.some((word) => text.includes(word)),
    );
}

const ROUNDING_WORDS: readonly string[] = ['端数', '四捨五入', '一致しない'];
