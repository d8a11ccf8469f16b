import type { Rules } from './schema';

const base: Pick<Rules, 'kind' | 'version' | 'decimals' | 'reportingYear' | 'grant' | 'directions'> = {
  kind: 'kpi-rule-profile',
  version: 1,
  decimals: 1,
  reportingYear: null,
  grant: null,
  directions: [],
};

const GREEN = '#107C10';
const BLUE = '#0F6CBD';
const AMBER = '#8A5A00';
const RED = '#B10E1C';

/** 達成 or 未達成 at 100 %. Example: target 20, actual 17.9 → 89.5 %, 未達成. */
export const STANDARD: Rules = {
  ...base,
  id: 'standard',
  name: { ja: '標準（達成・未達成）', en: 'Standard (achieved or not)' },
  method: { by: 'ratio' },
  bands: [
    { from: 100, label: { ja: '達成', en: 'Achieved' }, colour: GREEN, achieved: true },
    { from: null, label: { ja: '未達成', en: 'Not achieved' }, colour: RED, achieved: false },
  ],
  notEvaluated: { ja: '－', en: '–' },
};

/**
 * S, A, B, C about 100 % ± 10 %. Example: 112 % → S, 100 % → A, 92 % → B, 89.9 % → C, no actual → −.
 * After the grading of policy evaluations that many municipalities publish with their 総合計画.
 */
const PLUS_MINUS_TEN: Rules = {
  ...base,
  id: 'plus-minus-10',
  name: { ja: '基準±10％（S・A・B・C）', en: '±10 % about the target (S, A, B, C)' },
  method: { by: 'ratio' },
  bands: [
    { from: 110, label: { ja: 'S', en: 'S' }, colour: GREEN, achieved: true },
    { from: 100, label: { ja: 'A', en: 'A' }, colour: BLUE, achieved: true },
    { from: 90, label: { ja: 'B', en: 'B' }, colour: AMBER, achieved: false },
    { from: null, label: { ja: 'C', en: 'C' }, colour: RED, achieved: false },
  ],
  notEvaluated: { ja: '－', en: '–' },
};

/**
 * Progress from the baseline to the last target, against 20 % × n in year n of a five-year plan. Example: baseline
 * 100, last target 200, 150 in year 2 → 50 % of the way where 40 % was due → 125 %, 順調.
 */
const YEARLY_PACE: Rules = {
  ...base,
  id: 'yearly-pace',
  name: { ja: '年次ペース（20％×n）', en: 'Yearly pace (20 % × n)' },
  method: { by: 'pace', firstYear: 2024, years: 5 },
  bands: [
    { from: 100, label: { ja: '順調', en: 'On track' }, colour: GREEN, achieved: true },
    { from: 60, label: { ja: 'やや遅れ', en: 'Slightly behind' }, colour: AMBER, achieved: false },
    { from: null, label: { ja: '遅れ', en: 'Behind' }, colour: RED, achieved: false },
  ],
  notEvaluated: { ja: '－', en: '–' },
};

/** 80, 50, 20 %, and 評価対象外 where there is nothing to judge. Example: 79.9 % → B. */
const EIGHTY_FIFTY_TWENTY: Rules = {
  ...base,
  id: '80-50-20',
  name: { ja: '80・50・20（評価対象外あり）', en: '80, 50, 20 (with “not evaluated”)' },
  method: { by: 'progress' },
  bands: [
    { from: 80, label: { ja: 'A', en: 'A' }, colour: GREEN, achieved: true },
    { from: 50, label: { ja: 'B', en: 'B' }, colour: BLUE, achieved: false },
    { from: 20, label: { ja: 'C', en: 'C' }, colour: AMBER, achieved: false },
    { from: null, label: { ja: 'D', en: 'D' }, colour: RED, achieved: false },
  ],
  notEvaluated: { ja: '評価対象外', en: 'Not evaluated' },
};

/** The shipped rule profiles; the first one is what holds where nothing was chosen. */
export const PRESETS: readonly Rules[] = [STANDARD, PLUS_MINUS_TEN, YEARLY_PACE, EIGHTY_FIFTY_TWENTY];
