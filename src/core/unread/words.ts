import type { Unread } from '../model/table';

const MOST_TITLES = 4;
const LONGEST_TITLE = 14;

/** 「支店・計画・実績」の表（4行） */
export function tableWords(titles: readonly string[], rows: number): Unread['what'] {
  const shown = titles.slice(0, MOST_TITLES).map(shortened);
  const more = titles.length > shown.length;
  return {
    ja: `「${shown.join('・')}${more ? '…' : ''}」の表（${rows}行）`,
    en: `table "${shown.join(', ')}${more ? ', …' : ''}" (${rows} rows)`,
  };
}

/** 「重み」の数値（12個） */
export function numbersWords(title: string, count: number): Unread['what'] {
  const shown = shortened(title);
  return {
    ja: `「${shown}」の数値（${count}個）`,
    en: `${count === 1 ? '1 number' : `${count} numbers`} of "${shown}"`,
  };
}

export function moreWords(count: number): Unread['what'] {
  return { ja: `ほか${count}の表`, en: count === 1 ? 'and 1 more table' : `and ${count} more tables` };
}

/** One line, cut where it is long. */
export function shortened(title: string): string {
  const line = title.slice(0, 200).replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > LONGEST_TITLE ? `${characters.slice(0, LONGEST_TITLE - 1).join('')}…` : line;
}
