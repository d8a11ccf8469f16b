import type { GridCell } from '../cells/grid';
import type { Fact, KpiBlock } from '../layouts/facts';
import type { Baseline, Kpi, Measured, Narrative } from '../scan/result';
import { foldText } from '../text/fold';
import { readNumber, type NumberReading } from '../text/number';
import { findPeriods, type PeriodReading } from '../text/period';
import { kindOf } from '../text/roles';

/** One period of a KPI before anything is judged. */
export interface DraftPeriod {
  readonly period: PeriodReading | null;
  readonly target: Measured | null;
  readonly actual: Measured | null;
  readonly targetReading: NumberReading | null;
  readonly actualReading: NumberReading | null;
  readonly statedRatePercent: number | null;
  readonly statedRateCell: string | null;
  readonly statedStatus: string | null;
  readonly statedStatusCell: string | null;
}

/** A text field of the form, with the cell that prints its length. */
export interface DraftNarrative extends Narrative {
  readonly role: Fact['role'];
  readonly countCell: string | null;
}

/** A KPI as the sheet prints it: values read, nothing judged yet. */
export interface KpiDraft {
  readonly block: KpiBlock;
  readonly unit: string | null;
  readonly unitCell: string | null;
  readonly kind: Kpi['kind'];
  readonly baseline: Baseline | null;
  readonly periods: readonly DraftPeriod[];
  readonly narratives: readonly DraftNarrative[];
  readonly statedDirection: 'higher' | 'lower' | null;
  readonly evidence: readonly string[];
  readonly doubts: readonly string[];
}

export function draftKpi(block: KpiBlock): KpiDraft {
  const doubts = [...block.doubts];
  const evidence = [...block.evidence];
  const unitFact = block.facts.find((fact) => fact.role === 'unit' && !fact.cell.blank);
  const titledUnit = block.facts.find((fact) => fact.unit !== null)?.unit ?? null;
  const unit = unitFact ? unitFact.cell.text.trim() : titledUnit;

  const periods = periodsOf(block, unit, evidence, doubts);
  const undated = periods.some(({ period }) => period === null);
  const inText = block.facts.find(
    (fact) => fact.role === 'measureMethod' && findPeriods(fact.cell.text).length > 0,
  );
  if (undated && inText) doubts.push(`${inText.cell.address}: the period is named in free text only`);
  return {
    block,
    unit,
    unitCell: unitFact?.cell.address ?? null,
    kind: kindFrom(block),
    baseline: baselineOf(block, unit),
    periods,
    narratives: block.facts.flatMap((fact) => narrativeOf(fact)),
    statedDirection: null,
    evidence,
    doubts,
  };
}

function kindFrom(block: KpiBlock): Kpi['kind'] {
  const fact = block.facts.find((candidate) => candidate.role === 'kind' && !candidate.cell.blank);
  return fact ? kindOf(fact.cell.text) : null;
}

const VALUE_ROLES = ['target', 'actual', 'rate', 'status'] as const;

/** Two titles name the same period when they agree on the year and on the part of the year. */
function periodKey(period: PeriodReading | null): string {
  if (!period) return '';
  return [period.fiscalYear ?? foldText(period.label), period.month ?? '', period.quarter ?? ''].join('/');
}

function periodsOf(
  block: KpiBlock,
  unit: string | null,
  evidence: string[],
  doubts: string[],
): DraftPeriod[] {
  const groups = new Map<string, { period: PeriodReading | null; facts: Fact[] }>();
  const values = block.facts.filter(
    (fact) => (VALUE_ROLES as readonly unknown[]).includes(fact.role) || fact.role === null,
  );
  const dated = values.some((fact) => fact.period !== null);
  for (const fact of values) {
    // A printed status or rate without a period belongs to the dated columns it stands beside.
    const period = fact.period ?? (dated ? periodBeside(fact, values) : null);
    const key = periodKey(period);
    const group = groups.get(key) ?? { period, facts: [] };
    group.facts.push(fact);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ period, facts }) => {
    const untitled = facts.filter((fact) => fact.role === null);
    const pick = (role: Fact['role']): Fact | null => {
      const found = facts.filter((fact) => fact.role === role);
      if (found.length > 1)
        doubts.push(`${role ?? 'value'} printed ${found.length} times for ${period?.label ?? 'no period'}`);
      return found.find((fact) => !fact.cell.blank) ?? found[0] ?? null;
    };
    let target = pick('target');
    const actual = pick('actual');
    if (!target && untitled.length > 0) {
      target = untitled[0] ?? null;
      doubts.push(`${target?.cell.address}: no word says that this is a target`);
    }
    const targetReading = target ? readCell(target.cell, unit) : null;
    const actualReading = actual ? readCell(actual.cell, unit) : null;
    if (target?.basis === 'upper-lower')
      evidence.push('upper row target, lower row actual, as the header says');
    const rate = pick('rate');
    const status = pick('status');
    return {
      period,
      target: target && targetReading ? measured(target.cell, targetReading) : null,
      actual: actual && actualReading ? measured(actual.cell, actualReading) : null,
      targetReading,
      actualReading,
      statedRatePercent: rate ? readRate(rate.cell) : null,
      statedRateCell: rate && !rate.cell.blank ? rate.cell.address : null,
      statedStatus: status && !status.cell.blank ? status.cell.text.trim() : null,
      statedStatusCell: status && !status.cell.blank ? status.cell.address : null,
    };
  });
}

/**
 *     2024年度末 目標値 │ 2024年度末 実績値 │ 達成状況     the status speaks of the period beside it
 */
function periodBeside(fact: Fact, values: readonly Fact[]): PeriodReading | null {
  const sameTitleRow = values.filter(
    (other) =>
      other.period !== null &&
      other.title.cell.top === fact.title.cell.top &&
      other.cell.top === fact.cell.top,
  );
  const left = sameTitleRow.filter((other) => other.cell.left < fact.cell.left);
  return (left[left.length - 1] ?? sameTitleRow[0])?.period ?? null;
}

export function readCell(cell: GridCell, unit: string | null): NumberReading {
  return readNumber({ value: cell.value, text: cell.text, numberFormat: cell.numberFormat }, { unit });
}

export function measured(cell: GridCell, reading: NumberReading): Measured {
  return {
    raw: cell.blank ? null : cell.text,
    value: reading.value,
    text: reading.kind === 'text' ? reading.text : null,
    cell: cell.address,
    parts: reading.parts ? reading.parts.map((part) => ({ ...part })) : null,
  };
}

/** A printed rate in percent: 80, `80%`, 0.8 formatted `0%` and ８０％ are all 80. */
function readRate(cell: GridCell): number | null {
  return readCell(cell, '%').value;
}

function baselineOf(block: KpiBlock, unit: string | null): Baseline | null {
  const fact = block.facts.find((candidate) => candidate.role === 'baseline');
  if (!fact || fact.cell.blank) return null;
  const period = block.facts.find(
    (candidate) => candidate.role === 'baselinePeriod' && !candidate.cell.blank,
  );
  return {
    raw: fact.cell.text,
    value: readCell(fact.cell, unit).value,
    cell: fact.cell.address,
    period: period?.cell.text.trim() ?? fact.period?.label ?? null,
  };
}

const STATED_LENGTH = /^([0-9０-９]+)\s*(?:字|文字)$/;

function narrativeOf(fact: Fact): DraftNarrative[] {
  if (fact.role !== 'reasonAchieved' && fact.role !== 'reasonNotAchieved' && fact.role !== 'narrative')
    return [];
  const count = fact.trailing.find((cell) => STATED_LENGTH.test(foldText(cell.text)));
  const stated = count ? STATED_LENGTH.exec(foldText(count.text))?.[1] : undefined;
  const text = fact.cell.blank ? '' : fact.cell.text;
  return [
    {
      role: fact.role,
      label: fact.title.cell.text,
      cell: fact.cell.address,
      length: [...text.replace(/[\r\n]/g, '')].length,
      statedLength: stated === undefined ? null : Number(stated),
      countCell: count?.address ?? null,
    },
  ];
}
