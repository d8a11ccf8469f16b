import { cellAddress } from '../cells/address';
import type { Kpi, Measured, Period } from '../scan/result';
import { oneLine } from '../layouts/entries';
import { directionOf, type DirectionVerdict } from './direction';
import type { DraftPeriod, KpiDraft } from './draft';
import { achievementRate } from './rate';
import { judge } from './status';

export interface JudgedDraft {
  readonly kpi: Kpi;
  readonly draft: KpiDraft;
  readonly verdict: DirectionVerdict;
}

/**
 * Judges the drafts of one sheet. A period is due when it is not later than the newest period of the sheet
 * that has an actual or says 未計測; a period without a year is always due.
 */
export function judgeSheet(
  drafts: readonly KpiDraft[],
  projectOfDraft: (draft: KpiDraft) => { readonly name: string; readonly evidence: string } | null,
): JudgedDraft[] {
  const newest = Math.max(
    -Infinity,
    ...drafts.flatMap((draft) =>
      draft.periods.filter((p) => hasReport(p)).map((p) => p.period?.fiscalYear ?? -Infinity),
    ),
  );
  return drafts.map((draft) => judgeDraft(draft, newest, projectOfDraft(draft)));
}

/** The actual is there, or the sheet says in words that it was due and could not be had. */
function hasReport(period: DraftPeriod): boolean {
  const reading = period.actualReading;
  if (!reading) return false;
  return (
    reading.kind === 'number' ||
    reading.kind === 'text' ||
    reading.kind === 'notMeasured' ||
    reading.kind === 'error'
  );
}

function judgeDraft(
  draft: KpiDraft,
  newestDue: number,
  project: { readonly name: string; readonly evidence: string } | null,
): JudgedDraft {
  const { block } = draft;
  const targets = draft.periods.flatMap((p) => (p.target?.value == null ? [] : [p.target.value]));
  const verdict = directionOf({
    name: block.name.text,
    targets,
    hasTextTarget: draft.periods.some((p) => p.target?.text != null),
    baseline: draft.baseline?.value ?? null,
    bound: draft.periods.map((p) => p.targetReading?.bound ?? null).find((bound) => bound !== null) ?? null,
    stated: draft.statedDirection,
  });
  const periods = draft.periods.map((p): Period => {
    const year = p.period?.fiscalYear ?? null;
    const due = year === null || year <= newestDue;
    const { ratePercent } = due
      ? achievementRate({ direction: verdict.direction, target: p.target, actual: p.actual })
      : { ratePercent: null };
    return {
      label: p.period?.label ?? null,
      fiscalYear: year,
      target: p.target,
      actual: p.actual,
      ratePercent,
      status: judge({
        direction: verdict.direction,
        target: p.target,
        actual: p.actual,
        due,
        statedRatePercent: p.statedRatePercent,
      }),
      statedRatePercent: p.statedRatePercent,
      statedRateCell: p.statedRateCell,
      statedStatus: p.statedStatus,
      statedStatusCell: p.statedStatusCell,
    };
  });
  const doubts = [...draft.doubts, ...doubtsOf(draft, periods, verdict)];
  const kpi: Kpi = {
    id: `${block.sheet}!${(block.no?.cell ?? block.name.cell).address}`,
    sheet: block.sheet,
    project: project?.name ?? null,
    no: block.no?.text ?? null,
    name: nameOf(block.name.text),
    nameCell: cellAddress(block.name.cell.top, block.name.cell.left),
    kind: draft.kind,
    unit: draft.unit,
    direction: verdict.direction,
    directionBasis: verdict.basis,
    baseline: draft.baseline,
    confidence: doubts.length > 0 ? 'review' : 'high',
    evidence: [
      ...new Set([...draft.evidence, ...(project ? [project.evidence] : []), verdict.evidence, ...doubts]),
    ],
    periods,
    narratives: draft.narratives.map(({ label, cell, length, statedLength }) => ({
      label,
      cell,
      length,
      statedLength,
    })),
  };
  return { kpi, draft, verdict };
}

/** A tag line such as 【フロントヤード関連】 classifies the KPI; it is not its name. */
function nameOf(text: string): string {
  return text.replace(/^\s*【[^】]*】\s*\n/, '').trim();
}

/** What keeps a record from being shown as settled. */
function doubtsOf(draft: KpiDraft, periods: readonly Period[], verdict: DirectionVerdict): string[] {
  const doubts: string[] = [];
  if (verdict.uncertain) doubts.push(`direction uncertain: ${verdict.evidence}`);
  if (periods.length === 0) doubts.push('no target or actual found');
  for (const [i, period] of periods.entries()) {
    const draftPeriod = draft.periods[i];
    for (const reading of [draftPeriod?.targetReading, draftPeriod?.actualReading]) {
      if (reading?.approximate) doubts.push(`approximate value: ${oneLine(reading.raw ?? '')}`);
      if (reading?.kind === 'error') doubts.push(`error value: ${oneLine(reading.raw ?? '')}`);
    }
    if (isNumber(period.target) !== isNumber(period.actual) && hasText(period.target, period.actual)) {
      doubts.push(`number against text in ${period.label ?? 'the only period'}`);
    }
  }
  return doubts;
}

function isNumber(value: Measured | null): boolean {
  return typeof value?.value === 'number';
}

function hasText(...values: readonly (Measured | null)[]): boolean {
  return values.some((value) => value?.text != null);
}
