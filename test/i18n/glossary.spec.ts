/** The glossary of docs/architecture.md: words of the pane are in it, and its names are names of the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CONFIDENCE_WORDS,
  COST_ROLE_WORDS,
  DIRECTION_WORDS,
  KIND_WORDS,
  LABEL_WORDS,
  SEVERITY_WORDS,
  STATUS_WORDS,
  TERMS,
} from '../../src/i18n/glossary';

const ROOT = join(__dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8').split('## Glossary')[1] ?? '';

test('every word of the trade the pane uses is explained', () => {
  const tables = [
    TERMS,
    LABEL_WORDS,
    STATUS_WORDS,
    DIRECTION_WORDS,
    SEVERITY_WORDS,
    CONFIDENCE_WORDS,
    KIND_WORDS,
    COST_ROLE_WORDS,
  ];
  const words = tables.flatMap((table) => Object.values(table)).map(({ ja }) => ja);
  expect(words.length).toBeGreaterThan(40);
  expect(words.filter((word) => !page.includes(word))).toEqual([]);
});

test('every name it gives for the code is one', () => {
  const rows = page.split('\n').map((line) => line.split('|'));
  const names = rows.flatMap(([, , , code]) =>
    [...(code ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name!),
  );
  expect(names.length).toBeGreaterThan(40);
  const code = ['src', 'scripts']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).filter(
        (entry) => entry.isFile() && /\.tsx?$/.test(entry.name),
      ),
    )
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  const words = new Set(code.match(/\w+/g));
  expect(names.filter((name) => !words.has(name))).toEqual([]);
});
