/** The guides: the matrix of docs/guide/safety.md holds all the product does to a workbook; links lead somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const GUIDE = join(ROOT, 'docs/guide');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** What src/excel offers, types left out. */
function offered(): string[] {
  const names = [...read('src/excel/index.ts').matchAll(/export \{([^}]*)\}/g)].flatMap(([, list]) =>
    list!.split(','),
  );
  return names
    .map((name) => name.trim())
    .filter((name) => /^[a-z]\w*$/.test(name) && !name.startsWith('type '));
}

test('every function that touches a workbook is in the matrix, and no other', () => {
  const rows = read('docs/guide/safety.md')
    .split('\n')
    .filter((line) => /^\| .*\| `\w+` \|$/.test(line));
  const named = rows.map((line) => /`(\w+)` \|$/.exec(line)![1]!);
  expect(named.length).toBeGreaterThan(5);
  expect(named.sort()).toEqual(offered().sort());
});

test('what is kept in the workbook is named as in the code', () => {
  const page = read('docs/guide/safety.md');
  const keys = [...read('src/excel/stored.ts').matchAll(/_SETTING = '([^']+)'/g)].map(([, key]) => key!);
  expect(keys).toHaveLength(3);
  const mark = /REPORT_KEY = '([^']+)'/.exec(read('src/excel/report-sheets.ts'))?.[1] ?? '?';
  const language = /KEY = '([^']+)'/.exec(read('src/taskpane/language.ts'))?.[1] ?? '?';
  for (const key of [...keys.map((key) => `urn:kpi-shukei:${key}`), mark, language])
    expect(page).toContain(`\`${key}\``);
});

const guides = readdirSync(GUIDE).filter((file) => file.endsWith('.md'));

test.each(guides)('%s: links lead to other guides, as they are packed alone', (file) => {
  const links = [...readFileSync(join(GUIDE, file), 'utf8').matchAll(/\]\(([^)]+)\)/g)].map(
    ([, link]) => link!,
  );
  for (const link of links) {
    expect(link).toMatch(/^[a-z0-9-]+\.md$|^README\.md$/);
    expect(existsSync(join(GUIDE, link))).toBe(true);
  }
  expect(file).toMatch(/^[\w-]+\.md$/);
});

test('tests that the guides name are there', () => {
  const named = guides.flatMap((file) => read(`docs/guide/${file}`).match(/test\/[\w/.-]+\.spec\.ts/g) ?? []);
  expect(named.length).toBeGreaterThan(3);
  for (const file of named) expect(existsSync(join(ROOT, file))).toBe(true);
});

test('the index names every guide', () => {
  const index = read('docs/guide/README.md');
  const linked = guides.filter((file) => file === 'README.md' || index.includes(`(${file})`));
  expect(linked).toEqual(guides);
});
