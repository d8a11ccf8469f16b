import type { Kpi } from '../../core/scan/result';

export type SourceRole =
  'name' | 'target' | 'actual' | 'baseline' | 'statedRate' | 'statedStatus' | 'narrative';

export interface SourceCells {
  readonly role: SourceRole;
  readonly cells: readonly string[];
}

/** Every cell a KPI was read from, by what it holds; a cell is named once per role. */
export function sourceCells(kpi: Kpi): SourceCells[] {
  const present = (cells: readonly (string | null | undefined)[]): string[] => [
    ...new Set(cells.filter((cell): cell is string => typeof cell === 'string')),
  ];
  const all: SourceCells[] = [
    { role: 'name', cells: present([kpi.nameCell]) },
    { role: 'target', cells: present(kpi.periods.map((period) => period.target?.cell)) },
    { role: 'actual', cells: present(kpi.periods.map((period) => period.actual?.cell)) },
    { role: 'baseline', cells: present([kpi.baseline?.cell]) },
    { role: 'statedRate', cells: present(kpi.periods.map((period) => period.statedRateCell)) },
    { role: 'statedStatus', cells: present(kpi.periods.map((period) => period.statedStatusCell)) },
    { role: 'narrative', cells: present(kpi.narratives.map((narrative) => narrative.cell)) },
  ];
  return all.filter(({ cells }) => cells.length > 0);
}
