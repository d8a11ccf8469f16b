import { roleOf, type Mark } from '../layouts/marks';
import { isFactRole } from '../layouts/facts';
import type { Narrative } from '../model/kpi';
import { foldLabel } from '../text/fold';
import { remembered } from '../text/remember';
import { GRADE_TITLES, LEVELS, NAMES_IT, NARRATIVE_KINDS, OFFICE_TITLES, WEAK_TITLES } from './fact-words';

const LONGEST_TITLE = 30;

/** Who is in charge stands under this title; `weak`: or a person, or a company. */
export function officeTitle(mark: Mark): 'sure' | 'weak' | null {
  const word = foldLabel(mark.cell.text);
  if (WEAK_TITLES.includes(word)) return 'weak';
  if (roleOf(mark, 'department')) return 'sure';
  if (mark.kind !== 'title') return null;
  return isOfficeTitle(word) ? 'sure' : null;
}

const isOfficeTitle = remembered((word: string): boolean =>
  OFFICE_TITLES.who.some(
    (who) =>
      word.startsWith(who) &&
      OFFICE_TITLES.what.some((what) => word === who + what || word === `${who}${what}(${what})`),
  ),
);

/** A level of a plan: 施策名 is 施策; null for any other title. */
export const levelOf: (title: string) => { readonly level: string; readonly rank: number } | null =
  remembered((title) => {
    const word = foldLabel(title);
    const plain = NAMES_IT.reduce(
      (rest, end) => (rest.endsWith(end) ? rest.slice(0, -end.length) : rest),
      word,
    );
    const rank = LEVELS.findIndex((words) => words.includes(plain));
    if (rank < 0) return null;
    const printed = title.trim();
    return {
      level: printed.length === plain.length || plain === word ? printed : printed.slice(0, plain.length),
      rank,
    };
  });

/** Which kind of text a title announces; null where it announces none. */
export const kindOfTitle: (title: string) => Narrative['kind'] | null = remembered((title) => {
  const word = foldLabel(title);
  return NARRATIVE_KINDS.find(({ words }) => words.some((one) => word.includes(one)))?.kind ?? null;
});

/** 審議会の意見, 今後の方向性: a short text that announces another one, and is no label of a value. */
export function isTitleOfText(mark: Mark): boolean {
  const { kind, cell, labels } = mark;
  if (kind !== 'title' && kind !== 'label') return false;
  if (cell.text.length > LONGEST_TITLE && labels.length === 0) return false;
  if (labels.some(({ role }) => !TEXT_ROLES.includes(role) && (isFactRole(role) || role === 'kpiName')))
    return false;
  return labels.some(({ role }) => TEXT_ROLES.includes(role)) || kindOfTitle(cell.text) !== null;
}

const TEXT_ROLES: readonly string[] = [
  'narrative',
  'measureMethod',
  'reasonAchieved',
  'reasonNotAchieved',
  'rating',
];

/** A grade stands under this title. */
export function isGradeTitle(mark: Mark): boolean {
  return GRADE_TITLES.includes(foldLabel(mark.labels[0]?.word ?? mark.cell.text));
}
