/** The workbooks the benchmark measures: the reference workbooks, and made ones that are written at the first run. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { fillForms, fillList, fillNumbers } from './made';

const ROOT = join(import.meta.dirname, '../..');
const MADE = join(ROOT, 'test-output/bench');
const REFERENCES = ['hanamaki-r6', 'shiroi-r6', 'hitoyoshi-r5', 'ibusuki-r6', 'kameyama-r6'];

export interface Case {
  readonly name: string;
  readonly path: string;
  /** KPI rows, where the next larger case is compared with this one. */
  readonly size: number | null;
}

async function save(path: string, fill: (book: Workbook) => void): Promise<string> {
  if (!existsSync(path)) {
    mkdirSync(MADE, { recursive: true });
    const book = new Workbook();
    fill(book);
    writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
  }
  return path;
}

/** The workbooks whose names hold all of the words, but for some; made ones are written where they are missing. */
export async function casesOf(words: readonly string[], but: readonly string[] = []): Promise<Case[]> {
  const fixture = (name: string): string => join(ROOT, 'test/fixtures/workbooks', `${name}.xlsx`);
  const made: [string, number | null, (book: Workbook) => void][] = [
    ['forms 60', null, fillForms(60)],
    ['list 300', 300, fillList(300)],
    ['list 3000', 3000, fillList(3000)],
    ['list 30000', 30000, fillList(30000)],
    ['numbers 1M', null, fillNumbers(1000, 1000)],
  ];
  const wanted = (name: string): boolean => words.every((word) => name.includes(word)) && !but.includes(name);
  const cases: Case[] = REFERENCES.filter(wanted).map((name) => ({ name, path: fixture(name), size: null }));
  for (const [name, size, fill] of made) {
    if (!wanted(name)) continue;
    const path = join(MADE, `${name.replace(' ', '-')}.xlsx`);
    cases.push({ name, size, path: await save(path, fill) });
  }
  return cases;
}
