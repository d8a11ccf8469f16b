import type { Locale } from './plan';
import { SUMMARY_TEXTS } from './summary-texts';

const ja = {
  name: '評価集計',
  message: SUMMARY_TEXTS.ja.message.rated,
  graded: (count: number) => `評価が${count}件あります`,
  bySubject: (sheet: string) => `評価の件数（${sheet}）`,
  list: '評価の一覧',
  subject: '対象',
  grade: '評価',
  noSubject: '（対象の記載なし）',
  total: '合計',
  topTwo: '上位2区分',
  stated: '元の表の合計',
  source: '出典',
};

const en: typeof ja = {
  name: 'Ratings',
  message: SUMMARY_TEXTS.en.message.rated,
  graded: (count) => `${count} ratings`,
  bySubject: (sheet) => `Ratings by grade (${sheet})`,
  list: 'All ratings',
  subject: 'Subject',
  grade: 'Grade',
  noSubject: '(no subject)',
  total: 'Total',
  topTwo: 'Best two',
  stated: 'Printed total',
  source: 'Source',
};

export const RATING_TEXTS: Readonly<Record<Locale, typeof ja>> = { ja, en };
