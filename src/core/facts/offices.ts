import { foldLabel, foldText } from '../text/fold';
import { remembered } from '../text/remember';
import { AND_OTHERS, NO_OFFICE, OFFICE_ENDS, OFFICE_WORDS, SURE_ENDS } from './fact-words';

const SMALL_WORD = 24;

/** 税務課（収納係） → 税務課, 税務課ほか → 税務課: what the name ends in shows before its brackets. */
function stem(text: string): string {
  let name = foldText(text);
  while (name.endsWith(')') && name.includes('(')) name = name.slice(0, name.lastIndexOf('(')).trim();
  const more = AND_OTHERS.find((word) => name.endsWith(word) && name.length > word.length + 1);
  return more ? name.slice(0, -more.length).trim() : name;
}

const endsIn = (text: string, ends: readonly string[]): boolean => {
  const name = stem(text);
  return ends.some((end) => name.length > end.length && name.endsWith(end)) && !NO_OFFICE.includes(name);
};

/** 税務課, 図書館, 病院: ends as the name of an office does. */
export const isOffice: (text: string) => boolean = remembered(
  (text) => endsIn(text, OFFICE_ENDS) || foldText(text) === '病院',
);

/** Library Services, Roads Department. */
export function isOfficeInEnglish(text: string): boolean {
  return foldText(text)
    .toLowerCase()
    .split(' ')
    .some((word) => OFFICE_WORDS.includes(word));
}

/** Whoever is named here, where nothing says that it is an office: 【健康推進課】, a sheet 納税課. */
export const isSurelyOffice: (text: string) => boolean = remembered((text) => {
  const names = officeNames(text);
  return (
    names.length > 0 &&
    names.every(
      (name) =>
        name.length <= SMALL_WORD && !name.includes('の') && endsIn(name.split(' ').at(-1)!, SURE_ENDS),
    )
  );
});

/**
 * The single offices of a cell: split at 、; at line breaks, ・ and / only where every part is one. A name broken over lines
 * is one name.
 *
 *     秘書課・情報政策課 → 秘書課, 情報政策課        子ども・子育て支援課 → itself        まちづくり⏎推進課 → まちづくり推進課
 */
export const officeNames: (text: string) => readonly string[] = remembered((text) => {
  const names = splitAt(text, '、，,;；')
    .flatMap(ofLines)
    .flatMap((line) => {
      const parts = splitAt(line, '・･/／');
      return parts.every((part) => isOffice(trimmed(part))) ? parts : [line];
    })
    .map(trimmed)
    .filter((name) => name !== '');
  return [...new Set(names)];
});

/** Lines are put together until they end as an office does: 広報⏎秘書課⏎税務課 are two. */
function ofLines(text: string): string[] {
  const names: string[] = [];
  let open = '';
  for (const line of text.split('\n').map(trimmed)) {
    if (line === '') continue;
    open = joined(open, line);
    if (!isOffice(open)) continue;
    names.push(open);
    open = '';
  }
  if (open === '') return names;
  // The last lines end as no office does: nothing says where one name ends.
  return [names.length === 0 ? open : joined(names.join(''), open)];
}

/** A space keeps words of Latin letters apart; Japanese needs none. */
function joined(before: string, after: string): string {
  if (before === '') return after;
  const isLatin = (character: string | undefined): boolean => (character ?? '').charCodeAt(0) < 0x250;
  return isLatin(before.at(-1)) && isLatin(after[0]) ? `${before} ${after}` : before + after;
}

function splitAt(text: string, signs: string): string[] {
  const parts: string[] = [''];
  for (const character of text) {
    if (signs.includes(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function trimmed(text: string): string {
  return text.trim();
}

/** The name of a heading or a sheet without what adorns and numbers it: 【…】, ■, 3_, (1). */
export function withoutOrnament(text: string): string {
  const bare = foldLabel(text) === '' ? '' : foldText(text);
  const isIn = (signs: string, character: string | undefined): boolean =>
    character !== undefined && signs.includes(character);
  let [start, end] = [0, bare.length];
  const BEFORE =
    '0123456789_-‐－.．,、:： \u3000()（）[]【】「」『』〔〕<>＜＞《》〈〉■□◆◇●○◎▼▽▶☆★・※①②③④⑤⑥⑦⑧⑨⑩';
  while (start < end && isIn(BEFORE, bare[start])) start++;
  while (end > start && isIn('0123456789_- \u3000[]【】「」『』〔〕<>＜＞《》〈〉■◆●', bare[end - 1])) end--;
  const name = bare.slice(start, end);
  // What opened before the name closes behind it.
  return name.endsWith(')') && !name.includes('(') ? name.slice(0, -1) : name;
}
