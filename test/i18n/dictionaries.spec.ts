import { REPORT_TEXTS } from '../../src/core/report/texts';
import { statusSchema, directionSchema } from '../../src/core/model/kpi';
import { findingSeveritySchema } from '../../src/core/model/finding';
import {
  DICTIONARIES,
  DIRECTION_WORDS,
  formatCount,
  formatNumber,
  SEVERITY_WORDS,
  STATUS_WORDS,
} from '../../src/i18n';

const LOCALES = ['ja', 'en'] as const;

/** `start.lines.0 → text`; messages with parameters are filled with a mark. */
function flat(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const message = node as (...parameters: string[]) => string;
    return [[path, message(...Array.from({ length: message.length }, (_, i) => `⟦${i}⟧`))]];
  }
  return Object.entries(node as object).flatMap(([key, value]) => flat(value, path ? `${path}.${key}` : key));
}

const ja = new Map(flat(DICTIONARIES.ja));
const en = new Map(flat(DICTIONARIES.en));

it('has the same keys in both languages', () => {
  expect([...en.keys()]).toEqual([...ja.keys()]);
  expect(ja.size).toBeGreaterThan(80);
});

it('uses every parameter in both languages', () => {
  const marks = (text = ''): string[] => (text.match(/⟦\d⟧/g) ?? []).sort();
  for (const [key, text] of ja) expect([key, marks(en.get(key))]).toEqual([key, marks(text)]);
});

it('leaves no Japanese in English, but for what it quotes and the name of the language', () => {
  const left = [...en].filter(
    ([key, text]) =>
      key !== 'app.otherLanguage' && /[\u3040-\u30ff\u4e00-\u9fff]/.test(text.replace(/“[^”]*”/g, '')),
  );
  expect(left).toEqual([]);
});

it('leaves nothing empty but the counting words English lacks', () => {
  const empty = [...ja, ...en].filter(
    ([key, text]) => text.trim() === '' && !key.startsWith('result.countUnit'),
  );
  expect(empty).toEqual([]);
});

it.each(LOCALES)('calls things in the pane as the report does (%s)', (locale) => {
  const { statuses, directions, severities } = REPORT_TEXTS[locale];
  for (const status of statusSchema.options) expect(statuses[status]).toContain(STATUS_WORDS[status][locale]);
  for (const severity of findingSeveritySchema.options)
    expect(severities[severity]).toBe(SEVERITY_WORDS[severity][locale]);
  for (const direction of directionSchema.options.filter((one) => one !== 'text'))
    expect(directions[direction].toLowerCase()).toBe(DIRECTION_WORDS[direction][locale].toLowerCase());
});

it('writes numbers as the language does', () => {
  expect(formatCount(12345, 'ja')).toBe('12,345');
  expect(formatNumber(1234.125, 'en')).toBe('1,234.125');
});
