import type { Status } from '../model/kpi';
import { foldLabel, foldText } from './fold';
import type { LabelRole } from './lexicon';
import { readPeriod, splitPartOfYear, splitPeriodAndRest, type PeriodReading } from './period';
import { remembered } from './remember';
import { bracketsOf, roleInLexicon, titleRole } from './title-role';
import { ANOTHER_VALUE } from './title-words';
import { readUnitFromHeader } from './unit';
import { mentions } from './mentions';

export interface LabelReading {
  readonly role: LabelRole;
  /** The word of the sheet that gave the role, without unit and period. */
  readonly word: string;
  /** The whole cell is the label. */
  readonly exact: boolean;
  readonly unit: string | null;
  readonly period: PeriodReading | null;
  /** 前年度 is -1, 次年度 1: years from the one the sheet speaks of, where the title names no year itself. */
  readonly yearOffset?: number;
  /** For `kpiNo`: the number as printed (KPI①, 指標１); else null. */
  readonly no: string | null;
  /** For `twoRowOrder`: what the upper and the lower row of a KPI hold. */
  readonly upper?: 'target' | 'actual';
  readonly lower?: 'target' | 'actual';
}

/** Reasons are asked for in long labels; what matters is which case they speak of. */
const REASONS: readonly { readonly form: RegExp; readonly role: LabelRole }[] = [
  { form: /(未達成|未計測|達成できなかった|届かなかった).*(場合|理由|要因)/, role: 'reasonNotAchieved' },
  { form: /KPI達成.*場合|達成した場合|達成のための取組/, role: 'reasonAchieved' },
  { form: /^(未達成の?(理由|要因)|達成できなかった理由|目標未達の理由)/, role: 'reasonNotAchieved' },
];

/** KPI①, KPI1, 指標１, 目標１: a number that labels a KPI, whatever its noun. */
const NUMBER_LABEL =
  /^(?:kpi|kpi指標|指標|目標|数値目標|成果目標|活動目標|重点目標|目標指標|成果指標|活動指標|評価指標|重要業績評価指標|アウトプット指標|アウトカム指標|indicator)(?:no\.?|番号)?([①-⑳㉑-㉟]|[0-9]{1,2})$/;

/** Labels are short; a reason label is the one kind that is not. */
const LONGEST_LABEL = 30;

/** Words of the user's own, folded, and what they mean; they outweigh the lexicon. */
export type Aliases = ReadonlyMap<string, LabelRole>;

const NO_ALIASES: Aliases = new Map();

/**
 * What a text can mean as a label. The list is empty for prose and for values; several readings mean that the
 * words carry several pieces of information (`重要業績評価指標（上段：目標、下段：実績）`).
 */
export function labelRoles(text: string, aliases: Aliases = NO_ALIASES): LabelReading[] {
  const title = plainTitle(text);
  const folded = foldText(title);
  if (folded === '') return [];
  const plain = { exact: true, unit: null, period: null, no: null } as const;
  const compact = folded.replace(/\s/g, '');

  if (compact.length <= 120) {
    if (mentions(compact, ['記入例', '記載例', '入力例']))
      return [{ ...plain, role: 'example', word: folded }];
    const reason = REASONS.find((rule) => rule.form.test(compact));
    if (reason && /^[【「[(]/.test(compact)) return [{ ...plain, role: reason.role, word: folded }];
    if (reason && compact.length <= LONGEST_LABEL) return [{ ...plain, role: reason.role, word: folded }];
  }

  const order = upperLowerOrder(compact);
  if (order && compact.length <= 50) {
    const rest = compact.replace(UPPER_LOWER, '');
    const named = rest === '' ? [] : labelRoles(rest, aliases);
    return [...named, { ...plain, role: 'twoRowOrder', word: folded, ...order }];
  }
  if (compact.length > LONGEST_LABEL) return [];

  const number = NUMBER_LABEL.exec(foldLabel(circled(compact)));
  if (number) return [{ ...plain, role: 'kpiNo', word: text.trim(), no: text.trim() }];

  const found = ofTitle(withoutTerm(title), aliases);
  if (found.length > 0 || !folded.startsWith('(') || !folded.endsWith(')')) return found;
  // （単位）: the whole title in brackets
  const inner = folded.slice(1, -1);
  return inner.includes('(') || inner.includes(')') ? [] : ofTitle(inner, aliases);
}

/** A title is a period, a word, what is added to the word, and a unit; each of them but the word may be missing. */
function ofTitle(title: string, aliases: Aliases): LabelReading[] {
  const { period, rest } = splitPeriodAndRest(title);
  const { label, unit } = readUnitFromHeader(rest);
  const found =
    roleOfTitle(label, aliases) ??
    (rest === label ? null : roleOfTitle(rest, aliases)) ??
    // 前年度実績（R5）: only with its year; without one it would pass for this year's.
    (period ? roleOfTitle(label.replace(OTHER_YEAR, ''), aliases) : null);
  if (found) {
    return [{ role: found.role, word: label, exact: true, unit: unit ?? found.unit, period, no: null }];
  }
  const other = OTHER_YEAR.exec(label)?.[0];
  const relative = other && !period ? roleOfTitle(label.slice(other.length), aliases)?.role : null;
  if (other && (relative === 'target' || relative === 'actual')) {
    return [
      { role: relative, word: label, exact: true, unit, period: null, no: null, yearOffset: offsetOf(other) },
    ];
  }
  // 経営戦略目標（R10年度）: whatever the aim is called, its year makes it a value
  if (period && AIMS.some((end) => foldLabel(label).endsWith(end)))
    return [{ role: 'target', word: label, exact: true, unit, period, no: null }];
  if (period) return [];
  const dated = besideBareYear(foldText(title), aliases);
  return dated.length > 0 ? dated : ofPartOfYear(title, aliases);
}

const AIMS = ['目標', '目標値', '目標数値', 'target'];

/** 4月目標, Q1 Actual, 1Q差: a part of a year in front of a word, or behind it. Nothing where the word is not known. */
function ofPartOfYear(title: string, aliases: Aliases): LabelReading[] {
  for (const { period, rest } of splitPartOfYear(title)) {
    const { label, unit } = readUnitFromHeader(rest);
    const found = roleOfTitle(label, aliases);
    if (!found) continue;
    // 4月累計: what the months add up to until then is no value of the month, nor of the year.
    const role = found.role === 'total' ? 'other' : found.role;
    return [{ role, word: label, exact: true, unit: unit ?? found.unit, period, no: null }];
  }
  return [];
}

function offsetOf(word: string): number {
  if (/^前々/.test(word)) return -2;
  return /^[前昨]/.test(word) ? -1 : 1;
}

/** `2024 Target`, `目標（2024）`, `Baseline 2020`: a bare year is a period where the rest of the title is a label. */
function besideBareYear(folded: string, aliases: Aliases): LabelReading[] {
  const match = /^(.*?)[\s(]*(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])[\s)]*(.*)$/.exec(folded);
  if (!match?.[2]) return [];
  const { label, unit } = readUnitFromHeader(`${match[1] ?? ''} ${match[3] ?? ''}`.trim());
  const found = label === '' ? null : roleOfTitle(label, aliases);
  if (!found) return [];
  return [{ role: found.role, word: label, exact: true, unit, period: readPeriod(match[2]), no: null }];
}

/** A title without footnotes, with one kind of brackets, and with spaces for underscores: KPI_Name, Target [$]. */
function plainTitle(text: string): string {
  const [first = '', ...others] = text.trim().split('\n');
  const mark = others[0]?.trimStart().slice(0, 1) ?? '';
  const isNote = mark !== '' && '※＊*'.includes(mark) && foldText(first) !== '';
  // 実績値 ※前年同期: the note makes it another value.
  const bare = isNote && !ANOTHER_VALUE.some((word) => text.includes(word)) ? first : text;
  return withoutMarks(bare).replace(/[[［\]］_＿]/g, (character) => PLAIN[character] ?? ' ');
}

const PLAIN: Readonly<Record<string, string>> = { '[': '(', '［': '（', ']': ')', '］': '）' };

/** ※1, *2, 注3): a footnote mark says nothing about the label. */
function withoutMarks(text: string): string {
  if (!/[※＊*注]/.test(text)) return text;
  const bare = text
    .replace(/(?<!\s)\s*[(（](?:[※＊*]\s*[0-9０-９]{0,2}|注\s*[0-9０-９]{1,2})[)）]/g, '')
    .replace(/(?<=.)(?:[※＊*]\s*[0-9０-９]{0,2}|注\s*[0-9０-９]{1,2})[)）]?(?=$|[)）\s])/g, (all) =>
      /[)）]$/.test(all) && /[(（]/.test(text) ? ')' : '',
    );
  return bare.trim() === '' ? text : bare;
}

/** 目標値①: without the term of a formula. */
function withoutTerm(title: string): string {
  const text = title.trimEnd();
  const last = text.slice(-1);
  return text.length > 1 && last >= '①' && last <= 'ⓩ' ? text.slice(0, -1) : title;
}

/** NFKC turns ① into 1; a number label is recognised either way. */
function circled(text: string): string {
  return text.normalize('NFKC');
}

/** 目標値（A）, 達成率（B／A）, 達成率（実績÷目標×100）: letters or words of a formula. */
const FORMULA =
  /(?<=.)\((?:[a-z][0-9]?|[0-9]{1,2}|(?:実績|目標|計画|基準|当初)値?)(?:[/÷*×+-](?:[a-z0-9%]{1,4}|(?:実績|目標|計画|基準|当初)値?))*\)$/;
/** １ 指標, (2) 目標値, ③実績値: the fields of a form counted through. */
const ITEM_NUMBER = /^(?:\([0-9]{1,2}\)|[0-9]{1,2}(?![0-9年月日%]))[.、)]?/;

export function isCounted(text: string): boolean {
  return ITEM_NUMBER.test(foldLabel(text));
}

function isFieldOfForm(role: LabelRole): boolean {
  return ['kpiName', 'unit', 'baseline', 'target', 'actual', 'rate', 'project'].includes(role);
}

/** 指標名（単位）: the unit is in the cells beneath, behind each name. */
const WITH_UNIT = /\(単位\)$/;
/** うち交付金額, 内、国費: a part of the amount beside it. */
const PART_OF = /^(?:うち|内)[、,]?(?=.)/;
const OTHER_YEAR = /^(?:前年度?|昨年度?|前々年度|次年度?|翌年度?|来年度?)の?/;

/** 申請時の値, 事業開始前, 計画策定前の実績値: what was before the plan. */
const BEFORE =
  /^(?:計画|事業|取組|申請|策定|実施|着手|導入|開始|交付|採択){1,2}(?:前|時点?|当初|開始[前時])(?:の?(?:値|数値|現状値?|実績値?|状況))?$/;
interface Found {
  readonly role: LabelRole;
  readonly unit: string | null;
}

function roleOfTitle(label: string, aliases: Aliases): Found | null {
  const role = roleOfWord(label, aliases);
  if (role) return { role, unit: null };
  return OTHER_YEAR.test(foldLabel(label)) ? null : titleRole(label);
}

function roleOfWord(label: string, aliases: Aliases): LabelRole | null {
  const alias = aliases.get(foldLabel(label));
  if (alias) return alias;
  const word = foldLabel(label)
    .replace(FORMULA, '')
    .replace(WITH_UNIT, '')
    .replace(/^の|の$/g, '')
    .replace(/^[-:：(]+|[-:：)]+$/g, '');
  const known = roleInLexicon(word) ?? roleInLexicon(foldLabel(label));
  if (known) return known;
  if (BEFORE.test(word)) return 'baseline';
  const both = bilingual(label);
  if (both) return both;
  if (isRemarkedBaseline(foldLabel(label))) return 'baseline';
  if (roleInLexicon(word.replace(PART_OF, '')) === 'grant') return 'grant';
  const numbered = roleInLexicon(word.replace(ITEM_NUMBER, ''));
  return numbered && isFieldOfForm(numbered) ? numbered : null;
}

/** 基準値（第3期平均）: a remark on a word known by itself, unless it makes it another value. A year is read as one. */
function isRemarkedBaseline(word: string): boolean {
  const found = word.endsWith(')') ? bracketsOf(word) : null;
  return (
    found !== null &&
    roleInLexicon(found.rest) === 'baseline' &&
    found.inner.length <= 12 &&
    !/[比差減国県都府道]|(?:19|20)[0-9]{2}/.test(found.inner)
  );
}

/** 目標 / Target, 実績 Actual: the same title in two languages. */
function bilingual(label: string): LabelRole | null {
  const [first, second, more] = foldText(label).split(/\s*[/|]\s*|\s+/);
  if (!first || !second || more !== undefined || isWide(first) === isWide(second)) return null;
  const role = roleInLexicon(foldLabel(first));
  return role === roleInLexicon(foldLabel(second)) ? role : null;
}

function isWide(text: string): boolean {
  return [...text].every((character) => character > '~');
}

/** 上段：目標値、下段：実績値; (上段)計画 (下段)実績; ※各欄の上段は目標値、下段は実績値を記載 … */
const UPPER_LOWER =
  /[※(（]*(?:各?[欄段]の)?上段[)）:：]*[はがに=]?(目標|計画|実績)値?(?:を記載|を記入)?し?[、,。・／/(（]*下段[)）:：]*[はがに=]?(目標|計画|実績)値?(?:を記載|を記入|です|を示す)?[)）。]*/;

function upperLowerOrder(compact: string): { upper: 'target' | 'actual'; lower: 'target' | 'actual' } | null {
  const match = UPPER_LOWER.exec(compact);
  if (!match) return null;
  const role = (word: string | undefined): 'target' | 'actual' => (word === '実績' ? 'actual' : 'target');
  return { upper: role(match[1]), lower: role(match[2]) };
}

/** アウトプット / アウトカム in any of their spellings. */
export const kindOf: (text: string) => 'output' | 'outcome' | null = remembered((text) => {
  // 活 動 指 標 may be written downwards.
  const folded = foldText(text).replace(/\s/g, '');
  if (mentions(folded, ['アウトプット', '活動指標', 'output'])) return 'output';
  if (mentions(folded, ['アウトカム', '成果指標', 'outcome'])) return 'outcome';
  return null;
});

/** A direction printed in a column of its own: ↑, 増加, 高いほど良い, lower is better … Null where it says neither. */
export function readDirection(text: string): 'higher' | 'lower' | null {
  // ↗ and ↘ are folded away as decoration where words stand beside them.
  const word = foldLabel(text) || foldText(text);
  const higher =
    /^(↑|⤴|↗|▲?増|上昇|上げ|向上|拡大|高|多|大き|長い|正の?指標|プラス|\+$|higher|high$|increase|up|maximi[sz]e|more|positive)/.test(
      word,
    );
  const lower =
    /^(↓|⤵|↘|減|削減|抑制|下げ|縮小|低|少な|小さ|短|下降|逆|負の?指標|マイナス|-$|lower|low$|decrease|down|minimi[sz]e|less|reduce|negative)/.test(
      word,
    );
  if (higher === lower) return null;
  return higher ? 'higher' : 'lower';
}

/** Against what a goal in words is said: 現状値より増加, 前年度以上. */
const AGAINST =
  '(?:(?:現状|現況|基準|当初|策定時|計画策定時|開始時|前年度?|前回)(?:の?(?:値|数値|水準|実績))?(?:より|から|と比べ|に比べ|比)?も?)';
const GOAL_WORDS: readonly { readonly form: RegExp; readonly direction: 'higher' | 'lower' }[] = [
  {
    form: new RegExp(
      `^${AGAINST}?(?:増やす|増加|増|上昇|向上|上げる|拡大|伸ばす|高める|引き?上げ)(?:さ?せる|する|傾向|を目指す|を図る)*$|^${AGAINST}(?:以上|を上回る|超)$`,
    ),
    direction: 'higher',
  },
  {
    form: new RegExp(
      `^${AGAINST}?(?:減らす|減少|減|低下|下げる|縮小|削減|抑制|低減|引き?下げ)(?:さ?せる|する|傾向|を目指す|を図る)*$|^${AGAINST}(?:以下|を下回る|未満)$`,
    ),
    direction: 'lower',
  },
];

/** 増やす, 減少, 現状値以上: a goal that says in words which way is better. Null for any other text. */
export function directionOfGoal(text: string): 'higher' | 'lower' | null {
  const word = foldLabel(text).replace(/\([^()]*\)$/, '');
  return GOAL_WORDS.find(({ form }) => form.test(word))?.direction ?? null;
}

const BETTER_IF =
  /(低い|低く|少ない|少なく|小さい|小さく|短い|短く|高い|高く|多い|多く|大きい|大きく|長い|長く)(?:なる)?(?:ほど|ほうが|方が|程)(?:良|よ|好|い|望)|\b(lower|higher|smaller|greater|fewer|more|less) is better/i;

/** 低いほど良い, lower is better: said in a remark, a counting method or behind the name. Null where neither is said. */
export const directionInProse: (text: string) => 'higher' | 'lower' | null = remembered((text) => {
  const match = BETTER_IF.exec(foldText(text).replace(/(?<=[^a-z])\s/gi, ''));
  const word = match?.[1] ?? match?.[2];
  if (!word) return null;
  return /^(低|少|小|短|lower|smaller|fewer|less)/i.test(word) ? 'lower' : 'higher';
});

/** A printed 達成状況. Null where the word says something else (A, 順調 …): it is kept, not judged. */
export const readStatus: (text: string) => Status | null = remembered((text) => {
  // ☑達成 □未達成: the box that is ticked
  const ticked = /[☑☒✓✔■]\s*([^\s□☐☑☒✓✔■]+)/.exec(foldText(text))?.[1];
  const word = foldLabel(ticked ?? text).replace(/^[○◯×△ー-]+/, '');
  if (/^(達成|目標達成|達成済み?|achieved|met)$/.test(word)) return 'achieved';
  if (/^(未達成|未達|目標未達|notachieved|notmet|missed)$/.test(word)) return 'notAchieved';
  if (/^(未計測|未測定|notmeasured)$/.test(word)) return 'notMeasured';
  return null;
});
