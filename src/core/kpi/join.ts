import { reason } from '../reasons/reason';
import { foldName, sameProject } from '../text/fold';
import { periodKey } from '../text/period';
import { unitsCompatible } from '../text/unit';
import type { Measured } from '../model/kpi';
import type { KpiDraft, ValueDifference } from './draft';
import { ordinalOf } from './listed';
import { inOrder, type DraftPeriod } from './periods';
import { reportsOfYears } from './reports-of-years';

/**
 * One record per KPI where a workbook prints it in two tables: a plan and its results, a summary and its forms.
 *
 *     KPI① <name>                          KPI①   │ 2023年度末 目標値 │ 2023年度末 実績値
 *     2023年度末 │ 2024年度末 │ 2025年度末     <name> │ 0                │ 未計測
 *     0          │ 2,000      │ 350
 *
 * The table that has the actual of a period wins for that period. Drafts come and go in reading order.
 */
export function joinDrafts(drafts: readonly KpiDraft[]): KpiDraft[] {
  const byName = new Map<string, number[]>();
  const joined: KpiDraft[] = [];
  const ranks = reportsOfYears(drafts);
  const rankOf = ({ block }: KpiDraft): number => ranks.get(block.sheet) ?? 0;
  // The newest report first: its words name the KPI.
  const ordered = ranks.size === 0 ? drafts : [...drafts].sort((a, b) => rankOf(a) - rankOf(b));
  for (const draft of ordered) {
    const key = foldName(draft.block.name.text);
    const places = byName.get(key) ?? [];
    const isRevised = (index: number): boolean => isLaterReport(joined[index]!, draft, ranks);
    const place = places.find((index) => isRevised(index) || isSameKpi(joined[index]!, draft));
    if (place === undefined) {
      byName.set(key, [...places, joined.push(draft) - 1]);
    } else {
      joined[place] = join(joined[place]!, draft, isRevised(place));
    }
  }
  return joined;
}

/** Both stand in reports of several years, the first in the newer one. */
function isLaterReport(newer: KpiDraft, older: KpiDraft, ranks: ReadonlyMap<string, number>): boolean {
  const [rank, other] = [ranks.get(newer.block.sheet), ranks.get(older.block.sheet)];
  return rank !== undefined && other !== undefined && rank < other && unitsCompatible(newer.unit, older.unit);
}

function isSameKpi(a: KpiDraft, b: KpiDraft): boolean {
  if (a.block.table !== null && a.block.table === b.block.table) return false;
  const [m, n] = [ordinalOf(a.block.no?.text ?? null), ordinalOf(b.block.no?.text ?? null)];
  if (m !== null && n !== null && m !== n) return false;
  const known = a.project !== null && b.project !== null;
  if (known && !sameProject(a.project?.name ?? null, b.project?.name ?? null)) return false;
  if (!unitsCompatible(a.unit, b.unit)) return false;
  if (completes(a, b) || completes(b, a)) return true;
  const { agreeing, conflicting } = compare(a, b);
  // Two forms that both hold targets and actuals are two KPIs, unless one is plainly a copy of the other.
  return a.block.layout !== b.block.layout && agreeing >= 2 && conflicting * 3 <= agreeing;
}

/** One table plans and the other reports: the first has no slot for an actual, the second has. */
function completes(plan: KpiDraft, result: KpiDraft): boolean {
  return (
    plan.periods.every((period) => period.actual === null) &&
    result.periods.some((period) => period.actual !== null)
  );
}

function compare(a: KpiDraft, b: KpiDraft): { agreeing: number; conflicting: number } {
  let agreeing = 0;
  let conflicting = 0;
  for (const [mine, theirs] of commonPeriods(a, b)) {
    for (const role of ['target', 'actual'] as const) {
      const [x, y] = [mine[role], theirs[role]];
      if (!x || !y || x.raw === null || y.raw === null) continue;
      if (sameValue(x, y)) agreeing++;
      else conflicting++;
    }
  }
  return { agreeing, conflicting };
}

function commonPeriods(a: KpiDraft, b: KpiDraft): [DraftPeriod, DraftPeriod][] {
  return a.periods.flatMap((mine): [DraftPeriod, DraftPeriod][] => {
    const theirs = b.periods.find((period) => periodKey(period.period) === periodKey(mine.period));
    return theirs ? [[mine, theirs]] : [];
  });
}

/** Another notation of the same number is the same value; a blank is not 0. */
function sameValue(a: Measured, b: Measured): boolean {
  if (a.value !== null || b.value !== null) return a.value === b.value;
  return (a.text ?? null) === (b.text ?? null);
}

/** A table on another sheet: its values say where they stand; its other cells cannot, and stay behind. */
function fromOtherSheet(draft: KpiDraft, home: string): KpiDraft {
  const { sheet } = draft.block;
  if (sheet === home) return draft;
  const away = (value: Measured | null): Measured | null =>
    value && { ...value, sheet: value.sheet ?? sheet };
  return {
    ...draft,
    unitCell: null,
    baseline: draft.baseline && { ...draft.baseline, cell: null },
    // An observation names no sheet: those of the other sheet stay there.
    parts: { observations: [], gaps: [] },
    narratives: [],
    periods: draft.periods.map((period) => ({
      ...period,
      target: away(period.target),
      actual: away(period.actual),
      statedRateCell: null,
      statedStatusCell: null,
    })),
  };
}

/** @param isRevised the first is the newer report of the same KPI: it holds, whatever the older one says */
function join(first: KpiDraft, other: KpiDraft, isRevised: boolean): KpiDraft {
  const second = fromOtherSheet(other, first.block.sheet);
  const named = [first, second].some((d) => d.periods.some((p) => p.targetNamed));
  const reasons = [...first.reasons, ...second.reasons].filter(
    // The table of results calls the same values targets.
    ({ code }) => !(named && code === 'ROLE_NOT_STATED'),
  );
  const periods = [
    ...first.periods.map((mine) => {
      const theirs = second.periods.find((p) => periodKey(p.period) === periodKey(mine.period));
      return theirs ? joinPeriod(mine, theirs, isRevised) : mine;
    }),
    ...second.periods.filter(
      (theirs) => !first.periods.some((p) => periodKey(p.period) === periodKey(theirs.period)),
    ),
  ];
  return {
    ...first,
    unit: first.unit ?? second.unit,
    unitCell: first.unitCell ?? second.unitCell,
    kind: first.kind ?? second.kind,
    project: first.project ?? second.project,
    baseline: first.baseline ?? second.baseline,
    statedDirection: first.statedDirection ?? second.statedDirection,
    periods: inOrder(periods),
    parts: {
      observations: [...first.parts.observations, ...second.parts.observations],
      gaps: [...first.parts.gaps, ...second.parts.gaps],
    },
    narratives: [...first.narratives, ...second.narratives],
    differences: [...first.differences, ...second.differences, ...differencesOf(first, second, isRevised)],
    reasons: [
      ...reasons,
      reason('JOINED', { cell: `${second.block.sheet}!${second.block.name.cell.address}` }),
    ],
  };
}

function joinPeriod(mine: DraftPeriod, theirs: DraftPeriod, isRevised: boolean): DraftPeriod {
  const isTold = !isRevised && mine.actual === null && theirs.actual !== null;
  const [winner, other] = isTold ? [theirs, mine] : [mine, theirs];
  const target = winner.target && winner.target.raw !== null ? winner : other.target ? other : winner;
  const actual = winner.actual && winner.actual.raw !== null ? winner : other.actual ? other : winner;
  const rate = winner.statedRatePercent !== null ? winner : other;
  const status = winner.statedStatus !== null ? winner : other;
  return {
    period: winner.period,
    part: winner.part,
    coverage: actual.coverage,
    target: target.target,
    targetReading: target.targetReading,
    targetNamed: mine.targetNamed || theirs.targetNamed,
    actual: actual.actual,
    actualReading: actual.actualReading,
    statedRatePercent: rate.statedRatePercent,
    statedRateCell: rate.statedRateCell,
    statedRateText: rate.statedRateText,
    statedStatus: status.statedStatus,
    statedStatusCell: status.statedStatusCell,
  };
}

function differencesOf(first: KpiDraft, second: KpiDraft, isRevised: boolean): ValueDifference[] {
  return commonPeriods(first, second).flatMap(([mine, theirs]) =>
    (['target', 'actual'] as const).flatMap((role): ValueDifference[] => {
      const [x, y] = [mine[role], theirs[role]];
      if (!x || !y || (x.raw === null && y.raw === null) || sameValue(x, y)) return [];
      // What an older report left open, or the newer one leaves out, is no revision.
      if (isRevised && (x.raw === null || (y.value === null && y.text === null))) return [];
      // The table of results is kept; its cell is the one to look at.
      const [kept, other, otherSheet] =
        !isRevised && mine.actual === null && theirs.actual !== null
          ? [y, x, first.block.sheet]
          : [x, y, second.block.sheet];
      return [{ period: mine.period?.label ?? '', role, kept, other, otherSheet, isRevised }];
    }),
  );
}
