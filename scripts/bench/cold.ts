/**
 * What a call costs from start to end: `scan` of the command line against what one would write instead, python3 with openpyxl
 * reading the same cells. CPU seconds of the whole process, as a busy machine does not change them as much as waiting time;
 * in turn, the median of five.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Case } from './workbooks';

const ROOT = join(import.meta.dirname, '../..');
const RUNS = 5;

/** Multiples of openpyxl that may not be exceeded, by the name of the workbook; forms of a single project have one. */
const BUDGETS: Readonly<Record<string, number>> = { 'forms 60': 1, 'list 3000': 1.5, 'list 30000': 1.5 };
const FORM_BUDGET = 1.5;
/** Nothing is promised of these. */
export const NOT_COMPARED: readonly string[] = ['list 300', 'numbers 1M'];

const PYTHON = `
import resource, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
cells = 0
for sheet in book.worksheets:
    for row in sheet.iter_rows(values_only=True):
        for value in row:
            if value is not None:
                cells += 1
used = resource.getrusage(resource.RUSAGE_SELF)
print([used.ru_utime + used.ru_stime, used.ru_maxrss / 1024])
`;

/** The first python3 that has openpyxl; null where none has. Debian's own has it from its package python3-openpyxl. */
export function pythonWithOpenpyxl(): string | null {
  const has = (python: string): boolean => spawnSync(python, ['-c', 'import openpyxl']).status === 0;
  return ['python3', '/usr/bin/python3'].find(has) ?? null;
}

/** CPU seconds and peak MB. */
type Used = readonly [seconds: number, peak: number];

function ours(path: string): Used {
  const words = [
    '--import',
    join(ROOT, 'scripts/bench/cpu.mjs'),
    join(ROOT, 'scripts/headless.mjs'),
    'scan',
    path,
  ];
  const { output } = spawnSync(process.execPath, words, {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  return JSON.parse(String(output[3])) as Used;
}

function openpyxl(python: string, path: string): Used {
  const { stdout, stderr } = spawnSync(python, ['-c', PYTHON, path], { encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Used;
}

function medianOf(used: readonly Used[]): Used {
  return [...used].sort(([a], [b]) => a - b)[used.length >> 1]!;
}

/** The table of cold calls, as Markdown. */
export function coldTable(cases: readonly Case[], python: string | null): string {
  const lines = cases
    .filter(({ name }) => !NOT_COMPARED.includes(name))
    .map(({ name, path }) => {
      // The first call may make the bundle.
      ours(path);
      const runs = Array.from(
        { length: RUNS },
        () => [ours(path), python ? openpyxl(python, path) : null] as const,
      );
      const [seconds, peak] = medianOf(runs.map(([own]) => own));
      const theirs = runs.flatMap(([, their]) => (their ? [their] : []));
      const their = theirs.length > 0 ? medianOf(theirs) : null;
      return [
        name,
        seconds.toFixed(2),
        their ? their[0].toFixed(2) : '-',
        their ? (seconds / their[0]).toFixed(2) : '-',
        `≤ ${BUDGETS[name] ?? FORM_BUDGET}`,
        String(Math.round(peak)),
        their ? String(Math.round(their[1])) : '-',
      ];
    });
  const head = ['one call', 'scan CPU s', 'openpyxl CPU s', '×', 'budget', 'scan MB', 'openpyxl MB'];
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}
