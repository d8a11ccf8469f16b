import type { GridCell } from '../cells/grid';
import { parseAddress } from '../cells/address';
import { isFactRole, type Fact, type KpiBlock } from '../layouts/facts';
import { isHeaderLike, roleOf, type Mark, type Marks } from '../layouts/marks';
import { oneLine } from '../layouts/entry';
import type { DraftNarrative } from '../kpi/narratives';
import type { Kpi, Narrative } from '../model/kpi';
import { DASHES, foldText } from '../text/fold';
import { readStatus } from '../text/roles';
import type { Around, Field } from './around';
import { isGradeTitle, isTitleOfText, kindOfTitle } from './titles';

/** Longer texts are no grade. */
const LONGEST_GRADE = 20;

function isGrade({ text }: GridCell): boolean {
  const grade = oneLine(text);
  const isDash = [...grade].every((character) => DASHES.includes(character));
  return !isDash && grade.length <= LONGEST_GRADE && !grade.includes('。') && !grade.endsWith('.');
}

/** Which kind of text a field of the form holds: what its role says, else the words of its title. */
function kindOf(role: Fact['role'], label: string): Narrative['kind'] {
  if (role === 'reasonAchieved' || role === 'reasonNotAchieved') return 'reason';
  if (role === 'measureMethod') return 'method';
  return kindOfTitle(label) ?? 'other';
}

/** What is said of the year that is judged, not of the years to come or of how it is counted. */
const OF_THE_YEAR: readonly Narrative['kind'][] = ['reason', 'measure', 'evaluation'];

/** The one year that is due, where there is just one. */
function onlyYear({ periods }: Kpi): number | null {
  const years = new Set(periods.filter(({ status }) => status !== 'pending').map((p) => p.fiscalYear));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** The texts of a KPI: the fields its draft has found, and those under titles that only announce a text. */
export function narrativesOfKpi(
  marks: Marks,
  kpi: Kpi,
  block: KpiBlock,
  drafted: readonly DraftNarrative[],
  { own, form }: Around,
): Narrative[] {
  const year = onlyYear(kpi);
  const isOfYear = (kind: Narrative['kind']): boolean => OF_THE_YEAR.includes(kind);
  const known = drafted.map(({ role, label, cell, length, statedLength, text }): Narrative => {
    const kind = kindOf(role, label);
    const own = yearOfFact(block, cell);
    return {
      label,
      cell,
      length,
      statedLength,
      text,
      kind,
      fiscalYear: own ?? (isOfYear(kind) ? year : null),
    };
  });
  const taken = new Set(known.map(({ cell }) => cell));
  const methods = block.facts
    .filter(({ role, cell }) => role === 'measureMethod' && !cell.blank)
    .map(({ title, cell }): Field => ({ titles: [title], cell, fiscalYear: null, isBefore: false }));
  const more = [...methods, ...[...own, ...form].filter((field) => holdsText(marks, field))].flatMap(
    ({ titles, cell, fiscalYear }): Narrative[] => {
      if (taken.has(cell.address)) return [];
      taken.add(cell.address);
      const label = titles.at(-1)!.cell.text;
      const kind = roleOf(titles.at(-1)!, 'measureMethod') ? 'method' : (kindOfTitle(label) ?? 'other');
      return [
        {
          label,
          cell: cell.address,
          length: [...cell.text.split('\r').join('').split('\n').join('')].length,
          statedLength: null,
          text: cell.text,
          kind,
          fiscalYear: fiscalYear ?? (isOfYear(kind) ? year : null),
        },
      ];
    },
  );
  return [...known, ...more].sort((a, b) => order(a.cell, b.cell));
}

function order(a: string, b: string): number {
  const [x, y] = [parseAddress(a), parseAddress(b)];
  return x.top - y.top || x.left - y.left;
}

function yearOfFact({ facts }: KpiBlock, address: string): number | null {
  return facts.find(({ cell }) => cell.address === address)?.period?.fiscalYear ?? null;
}

/** A text under a title that announces one; a grade is none. */
function holdsText(marks: Marks, { titles, cell }: Field): boolean {
  const leaf = titles.at(-1)!;
  if (typeof cell.value !== 'string' || cell.blank || isHeaderLike(marks.of(cell))) return false;
  if (marks.of(cell).kind === 'number' || isCount(cell)) return false;
  // Fields for reasons are found with the KPI, filled or not.
  if (roleOf(leaf, 'reasonAchieved') || roleOf(leaf, 'reasonNotAchieved')) return false;
  if (roleOf(leaf, 'status')) return !isGrade(cell);
  if (isGradeTitle(leaf) && isGrade(cell)) return false;
  return titles.every(isNoValue) && isTitleOfText(leaf);
}

/** （113文字）: how long the text beside it is. */
function isCount({ text }: GridCell): boolean {
  const plain = foldText(text).split('(').join('').split(')').join('');
  return plain.endsWith('字') && plain.length <= 8 && Number.isFinite(Number.parseInt(plain, 10));
}

function isNoValue({ labels }: Mark): boolean {
  return labels.every(
    ({ role }) =>
      role === 'status' ||
      !isFactRole(role) ||
      role === 'narrative' ||
      role === 'measureMethod' ||
      role === 'reasonAchieved' ||
      role === 'reasonNotAchieved',
  );
}

/** Grades the sheet gives a KPI: under 評価, 総合評価, ランク, and where 達成状況 holds another word than a status. */
export function evaluationsOf(kpi: Kpi, block: KpiBlock, { own, form }: Around): Kpi['evaluations'] {
  const year = onlyYear(kpi);
  const facts = block.facts
    .filter(
      ({ role, cell, title }) => role === 'status' && !cell.blank && isGrade(cell) && isGradeOf(title, cell),
    )
    .map(({ title, titleWord, cell, period }) => ({
      label: labelOf(title, titleWord),
      cell,
      fiscalYear: period?.fiscalYear ?? year,
    }));
  const fields = [...own, ...form]
    .filter(({ titles, cell }) => {
      const leaf = titles.at(-1)!;
      const isTitle =
        isGradeTitle(leaf) || titles.some((mark) => roleOf(mark, 'rating') && isGradeTitle(mark));
      return isTitle && isGrade(cell) && titles.every(isNoValue);
    })
    .map(({ titles, cell, fiscalYear }) => ({
      label: oneLine(titles.at(-1)!.cell.text),
      cell,
      fiscalYear: fiscalYear ?? year,
    }));
  const seen = new Set<string>();
  return [...facts, ...fields].flatMap(({ label, cell, fiscalYear }) => {
    if (seen.has(cell.address)) return [];
    seen.add(cell.address);
    return [{ label, text: cell.text.trim(), cell: cell.address, fiscalYear }];
  });
}

function isGradeOf(title: Mark, cell: GridCell): boolean {
  return isGradeTitle(title) || readStatus(cell.text) === null;
}

/** 評価, even where the year stands beneath it. */
function labelOf(title: Mark, word: string): string {
  return title.kind === 'period' && word !== '' ? word : oneLine(title.cell.text);
}
