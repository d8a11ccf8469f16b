import type { KpiDraft } from '../kpi/draft';
import type { DirectionVerdict } from '../kpi/direction';
import { rateDifference, statusDiffers } from '../kpi/stated';
import { unitClash } from '../kpi/unit-clash';
import { oneLine } from '../layouts/entry';
import { reasonText } from '../reasons/reason';
import type { Finding } from '../model/finding';
import type { Kpi, Measured, Period, Status } from '../model/kpi';
import { makeFinding } from './message';

/** A judged KPI beside what it was read from. */
export interface JudgedKpi {
  readonly kpi: Kpi;
  readonly draft: KpiDraft;
  readonly verdict: DirectionVerdict;
}

/** A printed character count may differ by this much before it is worth a word (line breaks, OCR). */
const CHARACTER_TOLERANCE = 5;

type Rule = (judged: JudgedKpi) => Finding[];

const DUE: readonly Status[] = ['achieved', 'notAchieved', 'notMeasured', 'notSet', 'undetermined'];

function isDue(period: Period): boolean {
  return DUE.includes(period.status);
}

function isMissing(value: Measured | null): boolean {
  return value === null || (value.value === null && value.text === null);
}

/** The newest period that is due. */
function reportingPeriod(kpi: Kpi): Period | null {
  return [...kpi.periods].reverse().find(isDue) ?? null;
}

function perPeriod(judged: JudgedKpi, rule: (period: Period) => Finding | null): Finding[] {
  const findings: Finding[] = [];
  for (const period of judged.kpi.periods) {
    const finding = rule(period);
    if (finding) findings.push(finding);
  }
  return findings;
}

/** Where to look first: a cell of the KPI's sheet, or a value wherever it stands. */
function place(
  kpi: Kpi,
  at: string | Measured | null | undefined,
): { sheet: string; cell: string | null; kpiId: string } {
  if (typeof at === 'string') return { sheet: kpi.sheet, cell: at, kpiId: kpi.id };
  if (at?.cell) return { sheet: at.sheet ?? kpi.sheet, cell: at.cell, kpiId: kpi.id };
  return { sheet: kpi.sheet, cell: kpi.nameCell, kpiId: kpi.id };
}

function about(kpi: Kpi, period: Period): { name: string; period: string } {
  return { name: kpi.name, period: period.label ?? '' };
}

/** The value is a formula without a stored result. */
function isOpen({ kpi, draft }: JudgedKpi, period: Period, role: 'target' | 'actual'): boolean {
  const read = draft.periods[kpi.periods.indexOf(period)];
  const reading = role === 'target' ? read?.targetReading : read?.actualReading;
  return reading?.kind === 'notCalculated';
}

const notCalculated: Rule = (judged) => {
  const { kpi } = judged;
  for (const period of kpi.periods) {
    const role = (['actual', 'target'] as const).find((one) => isOpen(judged, period, one));
    if (role)
      return [makeFinding('NOT_CALCULATED', { ...place(kpi, period[role]), params: about(kpi, period) })];
  }
  return [];
};

const actualMissing: Rule = (judged) =>
  perPeriod(judged, (period) => {
    const { kpi } = judged;
    if (!isDue(period) || !isMissing(period.actual) || isOpen(judged, period, 'actual')) return null;
    if (period.actual === null && period.target === null) return null;
    // Without a target an earlier year may be blank; the year that is reported may not.
    if (isMissing(period.target) && period !== reportingPeriod(kpi)) return null;
    return makeFinding('ACTUAL_MISSING', {
      ...place(kpi, period.actual),
      params: { ...about(kpi, period), raw: period.actual?.raw ?? null },
    });
  });

/** A month without a figure between months that have one. */
const observationMissing: Rule = ({ kpi, draft }) =>
  draft.parts.gaps.map(({ cell, period }) =>
    makeFinding('ACTUAL_MISSING', {
      ...place(kpi, cell.address),
      params: { name: kpi.name, period: period?.label ?? '', raw: null },
    }),
  );

const partYear: Rule = ({ kpi, draft }) =>
  draft.periods.flatMap(({ coverage }, i) => {
    const period = kpi.periods[i];
    if (!coverage || !period) return [];
    const { months, cell } = coverage;
    const params = {
      ...about(kpi, period),
      actual: period.actual?.raw ?? '',
      until: oneLine(cell.text),
      from: months?.from ?? null,
      to: months?.to ?? null,
    };
    return [makeFinding('PART_YEAR', { ...place(kpi, period.actual), params })];
  });

const targetMissing: Rule = (judged) =>
  perPeriod(judged, (period) => {
    const { kpi } = judged;
    if (!isDue(period) || period.target === null || !isMissing(period.target)) return null;
    if (isOpen(judged, period, 'target')) return null;
    if (isMissing(period.actual) && period.statedRatePercent === null) return null;
    return makeFinding('TARGET_MISSING', { ...place(kpi, period.target), params: about(kpi, period) });
  });

const targetZero: Rule = (judged) =>
  perPeriod(judged, (period) => {
    const { kpi } = judged;
    if (!isDue(period) || period.target?.value !== 0 || kpi.direction !== 'higher') return null;
    return makeFinding('TARGET_ZERO', { ...place(kpi, period.target), params: about(kpi, period) });
  });

const reasonMissing: Rule = ({ kpi, draft }) => {
  const slot = draft.narratives.find((narrative) => narrative.role === 'reasonNotAchieved');
  const behind = kpi.periods.find(
    (period) => period.status === 'notAchieved' || period.status === 'notMeasured',
  );
  if (!slot || !behind || slot.length > 0) return [];
  return [makeFinding('REASON_MISSING', { ...place(kpi, slot.cell), params: about(kpi, behind) })];
};

const characterCount: Rule = ({ kpi, draft }) =>
  draft.narratives.flatMap((narrative) => {
    const { statedLength } = narrative;
    if (statedLength === null || Math.abs(statedLength - narrative.length) <= CHARACTER_TOLERANCE) return [];
    return [
      makeFinding('CHAR_COUNT_MISMATCH', {
        ...place(kpi, narrative.countCell ?? narrative.cell),
        params: { name: kpi.name, stated: statedLength, counted: narrative.length },
      }),
    ];
  });

/** As a person would print them; the codes are for programs. */
const STATUS_WORDS: Readonly<Record<Status, { readonly ja: string; readonly en: string }>> = {
  achieved: { ja: '達成', en: 'achieved' },
  notAchieved: { ja: '未達成', en: 'not achieved' },
  notMeasured: { ja: '未計測', en: 'not measured' },
  notSet: { ja: '未設定', en: 'no target' },
  pending: { ja: '未到来', en: 'not due yet' },
  undetermined: { ja: '判定不能', en: 'undetermined' },
};

const statedStatus: Rule = (judged) =>
  perPeriod(judged, (period) => {
    const { kpi } = judged;
    if (!statusDiffers(period)) return null;
    return makeFinding('STATED_STATUS_DIFFERS', {
      ...place(kpi, period.statedStatusCell),
      params: {
        ...about(kpi, period),
        stated: period.statedStatus,
        computed: period.status,
        computedJa: STATUS_WORDS[period.status].ja,
        computedEn: STATUS_WORDS[period.status].en,
      },
    });
  });

const statedRate: Rule = (judged) =>
  perPeriod(judged, (period) => {
    const { kpi } = judged;
    const difference = rateDifference(period);
    if (!difference) return null;
    return makeFinding('STATED_RATE_DIFFERS', {
      ...place(kpi, period.statedRateCell),
      params: { ...about(kpi, period), stated: difference.stated, computed: difference.computed },
    });
  });

const statedRateOnly: Rule = (judged) =>
  perPeriod(judged, (period) => {
    const { kpi } = judged;
    if (period.statedRatePercent === null || !isMissing(period.actual) || !isMissing(period.target))
      return null;
    return makeFinding('STATED_RATE_ONLY', {
      ...place(kpi, period.statedRateCell),
      params: { ...about(kpi, period), stated: period.statedRatePercent },
    });
  });

const composite: Rule = ({ kpi }) => {
  for (const period of kpi.periods) {
    for (const value of [period.target, period.actual]) {
      if (value?.parts && value.parts.length > 1) {
        return [
          makeFinding('COMPOSITE_VALUE', {
            ...place(kpi, value),
            params: { ...about(kpi, period), raw: value.raw ?? '', value: value.value ?? 0 },
          }),
        ];
      }
    }
  }
  return [];
};

/** −1 worse, 0 equal, 1 better, by the KPI's direction; null where nothing can be compared. */
function compare(kpi: Kpi, value: number, reference: number): number | null {
  if (kpi.direction === 'higher') return Math.sign(value - reference);
  if (kpi.direction === 'lower') return Math.sign(reference - value);
  return null;
}

function newestDue(kpi: Kpi): Period | null {
  const due = kpi.periods.filter((period) => isDue(period) && typeof period.actual?.value === 'number');
  return due[due.length - 1] ?? null;
}

const alreadyExceeded: Rule = ({ kpi }) => {
  const newest = newestDue(kpi);
  if (!newest || newest.actual?.value == null) return [];
  const later = kpi.periods
    .slice(kpi.periods.indexOf(newest) + 1)
    .filter((period) => period.status === 'pending' && typeof period.target?.value === 'number');
  const last = later[later.length - 1];
  if (last?.target?.value == null || compare(kpi, newest.actual.value, last.target.value) !== 1) return [];
  return [
    makeFinding('TARGET_ALREADY_EXCEEDED', {
      ...place(kpi, newest.actual),
      params: {
        ...about(kpi, newest),
        actual: newest.actual.value,
        laterPeriod: last.label ?? '',
        laterTarget: last.target.value,
      },
    }),
  ];
};

const worseThanBaseline: Rule = ({ kpi }) => {
  const newest = newestDue(kpi);
  const baseline = kpi.baseline?.value ?? null;
  if (!newest || newest.actual?.value == null || baseline === null) return [];
  if (compare(kpi, newest.actual.value, baseline) !== -1) return [];
  return [
    makeFinding('WORSE_THAN_BASELINE', {
      ...place(kpi, newest.actual),
      params: { ...about(kpi, newest), actual: newest.actual.value, baseline },
    }),
  ];
};

function why({ reasons }: DirectionVerdict, language: 'ja' | 'en'): string {
  return reasons.map((one) => reasonText(one, language)).join(language === 'ja' ? '。' : '; ');
}

const directionUncertain: Rule = ({ kpi, verdict }) =>
  verdict.uncertain
    ? [
        makeFinding('DIRECTION_UNCERTAIN', {
          ...place(kpi, kpi.nameCell),
          params: { name: kpi.name, whyJa: why(verdict, 'ja'), whyEn: why(verdict, 'en') },
        }),
      ]
    : [];

const unitMismatch: Rule = ({ kpi, draft }) => {
  const clash = unitClash(draft);
  if (!clash) return [];
  return [
    makeFinding('UNIT_MISMATCH', {
      ...place(kpi, clash.cell),
      params: { name: kpi.name, unit: clash.unit, other: clash.other },
    }),
  ];
};

const valueDiffers: Rule = ({ kpi, draft }) => {
  const first = draft.differences.find(({ isRevised }) => !isRevised);
  if (!first) return [];
  return [
    makeFinding('VALUE_DIFFERS_BETWEEN_TABLES', {
      ...place(kpi, first.kept),
      params: {
        name: kpi.name,
        period: first.period,
        value: first.kept.raw,
        other: first.other.raw,
        otherCell: `${first.otherSheet}!${first.other.cell ?? ''}`,
      },
    }),
  ];
};

/** The newer report holds; that it says something else than the older one is worth knowing. */
const revised: Rule = ({ kpi, draft }) =>
  (['target', 'actual'] as const).flatMap((role) => {
    const found = draft.differences.find((one) => one.isRevised && one.role === role);
    if (!found) return [];
    return makeFinding(role === 'target' ? 'TARGET_REVISED' : 'ACTUAL_REVISED', {
      ...place(kpi, found.kept),
      params: {
        name: kpi.name,
        period: found.period,
        value: found.kept.raw,
        other: found.other.raw,
        otherCell: `${found.otherSheet}!${found.other.cell ?? ''}`,
      },
    });
  });

/** In the order in which a person reads them. */
export const KPI_RULES: readonly Rule[] = [
  actualMissing,
  observationMissing,
  partYear,
  notCalculated,
  targetMissing,
  targetZero,
  reasonMissing,
  characterCount,
  statedStatus,
  statedRate,
  statedRateOnly,
  composite,
  unitMismatch,
  valueDiffers,
  revised,
  alreadyExceeded,
  worseThanBaseline,
  directionUncertain,
];

/** What there is to check about one KPI, in the order of the rules. */
export function kpiFindings(judged: JudgedKpi): Finding[] {
  const findings: Finding[] = [];
  for (const rule of KPI_RULES) findings.push(...rule(judged));
  return findings;
}
