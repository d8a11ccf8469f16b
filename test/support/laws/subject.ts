import type { WorkbookSnapshot } from '../../../src/core/cells/snapshot';
import { scanWorkbook } from '../../../src/core/scan';
import type { Kpi } from '../../../src/core/model/kpi';
import type { ScanResult } from '../../../src/core/scan/result';
import type { Truth } from '../truth';

/** A workbook the laws are tried on, and who knows what is right in it. */
export interface Subject {
  readonly set: 'cases' | 'reference' | 'trial' | 'generated';
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
  /** What a person reads, where it is written down; without it the scan itself is taken for right. */
  readonly gold?: Pick<ScanResult, 'kpis'>;
  readonly truth?: Truth;
}

/** A cell of a workbook. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** One value of one KPI: what a law says must stay. */
export interface Tuple {
  readonly sheet: string;
  readonly nameCell: string;
  readonly name: string;
  /** The fiscal year; where the sheet gives none, the label as printed. */
  readonly period: number | string | null;
  readonly role: 'target' | 'actual';
  readonly value: number | string;
  readonly at: Place;
  /** The record it stands in is shown as settled. */
  readonly high: boolean;
}

/** What today's scan reads in a subject, parted by whether it is right. */
export interface Baseline {
  readonly subject: Subject;
  readonly kpis: readonly Kpi[];
  readonly right: readonly Tuple[];
  /** Read wrongly already: nothing is asked of these, and nothing is held against them. */
  readonly wrong: readonly Tuple[];
}

/** Without differences of width and space. */
export const folded = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

export function tuplesOfKpi(kpi: Kpi): Tuple[] {
  return kpi.periods.flatMap((period) =>
    (['target', 'actual'] as const).flatMap((role): Tuple[] => {
      const slot = period[role];
      if (!slot?.cell || (slot.value === null && slot.text === null)) return [];
      return [
        {
          sheet: kpi.sheet,
          nameCell: kpi.nameCell,
          name: folded(kpi.name),
          period: period.fiscalYear ?? (period.label && folded(period.label)),
          role,
          value: slot.value ?? folded(slot.text!),
          at: { sheet: slot.sheet ?? kpi.sheet, cell: slot.cell },
          high: kpi.confidence === 'high',
        },
      ];
    }),
  );
}

/** Two tuples with the same key say the same. Sums of parts are compared without their rounding noise. */
export function keyOf({ sheet, nameCell, name, period, role, value, at }: Tuple): string {
  const shown = typeof value === 'number' ? Number(value.toPrecision(12)) : value;
  return [sheet, nameCell, name, period ?? '-', role, shown, at.sheet, at.cell].join(' | ');
}

/** Year, role and value on a sheet, by the cell of the name and by the name. */
type Loose = Pick<Tuple, 'sheet' | 'nameCell' | 'name' | 'role' | 'value'> & { readonly year: number | null };

const looseKeys = ({ sheet, nameCell, name, year, role, value }: Loose): string[] =>
  [nameCell, `name ${folded(name)}`].map((who) => [sheet, who, year ?? '-', role, value].join(' | '));

/** What the gold or the truth of a subject says; null where nothing is written down. */
function saidOf({ gold, truth }: Subject): Set<string> | null {
  if (truth) {
    const said = truth.kpis.flatMap((kpi) =>
      kpi.periods.flatMap(({ fiscalYear, ...period }) =>
        (['target', 'actual'] as const).flatMap((role) => {
          const slot = period[role];
          const value = slot && (slot.value ?? (slot.text === null ? null : folded(slot.text)));
          if (value === null) return [];
          return [kpi.nameCell, ...(kpi.otherNameCells ?? [])].flatMap((nameCell) =>
            looseKeys({ ...kpi, nameCell, year: fiscalYear, role, value }),
          );
        }),
      ),
    );
    return new Set(said);
  }
  if (!gold) return null;
  return new Set(gold.kpis.flatMap(tuplesOfKpi).flatMap((tuple) => looseKeys(looseOf(tuple))));
}

const looseOf = (tuple: Tuple): Loose => ({
  ...tuple,
  year: typeof tuple.period === 'number' ? tuple.period : null,
});

export function baselineOf(subject: Subject): Baseline {
  const { kpis } = scanWorkbook(subject.snapshot);
  const tuples = kpis.flatMap(tuplesOfKpi);
  const said = saidOf(subject);
  const isRight = (tuple: Tuple): boolean =>
    said === null || looseKeys(looseOf(tuple)).some((key) => said.has(key));
  return {
    subject,
    kpis,
    right: tuples.filter(isRight),
    wrong: tuples.filter((tuple) => !isRight(tuple)),
  };
}
