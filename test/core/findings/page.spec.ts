import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../../../src/core/findings/catalogue';
import { findingsPage } from '../../../src/core/findings/page';

test('docs/findings.md is what the catalogue says; otherwise run "npm run docs:findings"', () => {
  expect(readFileSync(join(__dirname, '../../../docs/findings.md'), 'utf8')).toBe(findingsPage());
});

test('every finding has both languages, and the same parameters in both', () => {
  const names = (text: string): string[] =>
    [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!.replace(/(Ja|En)$/, '')).sort();
  for (const [code, { title, message, whatToDo }] of Object.entries(CATALOGUE)) {
    expect([code, names(message.en)]).toEqual([code, names(message.ja)]);
    for (const text of [title, message, whatToDo])
      expect([text.ja, text.en].every((words) => words.trim() !== '')).toBe(true);
  }
});
