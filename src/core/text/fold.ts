import { remembered } from './remember';

/** Every kind of dash that stands for a dash or a minus sign. */
export const DASHES = '‐‑‒–—―−－ー-';

const DASH_CLASS = new RegExp(`[${DASHES}]`, 'g');

/**
 * What a copied text may hold and nobody sees: control characters, soft hyphens, joiners, marks of the writing
 * direction, variants of a character, halves of a broken one. Among them the digits of other scripts, which do show.
 */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}\ud800-\udfff]|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/gu;

/** ٣ ۳ ३ → 3; nothing for what is not seen. */
function seen(character: string): string {
  const code = character.codePointAt(0)!;
  for (const zero of [0x660, 0x6f0, 0x966]) if (code >= zero && code <= zero + 9) return String(code - zero);
  return '';
}

/** Half-width forms, one space between words, no space at the ends. Line breaks count as spaces. */
export const foldText: (text: string) => string = remembered((text) =>
  text.normalize('NFKC').replace(UNSEEN, seen).replace(/\s+/g, ' ').trim(),
);

/** Without white space and without what nobody sees at both ends. */
export function trimUnseen(text: string): string {
  const characters = [...text];
  let [start, end] = [0, characters.length];
  while (start < end && foldText(characters[start]!) === '') start++;
  while (end > start && foldText(characters[end - 1]!) === '') end--;
  return characters.slice(start, end).join('');
}

const DECORATION = /^[■□◆◇○●◎▼▽▶▷►☆★➤⇒・※*\p{Extended_Pictographic}]+|\p{Extended_Pictographic}+$/gu;

/** For comparing labels: half-width, no white space, no decorating brackets, lower case. */
export const foldLabel: (text: string) => string = remembered((text) =>
  foldText(text)
    .replace(/\s/g, '')
    .replace(/[【】「」『』[\]〔〕<>＜＞《》〈〉“”"]/g, '')
    .replace(DECORATION, '')
    .toLowerCase(),
);

/** A number printed in front of a name: ①, (1), 1., KPI①, ⑴-ア … */
const LEADING_NUMBER =
  /^(?:KPI\s*)?(?:[①-⑳㉑-㉟⑴-⒇⒈-⒛]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}[.．)）、:：])\s*[:：]?\s*/i;

/** For comparing names: width, spaces, brackets and numbering folded away. */
export const foldName: (text: string) => string = remembered((text) =>
  foldText(text.replace(LEADING_NUMBER, ''))
    .replace(/[\s()[\]「」『』【】〔〕]/g, '')
    .replace(DASH_CLASS, '-')
    .toLowerCase(),
);

/** The same name after folding width, spaces, brackets and numbering. */
export function sameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

/** Names may differ by this share of their characters (手続き / 手続) and still mean the same thing. */
const CLOSE_ENOUGH = 0.2;

/** Nearly the same name; another number in it makes it another thing (第1期 / 第2期). */
export function closeName(a: string, b: string): boolean {
  const [x, y] = [foldName(a), foldName(b)];
  if (x.replace(/[^0-9]/g, '') !== y.replace(/[^0-9]/g, '')) return false;
  return edits(x, y) / Math.max(x.length, y.length, 1) <= CLOSE_ENOUGH;
}

/** A project name without the municipality in front of it. */
const MUNICIPALITY = /^[^\s都道府県市区町村]{1,5}[都道府県市区町村](?=.{4})/;

const withoutMunicipality: (name: string) => string = remembered((name) =>
  foldName(name).replace(MUNICIPALITY, ''),
);

export function sameButForMunicipality(a: string, b: string): boolean {
  return sameName(a, b) || withoutMunicipality(a) === withoutMunicipality(b);
}

/** The same project: its name folded, with or without the municipality, but for one character (公務 / 校務). */
export function sameProject(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  if (sameButForMunicipality(a, b)) return true;
  const [x, y] = [withoutMunicipality(a), withoutMunicipality(b)];
  // 水道広報事業 is not 広報事業 of a town called 水道, and so no slip of 広聴事業.
  const isStripped = (name: string, bare: string): boolean => foldName(name) !== bare;
  return Math.min(x.length, y.length) >= 6 && isStripped(a, x) === isStripped(b, y) && isSlip(x, y);
}

/** Characters that tell one thing from its neighbour: A地区 / B地区, 第1期 / 第2期, 東部 / 西部. */
const TELLS_APART =
  /[0-9a-z一二三四五六七八九十東西南北上下左右前後新旧大中小高低甲乙丙春夏秋冬男女市町村県]/;

/** Two texts that differ by one mistaken character. */
function isSlip(x: string, y: string): boolean {
  if (Math.abs(x.length - y.length) > 1 || edits(x, y) !== 1) return false;
  let start = 0;
  while (x[start] === y[start]) start++;
  return ![x[start], y[start]].some((ch) => ch !== undefined && TELLS_APART.test(ch));
}

/** Characters to insert, drop or replace between two texts. */
function edits(x: string, y: string): number {
  if (Math.abs(x.length - y.length) > Math.max(x.length, y.length) / 2) return Math.max(x.length, y.length);
  let previous = Array.from({ length: y.length + 1 }, (_, i) => i);
  for (let i = 1; i <= x.length; i++) {
    const current = [i];
    for (let j = 1; j <= y.length; j++) {
      const change = (previous[j - 1] ?? 0) + (x[i - 1] === y[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[y.length] ?? 0;
}

export interface NumberedItem {
  /** The number as printed, or null. */
  readonly no: string | null;
  readonly name: string;
}

/** What opens an item: at the start of the text, of a line, or after a space. */
const ITEM_MARK =
  /(?<=^|[\n\s])(KPI\s*[①-⑳]|[①-⑳㉑-㉟]|[⑴-⒇]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}[.．](?![0-9０-９])|[・■●○◆])[ \t\u3000]*/g;

/**
 * Splits `①受信設定者数\n②発信件数` into its items, in printed order. Empty slots (a number alone) are
 * dropped. Text without numbering is one item without a number; a number inside a sentence does not split.
 */
export function splitNumbered(text: string): NumberedItem[] {
  const marks = [...text.matchAll(ITEM_MARK)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    mark: match[1] ?? '',
  }));
  const first = marks[0];
  if (!first || text.slice(0, first.at).trim() !== '') {
    const name = text.trim();
    return name === '' ? [] : [{ no: null, name }];
  }
  return marks.flatMap((mark, i): NumberedItem[] => {
    const name = text.slice(mark.end, marks[i + 1]?.at ?? text.length).trim();
    if (name === '') return [];
    return [{ no: /[・■●○◆]/.test(mark.mark) ? null : mark.mark, name }];
  });
}
