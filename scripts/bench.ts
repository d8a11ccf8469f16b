/**
 * Measures where the time goes, ahead of what a user would use instead and near the floor:
 *
 *     pure    recognition and judging, from the snapshot, as often as it takes for the code to be compiled
 *     first   the same in a process that has done nothing before
 *     records the result written as JSON and read again: what it takes to make its records and nothing else
 *     scan    open the file, read it through the Office.js layer, recognise, judge
 *     floor   the .xlsx library alone reads the same file and visits every cell
 *     script  what a user would write: python3 with openpyxl reads the same cells
 *     insert  build the report and carry it out, as far as the product and the client runtime take
 *     s-in    the stand-in at work on that: in Excel this is Excel's part
 *     save    the file written
 *
 * It runs from one bundle, as the product does: run file by file through tsx every function made on the way is given its name
 * anew, which doubles the time of our code and leaves that of the library as it is.
 *
 * Medians over repeated runs in the order A B A B; figures depend on the machine, ratios much less.
 *
 * Before all that it prints what single calls of the command line cost against python3 with openpyxl (`bench/cold.ts`).
 *
 *     npm run bench                 everything
 *     npm run bench -- --cold       single calls alone
 *     npm run bench -- list 3000    workbooks whose name holds all of these words
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { Workbook } from '@cj-tech-master/excelts';
import { buildReport } from '../src/core/report/build';
import { scanWorkbook } from '../src/core/scan';
import { carryOut } from '../src/excel';
import { coldTable, NOT_COMPARED, pythonWithOpenpyxl } from './bench/cold';
import { openAndRead, type Traffic } from './bench/open';
import { casesOf, type Case } from './bench/workbooks';

/** Runs of each measure; large files are measured less often, what takes milliseconds more often. */
const RUNS = { small: 5, large: 3, short: 25 } as const;
const LARGE_BYTES = 2_000_000;
/** Inserting 30,000 rows is no use case: a report of that size is not read by anyone. */
const LARGEST_INSERT = 4_000_000;
const MOST_INSERTED = 3000;

const PYTHON = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
cells = 0
for sheet in book.worksheets:
    for row in sheet.iter_rows(values_only=True):
        for value in row:
            if value is not None:
                cells += 1
`;

/** Cells that hold something; of a merged area the one that shows. */
async function floor(path: string): Promise<number> {
  const book = new Workbook();
  await book.xlsx.load(readFileSync(path));
  let cells = 0;
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.value !== null && cell.master === cell) cells++;
      }),
    );
  }
  return cells;
}

function script(python: string, path: string): void {
  const { status, stderr } = spawnSync(python, ['-c', PYTHON, path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

async function seconds(run: () => unknown): Promise<number> {
  const start = process.hrtime.bigint();
  await run();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** The report built and carried out, and the file saved. */
async function insert(path: string): Promise<Partial<Record<Measure, number>>> {
  const { host, traffic, snapshot } = await openAndRead(path);
  const scan = scanWorkbook(snapshot);
  const before = traffic.standIn;
  const all = await seconds(() => carryOut(buildReport(scan, snapshot, { locale: 'ja', now: new Date() })));
  const standIn = traffic.standIn - before;
  return { insert: all - standIn, 's-in': standIn, save: await seconds(() => host.save()) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const MEASURES = ['pure', 'records', 'scan', 'floor', 'script', 'insert', 's-in', 'save'] as const;
type Measure = (typeof MEASURES)[number];

interface Row {
  readonly one: Case;
  readonly times: Partial<Record<Measure, number>>;
  readonly cells: number;
  readonly kpis: number;
  readonly traffic: Traffic;
  readonly alone: { readonly scan: Alone; readonly floor: Alone };
}

/** What a process does that does this and nothing else. */
interface Alone {
  /** MB */
  readonly peak: number;
  /** Seconds of recognition; 0 for the floor. */
  readonly first: number;
}

async function measure(one: Case, python: string | null): Promise<Row> {
  const { size } = statSync(one.path);
  const runs = size > LARGE_BYTES ? RUNS.large : RUNS.small;
  const { snapshot, traffic } = await openAndRead(one.path);
  const scan = scanWorkbook(snapshot);
  const json = JSON.stringify(scan);
  const reading = { ...traffic };
  const isInserted = scan.kpis.length > 0 && size < LARGEST_INSERT && scan.kpis.length <= MOST_INSERTED;
  const timed = async (name: Measure, run: () => unknown): Promise<Partial<Record<Measure, number>>> => ({
    [name]: await seconds(run),
  });
  const short = [
    () => timed('pure', () => scanWorkbook(snapshot)),
    () => timed('records', () => JSON.parse(json) as unknown),
    () => timed('floor', () => floor(one.path)),
  ];
  const long = [
    () => timed('scan', async () => scanWorkbook((await openAndRead(one.path)).snapshot)),
    ...(python ? [() => timed('script', () => script(python, one.path))] : []),
    ...(isInserted ? [() => insert(one.path)] : []),
  ];
  const times: Partial<Record<Measure, number[]>> = {};
  for (let run = 0; run < (size > LARGE_BYTES ? runs : RUNS.short); run++) {
    for (const todo of run < runs ? [...short, ...long] : short) {
      for (const [name, took] of Object.entries(await todo())) (times[name as Measure] ??= []).push(took);
    }
  }
  const medians = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
  return {
    one,
    times: medians,
    cells: await floor(one.path),
    kpis: scan.kpis.length,
    traffic: reading,
    alone: { scan: aloneFor('scan', one.path), floor: aloneFor('floor', one.path) },
  };
}

/** One measure in a process of its own. */
function aloneFor(what: 'scan' | 'floor', path: string): Alone {
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, '--alone', what, path], {
    encoding: 'utf8',
  });
  const [peak, first] = stdout.trim().split(' ').map(Number);
  return { peak: peak ?? NaN, first: first ?? NaN };
}

async function alone(what: string | undefined, path: string): Promise<string> {
  let first = 0;
  if (what === 'floor') await floor(path);
  else {
    const { snapshot } = await openAndRead(path);
    first = await seconds(() => scanWorkbook(snapshot));
  }
  return `${Math.round(process.resourceUsage().maxRSS / 1024)} ${first.toFixed(4)}`;
}

function table(rows: readonly Row[]): string {
  const s = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(3));
  const mb = (bytes: number): string => (bytes / 1e6).toFixed(2);
  const lines = rows.map(({ one, times, cells, kpis, traffic, alone: { scan, floor } }, i) => {
    const smaller = rows[i - 1];
    const growth =
      one.size !== null && smaller?.one.size != null && times.pure && smaller.times.pure
        ? (times.pure / smaller.times.pure / (one.size / smaller.one.size)).toFixed(2)
        : '-';
    return [
      one.name,
      String(kpis),
      String(cells),
      s(scan.first),
      ...MEASURES.map((name) => s(times[name])),
      times.pure && times.floor ? (times.pure / times.floor).toFixed(2) : '-',
      times.records && times.floor ? (times.records / times.floor).toFixed(2) : '-',
      times.scan ? String(Math.round(cells / times.scan)) : '-',
      growth,
      String(traffic.trips),
      mb(traffic.sent),
      mb(traffic.received),
      mb(traffic.largest),
      `${scan.peak}/${floor.peak}`,
      floor.peak ? (scan.peak / floor.peak).toFixed(2) : '-',
    ];
  });
  const head = [
    'workbook',
    'KPIs',
    'cells',
    'first s',
    ...MEASURES.map((name) => `${name} s`),
    'pure/floor',
    'records/floor',
    'cells/s',
    'growth',
    'trips',
    'sent MB',
    'recv MB',
    'largest',
    'peak MB',
    'peak ×',
  ];
  const widths = head.map((title, c) => Math.max(title.length, ...lines.map((line) => line[c]!.length)));
  const print = (line: readonly string[]): string =>
    `| ${line.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join(' | ')} |`;
  return [print(head), `|${widths.map((w) => '-'.repeat(w + 2)).join('|')}|`, ...lines.map(print)].join('\n');
}

async function main(): Promise<void> {
  const [first, what, path] = process.argv.slice(2);
  if (first === '--alone' && path) {
    process.stdout.write(await alone(what, path));
    return;
  }
  const python = pythonWithOpenpyxl();
  if (!python) process.stderr.write('python3 with openpyxl is not installed: its columns are left out.\n');
  const words = process.argv.slice(2);
  const isCold = words.includes('--cold');
  const cases = await casesOf(
    words.filter((word) => word !== '--cold'),
    isCold ? NOT_COMPARED : [],
  );
  process.stdout.write(`${coldTable(cases, python)}\n\n`);
  if (isCold) return;
  const rows: Row[] = [];
  for (const one of cases) {
    process.stderr.write(`${one.name} …\n`);
    rows.push(await measure(one, python));
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  process.stdout.write(`${machine}\n${table(rows)}\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
