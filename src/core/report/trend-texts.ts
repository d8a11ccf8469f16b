import type { Locale } from './plan';

const of = (shown: number, all: number): string => (shown < all ? `${shown}／全${all}指標` : `${all}指標`);
const ofEnglish = (shown: number, all: number): string =>
  shown < all ? `${shown} of ${all} KPIs` : `${all} KPIs`;

const ja = {
  name: '推移',
  title: (months: number, years: number) =>
    months > 0 && years > 0
      ? `月次の推移${months}指標、年度の推移${years}指標`
      : months > 0
        ? `月次の推移${months}指標`
        : `年度の推移${years}指標`,
  months: (shown: number, all: number) =>
    `月次推移（${of(shown, all)}。年度の達成・未達成の件数には入りません。目盛は単位ごと）`,
  years: (shown: number, all: number) =>
    `年度推移（実績が2つ以上ある${of(shown, all)}。破線＝目標。目盛は単位ごと）`,
  withUnit: (name: string, unit: string) => `${name}（${unit}）`,
  actual: '実績',
  target: '目標',
};

const en: typeof ja = {
  name: 'Trends',
  title: (months, years) =>
    months > 0 && years > 0
      ? `${months} KPIs by month, ${years} by year`
      : months > 0
        ? `${months} KPIs by month`
        : `${years} KPIs by year`,
  months: (shown, all) =>
    `By month (${ofEnglish(shown, all)}; in no count of what is achieved; a scale for each unit)`,
  years: (shown, all) =>
    `By year (${ofEnglish(shown, all)} with two actuals or more; dashed = target; a scale for each unit)`,
  withUnit: (name, unit) => `${name} (${unit})`,
  actual: 'Actual',
  target: 'Target',
};

export const TREND_TEXTS: Readonly<Record<Locale, typeof ja>> = { ja, en };
export type TrendTexts = typeof ja;
