import type { SheetSnapshot } from '../../../src/core/cells/snapshot';
import type {
  GeneratedForm,
  TrueAmount,
  TrueKpi,
  TrueObservation,
  TruePeriod,
  TrueTerm,
  TrueValue,
} from '../truth';
import { DrawnSheet } from './draw';
import type { Figure } from './notation';
import { Draw, mixSeed } from './random';

/** A period by what tells it from the others. */
export interface PeriodKey {
  readonly fiscalYear: number | null;
  readonly label?: string;
  readonly span?: 'month' | 'quarter' | 'half';
  readonly from?: string;
  readonly to?: string;
}

interface OpenPeriod {
  readonly key: PeriodKey;
  target: TrueValue | null;
  actual: TrueValue | null;
  coverage?: { readonly from: string; readonly to: string };
}

const saysSomething = (figure: Figure): boolean => figure.value !== null || figure.text !== null;

/** A KPI's truth while its form is drawn: every value comes with the cell it was just written to. */
export class KpiRecord {
  nameCell = '';
  direction: TrueKpi['direction'] = null;
  unit: string | null = null;
  project: string | null = null;
  department: string | null = null;
  readonly otherNameCells: string[] = [];
  private readonly periods = new Map<string, OpenPeriod>();
  private readonly observations: TrueObservation[] = [];

  constructor(
    readonly sheet: string,
    readonly name: string,
  ) {}

  named(cell: string): void {
    if (this.nameCell === '') this.nameCell = cell;
    else this.otherNameCells.push(cell);
  }

  record(role: 'target' | 'actual', key: PeriodKey, figure: Figure, cell: string): void {
    if (!saysSomething(figure)) return;
    const period = this.period(key);
    if (period[role]) throw new Error(`${this.name} has two ${role}s of ${JSON.stringify(key)}`);
    period[role] = { cell, value: figure.value, text: figure.text };
  }

  cover(key: PeriodKey, coverage: { readonly from: string; readonly to: string }): void {
    this.period(key).coverage = coverage;
  }

  observe(figure: Figure, cell: string, of: Omit<TrueObservation, 'cell' | 'value' | 'text'>): void {
    if (saysSomething(figure))
      this.observations.push({ ...of, cell, value: figure.value, text: figure.text });
  }

  truth(): TrueKpi {
    const { sheet, name, nameCell, unit, direction, project, department } = this;
    return {
      sheet,
      name,
      nameCell,
      ...(this.otherNameCells.length > 0 ? { otherNameCells: this.otherNameCells } : {}),
      unit,
      direction,
      project,
      department,
      periods: [...this.periods.values()].map(closed),
      observations: this.observations,
    };
  }

  private period(key: PeriodKey): OpenPeriod {
    const id = JSON.stringify([key.fiscalYear, key.label ?? null, key.span ?? 'year']);
    const open = this.periods.get(id) ?? { key, target: null, actual: null };
    this.periods.set(id, open);
    return open;
  }
}

function closed({ key, target, actual, coverage }: OpenPeriod): TruePeriod {
  const { fiscalYear, label = null, span, from, to } = key;
  return {
    fiscalYear,
    label,
    ...(span ? { span } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(coverage ? { coverage } : {}),
    target,
    actual,
  };
}

/** Everything of one form while it is drawn. */
export class FormDraft {
  readonly draw: Draw;
  private readonly traits = new Set<string>();
  private readonly sheets: DrawnSheet[] = [];
  private readonly kpis: KpiRecord[] = [];
  private readonly amounts: TrueAmount[] = [];
  private readonly terms: TrueTerm[] = [];
  private readonly usedNames = new Set<string>();

  constructor(
    private readonly family: string,
    private readonly seed: number,
  ) {
    this.draw = new Draw(mixSeed(family, seed));
  }

  trait(...names: readonly string[]): void {
    for (const name of names) this.traits.add(name);
  }

  /** True in `percent` of a hundred draws; the trait is noted where it is. */
  has(percent: number, trait: string): boolean {
    const yes = this.draw.chance(percent);
    if (yes) this.trait(trait);
    return yes;
  }

  noted(trait: string): boolean {
    return this.traits.has(trait);
  }

  /** A drawn choice, noted as `what: choice`. */
  choose<T extends string>(what: string, list: readonly T[]): T {
    const choice = this.draw.pick(list);
    this.trait(`${what}: ${choice.replace(/\n/g, '⏎')}`);
    return choice;
  }

  sheet(name: string): DrawnSheet {
    const sheet = new DrawnSheet(name);
    this.sheets.push(sheet);
    return sheet;
  }

  kpi(sheet: DrawnSheet, name: string): KpiRecord {
    const record = new KpiRecord(sheet.name, name);
    this.kpis.push(record);
    return record;
  }

  amount(amount: TrueAmount): void {
    this.amounts.push(amount);
  }

  term(term: TrueTerm): void {
    this.terms.push(term);
  }

  /** Members that this form has not used yet. */
  fresh<T extends { readonly name: string }>(pool: readonly T[], count: number): T[] {
    const chosen = this.draw.some(
      pool.filter((entry) => !this.usedNames.has(entry.name)),
      count,
    );
    for (const entry of chosen) this.usedNames.add(entry.name);
    return chosen;
  }

  freshWords(pool: readonly string[], count: number): string[] {
    return this.fresh(
      pool.map((name) => ({ name })),
      count,
    ).map(({ name }) => name);
  }

  finish(): GeneratedForm {
    const { family, seed } = this;
    const sheets: SheetSnapshot[] = this.sheets.map((sheet) => sheet.snapshot());
    return {
      family,
      seed,
      traits: [...this.traits],
      snapshot: { name: `${family}-${seed}.xlsx`, sheets },
      truth: { kpis: this.kpis.map((kpi) => kpi.truth()), amounts: this.amounts, terms: this.terms },
    };
  }
}
