import Big from 'big.js';
import { mapInSteps, type InSteps } from '../cells/steps';
import type { Kpi, Measured, Period } from '../model/kpi';
import { oneLine } from '../layouts/entry';
import { distinct, isDoubt, reason, reasonText, type Reason } from '../reasons/reason';
import type { KpiBlock } from '../layouts/facts';
import { foldLabel, sameName } from '../text/fold';
import {
  asksAboutWords,
  isCommaUncertain,
  isPercentAgainstShare,
  meetsOpenBound,
  mixesShareAndPercent,
} from './comparable';
import { dueRule } from './due';
import { directionOf, type DirectionVerdict } from './direction';
import { directionOfRates } from './rate-direction';
import type { KpiDraft } from './draft';
import { isMeasure, isSeveral, NO_RATE, type Achievement } from '../rules/rate';
import { bandOf, rateUnder } from '../rules/judge';
import { STANDARD } from '../rules/presets';
import type { Rules } from '../rules/schema';
import { isSumOf, type DraftPeriod } from './periods';
import { isPrintedAsShare, rateDifference, statusDiffers } from './stated';
import { judge, says } from './status';
import { clashIn } from './unit-clash';

export interface JudgedDraft {
  readonly kpi: Kpi;
  readonly draft: KpiDraft;
  readonly verdict: DirectionVerdict;
}

/** Judges all drafts; which of their periods are due is told by the drafts themselves. */
export function* judgeInSteps(drafts: readonly KpiDraft[], rules: Rules = STANDARD): InSteps<JudgedDraft[]> {
  const isDue = dueRule(drafts, rules.reportingYear);
  const taken = new Set<string>();
  return yield* mapInSteps(drafts, (draft) => judgeDraft(draft, rules, isDue, taken));
}

/** An id nobody else has: the wished one, else with a number behind it. */
export function freeId(wished: string, taken: Set<string>): string {
  let id = wished;
  for (let n = 2; taken.has(id); n++) id = `${wished}~${n}`;
  taken.add(id);
  return id;
}

function judgeDraft(
  draft: KpiDraft,
  rules: Rules,
  isDue: ReturnType<typeof dueRule>,
  taken: Set<string>,
): JudgedDraft {
  const { block } = draft;
  // The total of a year or quarter beside its parts is no step in their course.
  const aims = draft.periods.filter(({ target }) => isNumber(target)).map(({ period }) => period);
  const parts = draft.periods.filter(({ period }) => !isSumOf(period, aims));
  const targets = (parts.length > 0 ? parts : draft.periods)
    .map((p) => p.target?.value ?? null)
    .filter((value) => value !== null);
  const verdict = directionOf({
    name: block.name.text,
    unit: draft.unit,
    targets,
    // 維持 or 5～10件 against a number is no text KPI: it cannot be judged, but more or less is better all the same.
    hasTextTarget:
      draft.periods.some(({ target }) => target?.text != null && !isSeveral(target.text)) &&
      !draft.periods.some((p) => isNumber(p.actual)),
    baseline: draft.baseline?.value ?? null,
    bound: draft.periods.map((p) => p.targetReading?.bound ?? null).find((bound) => bound !== null) ?? null,
    rates: directionOfRates(draft.periods),
    stated: draft.statedDirection ?? ruledDirection(rules, block),
  });
  const periods = draft.periods.map((p): Period => {
    const year = p.period?.fiscalYear ?? null;
    // What covers part of a year is not due, whatever the year: the rate says how far it has come.
    const isPartYear = p.coverage !== null;
    const due = isDue(draft, p) && !isPartYear;
    const comparable = clashIn(p, draft.unit) === null && !meetsOpenBound(p) && !isCommaUncertain(p);
    const rate: Achievement =
      (due || isPartYear) && comparable
        ? rateUnder(rules, {
            direction: verdict.direction,
            target: p.target,
            actual: p.actual,
            baseline: draft.baseline?.value ?? null,
            lastTarget: targets[targets.length - 1] ?? null,
            fiscalYear: year,
          })
        : NO_RATE;
    const band = bandOf(rules, rate);
    const stated = p.statedRatePercent;
    const isShare =
      stated !== null &&
      rate.ratePercent !== null &&
      isPrintedAsShare(rate.ratePercent, stated, p.statedRateText);
    return {
      label: p.period?.label ?? null,
      fiscalYear: year,
      ...(p.part
        ? { span: p.part.span, from: p.part.months?.from ?? null, to: p.part.months?.to ?? null }
        : {}),
      ...(p.coverage?.months ? { coverage: p.coverage.months } : {}),
      target: p.target,
      actual: p.actual,
      ratePercent: rate.ratePercent,
      status: judge({
        target: p.target,
        actual: p.actual,
        due,
        comparable,
        achieved: band?.achieved ?? null,
        statedRatePercent: p.statedRatePercent,
        notCalculated:
          p.actualReading?.kind === 'notCalculated' ||
          (p.targetReading?.kind === 'notCalculated' && says(p.actual)),
      }),
      ...(rules.id === STANDARD.id ? {} : { band: band ? band.label : rules.notEvaluated }),
      // The rate in percent, whichever way it is printed.
      statedRatePercent: isShare ? new Big(stated).times(100).toNumber() : stated,
      statedRateCell: p.statedRateCell,
      statedRateText: p.statedRateText,
      statedStatus: p.statedStatus,
      statedStatusCell: p.statedStatusCell,
    };
  });
  const all = distinct([
    ...draft.reasons,
    ...verdict.reasons,
    ...draft.periods.flatMap(partYear),
    ...doubtsOf(draft, periods),
  ]);
  const reasons = block.confirmed ? all.filter((one) => !isDoubt(one)) : all;
  const kpi: Kpi = {
    id: freeId(`${block.sheet}!${(block.no?.cell ?? block.name.cell).address}`, taken),
    sheet: block.sheet,
    project: draft.project?.name ?? null,
    no: block.no?.text ?? null,
    name: nameOf(block.name.text),
    nameCell: block.name.cell.address,
    kind: draft.kind,
    unit: draft.unit,
    direction: verdict.direction,
    directionBasis: verdict.basis,
    baseline: draft.baseline,
    ...told(reasons),
    form: block.form,
    periods,
    observations: [...draft.parts.observations],
    narratives: [],
    department: null,
    hierarchy: [],
    evaluations: [],
  };
  return { kpi, draft, verdict };
}

function partYear({ coverage }: DraftPeriod): Reason[] {
  if (!coverage) return [];
  return [reason('PART_YEAR', { cell: coverage.cell.address, text: oneLine(coverage.cell.text) })];
}

/** A tag line such as 【フロントヤード関連】 classifies the KPI; it is not its name. */
function nameOf(text: string): string {
  return text.replace(/^\s*【[^】]*】\s*\n/, '').trim();
}

/** Confidence and evidence of a record or table, as the scan result prints them. */
export function told(reasons: readonly Reason[]): Pick<Kpi, 'confidence' | 'evidence' | 'reasons'> {
  const texts = reasons.map((one) => ({
    doubt: isDoubt(one),
    ja: reasonText(one, 'ja'),
    en: reasonText(one, 'en'),
  }));
  return {
    confidence: texts.some(({ doubt }) => doubt) ? 'review' : 'high',
    evidence: texts.map(({ en }) => en),
    reasons: texts,
  };
}

/** What keeps a record from being shown as settled, seen in its values. */
function doubtsOf(draft: KpiDraft, periods: readonly Period[]): Reason[] {
  const doubts: Reason[] = [];
  if (periods.length === 0 && draft.parts.observations.length === 0) doubts.push(reason('NO_VALUES'));
  for (const [i, period] of periods.entries()) {
    const draftPeriod = draft.periods[i];
    for (const reading of [draftPeriod?.targetReading, draftPeriod?.actualReading]) {
      const text = oneLine(reading?.raw ?? '');
      const cell = (reading === draftPeriod?.targetReading ? period.target : period.actual)?.cell ?? '';
      if (reading?.emptiness === 'linked') doubts.push(reason('LINKED_BLANK', { cell }));
      if (reading?.emptiness === 'perhaps') doubts.push(reason('PERHAPS_BLANK', { cell }));
      if (reading?.approximate) doubts.push(reason('APPROXIMATE', { text }));
      if (reading?.kind === 'error') doubts.push(reason('ERROR_VALUE', { text }));
    }
    for (const value of [period.target, period.actual]) {
      if (!value?.text || !holdsSeveral(value.text)) continue;
      doubts.push(reason('NO_SINGLE_NUMBER', { cell: value.cell ?? '', text: oneLine(value.text) }));
    }
    const [goal, result] = [period.target?.text, period.actual?.text];
    const isUnequal = goal && result && period.status === 'undetermined';
    if (isUnequal && (isMeasure(goal) || isMeasure(result))) {
      doubts.push(reason('TEXTS_WITH_NUMBERS', { target: oneLine(goal), actual: oneLine(result) }));
    } else if (goal && result && nearlySame(goal, result)) {
      const texts = { target: oneLine(goal), actual: oneLine(result) };
      doubts.push(reason('TEXT_NEARLY_SAME', { period: period.label ?? '', ...texts }));
    }
    if (rateDifference(period) || statusDiffers(period)) {
      doubts.push(reason('PRINTED_VERDICT_DIFFERS', { period: period.label ?? '' }));
    }
    if (draftPeriod && isCommaUncertain(draftPeriod))
      doubts.push(reason('DECIMAL_COMMA', { period: period.label ?? '' }));
    const worded = draftPeriod ? asksAboutWords(draftPeriod) : null;
    if (worded !== null) doubts.push(reason('NUMBER_IN_WORDS', { text: oneLine(worded) }));
    if (
      draftPeriod &&
      (isPercentAgainstShare(draftPeriod) || mixesShareAndPercent(draftPeriod, draft.unit))
    ) {
      doubts.push(reason('PERCENT_OR_SHARE', { period: period.label ?? '' }));
    }
    const clash = draftPeriod ? clashIn(draftPeriod, draft.unit) : null;
    if (clash) doubts.push(reason('UNITS_DIFFER', { text: `${clash.unit} / ${clash.other}` }));
    if (draftPeriod && meetsOpenBound(draftPeriod)) {
      doubts.push(reason('OPEN_BOUND', { text: draftPeriod.target?.raw ?? '' }));
    }
    const several = [period.target, period.actual].find((value) => value?.text && isSeveral(value.text));
    if (several) doubts.push(reason('SEVERAL_IN_CELL', { cell: several.cell ?? '' }));
    if (isNumber(period.target) !== isNumber(period.actual) && hasText(period.target, period.actual)) {
      doubts.push(reason('NUMBER_AGAINST_TEXT', { period: period.label ?? '' }));
    }
  }
  return doubts;
}

/** 500⏎12, 2 x 3 = 6: numbers in several lines or a sum in words; which of them is the value is for a person to say. */
function holdsSeveral(text: string): boolean {
  const [terms, sum] = text.split(/[=＝]/);
  if (sum !== undefined && /[0-9０-９]/.test(terms ?? '') && /^\s*[0-9０-９]/.test(sum)) return true;
  return text.split('\n').filter((line) => /[0-9０-９]/.test(line)).length > 1;
}

/** 策定 / 策定済み: not equal, but one holds the other. 未策定 is the contrary of 策定, not nearly the same. */
function nearlySame(a: string, b: string): boolean {
  const [x, y] = [foldLabel(a), foldLabel(b)];
  if (x === y || /^[未不非]/.test(x) !== /^[未不非]/.test(y)) return false;
  return x.includes(y) || y.includes(x);
}

/** A direction the rule profile sets for KPIs of this name. */
function ruledDirection({ directions }: Rules, block: KpiBlock): KpiDraft['statedDirection'] {
  const found = directions.find(({ name }) => sameName(name, block.name.text));
  return found ? { direction: found.direction, cell: block.name.cell.address } : null;
}

function isNumber(value: Measured | null): boolean {
  return typeof value?.value === 'number';
}

function hasText(...values: readonly (Measured | null)[]): boolean {
  return values.some((value) => value?.text != null);
}
