/** The words around the numbers of values. No logic. */

/** That words were read with a number, and when a person has to be asked about them. */
export interface WordedNumber {
  /** Two values that were read by the same form say the same kind of thing. */
  readonly form: string;
  readonly ask: 'never' | 'unlike' | 'always';
}

/** Between a part and its whole: 10社中8社 (the whole first), 8 of 10 (the part first). */
export const OUT_OF: readonly { readonly word: string; readonly partFirst: boolean }[] = [
  { word: '中の', partFirst: false },
  { word: '中', partFirst: false },
  { word: 'のうちの', partFirst: false },
  { word: 'のうち', partFirst: false },
  { word: 'うち', partFirst: false },
  { word: 'outof', partFirst: true },
  { word: 'of', partFirst: true },
];

/** Seconds in one of each. */
export const DURATIONS: Readonly<Record<string, number>> = {
  時間: 3600,
  hours: 3600,
  hour: 3600,
  hrs: 3600,
  hr: 3600,
  h: 3600,
  分: 60,
  分間: 60,
  minutes: 60,
  minute: 60,
  mins: 60,
  min: 60,
  m: 60,
  秒: 1,
  秒間: 1,
  seconds: 1,
  second: 1,
  secs: 1,
  sec: 1,
  s: 1,
};

/** In front of a place in an order, and behind it. */
export const RANK_WORDS: readonly string[] = [
  '第',
  '全国',
  '全国第',
  '県内',
  '県内第',
  '都内',
  '府内',
  '道内',
  '管内',
];
export const RANK_UNITS: readonly string[] = ['位', '番'];

/** In front of a number that is not a total; longer words first. */
export const BASES: readonly string[] = [
  ...['1日平均', '1日当たり', '1日あたり', '一日平均', '一日当たり', '一日あたり', '日平均'],
  ...['1か月平均', '1ヶ月平均', '1カ月平均', '1月平均', '1月当たり', '月平均', '1週平均', '週平均'],
  ...[
    '1年平均',
    '年平均',
    '年間平均',
    '1回平均',
    '1回当たり',
    '1回あたり',
    '1人平均',
    '1人当たり',
    '1人あたり',
  ],
  ...['一人当たり', '一人あたり', '1件平均', '1件当たり', '1件あたり', '1校平均', '1校当たり', '1か所平均'],
  ...['1世帯当たり', '1世帯あたり', '1社平均', '1社当たり'],
];

/** What a remark in brackets begins with that gives another count of the same. */
export const GROSS_REMARKS: readonly string[] = [
  '実人',
  '実数',
  '実利用',
  '実参加',
  '実件',
  '延べ',
  'のべ',
  '延人',
];

/** Behind a number of an English sheet; a lower-case m may be metres. */
export const LETTER_SCALES: Readonly<Record<string, number>> = {
  K: 1000,
  k: 1000,
  thousand: 1000,
  M: 1_000_000,
  mn: 1_000_000,
  mln: 1_000_000,
  million: 1_000_000,
  B: 1_000_000_000,
  bn: 1_000_000_000,
  billion: 1_000_000_000,
};
