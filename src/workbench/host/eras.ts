import { excelToDate } from '@cj-tech-master/excelts';

/** First day of each Japanese era as a serial number, newest first. */
const ERAS = [
  { from: 43_586, names: ['R', '令', '令和'], firstYear: 2019 },
  { from: 32_516, names: ['H', '平', '平成'], firstYear: 1989 },
  { from: 9_856, names: ['S', '昭', '昭和'], firstYear: 1926 },
] as const;

/** The number formatter knows no Japanese eras: `ggge"年"` is filled in before it formats the rest. */
export function withEra(format: string, value: number): string {
  if (!/(?:g|\be|e(?=["年/.]))/.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/g, ''))) return format;
  const era = ERAS.find((candidate) => value >= candidate.from);
  if (!era || /[0#]e[+-]/i.test(format)) return format;
  const year = excelToDate(value).getUTCFullYear() - era.firstYear + 1;
  return format
    .split(/("[^"]*"|\[[^\]]*\])/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(/g{1,3}/g, (mark) => `"${era.names[mark.length - 1]}"`)
            .replace(/e{1,2}/g, `"${year}"`),
    )
    .join('');
}
