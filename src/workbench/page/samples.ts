import type { Language } from './words';

/** A workbook that comes with the project, fetched from the workbench's own server. */
export interface Sample {
  readonly file: string;
  readonly url: string;
  readonly label: Readonly<Record<Language, string>>;
}

export const SAMPLES: readonly Sample[] = [
  {
    file: 'shiroi-r6.xlsx',
    url: new URL('../../../samples/shiroi-r6.xlsx', import.meta.url).href,
    label: { ja: '白井市 令和6年度（上段:目標、下段:実績）', en: 'Shiroi FY2024 (target over actual)' },
  },
  {
    file: 'hanamaki-r6.xlsx',
    url: new URL('../../../samples/hanamaki-r6.xlsx', import.meta.url).href,
    label: { ja: '花巻市 令和6年度（事業別のKPI表）', en: 'Hanamaki FY2024 (tables by project)' },
  },
  {
    file: 'hitoyoshi-r5.xlsx',
    url: new URL('../../../samples/hitoyoshi-r5.xlsx', import.meta.url).href,
    label: { ja: '人吉市 令和5年度（3カ年分と実績値）', en: 'Hitoyoshi FY2023 (three years and actuals)' },
  },
  {
    file: 'ibusuki-r6.xlsx',
    url: new URL('../../../samples/ibusuki-r6.xlsx', import.meta.url).href,
    label: { ja: '指宿市 令和6年度（指標カード）', en: 'Ibusuki FY2024 (indicator cards)' },
  },
  {
    file: 'kameyama-r6.xlsx',
    url: new URL('../../../samples/kameyama-r6.xlsx', import.meta.url).href,
    label: { ja: '亀山市 令和6年度（取組実績と進捗度）', en: 'Kameyama FY2024 (text and ratings)' },
  },
];
