import type { Kpi } from '../model/kpi';

export type SourceRole =
  'name' | 'target' | 'actual' | 'baseline' | 'statedRate' | 'statedStatus' | 'narrative';

export interface SourceCell {
  readonly sheet: string;
  readonly cell: string;
}

export interface SourceCells {
  readonly role: SourceRole;
  readonly cells: readonly SourceCell[];
}

/** Every cell a KPI was read from, by what it holds; a cell is named once per role. */
export function sourceCells(kpi: Kpi): SourceCells[] {
  const own = (cells: readonly (string | null | undefined)[]): SourceCell[] =>
    distinct(cells.flatMap((cell) => (cell ? [{ sheet: kpi.sheet, cell }] : [])));
  const values = (role: 'target' | 'actual'): SourceCell[] =>
    distinct(
      kpi.periods.flatMap((period) => {
        const value = period[role];
        return value?.cell ? [{ sheet: value.sheet ?? kpi.sheet, cell: value.cell }] : [];
      }),
    );
  const all: SourceCells[] = [
    { role: 'name', cells: own([kpi.nameCell]) },
    { role: 'target', cells: values('target') },
    { role: 'actual', cells: values('actual') },
    { role: 'baseline', cells: own([kpi.baseline?.cell]) },
    { role: 'statedRate', cells: own(kpi.periods.map((period) => period.statedRateCell)) },
    { role: 'statedStatus', cells: own(kpi.periods.map((period) => period.statedStatusCell)) },
    { role: 'narrative', cells: own(kpi.narratives.map((narrative) => narrative.cell)) },
  ];
  return all.filter(({ cells }) => cells.length > 0);
}

function distinct(cells: readonly SourceCell[]): SourceCell[] {
  const seen = new Set<string>();
  return cells.filter(({ sheet, cell }) => seen.size < seen.add(`${sheet}!${cell}`).size);
}
