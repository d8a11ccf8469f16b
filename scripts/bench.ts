/**
 * Measures where the time goes, ahead of what a user would use instead and near the floor:
 *
 *     pure    recognition and judging, from the snapshot
 *     scan    open the file, read it through the Office.js layer, recognise, judge
 *     floor   the .xlsx library alone reads the same file and visits every cell
 *     script  what a user would write: python3 with openpyxl reads the same cells
 *     insert  build the report and carry it out
 *
 * Medians over repeated runs in the order A B A B; figures depend on the machine, ratios much less.
 *
 *     npm run bench                 everything
 *     npm run bench -- list 3000    workbooks whose name holds all of these words
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import type { WorkbookSnapshot } from '../src/core/cells/snapshot';
import { buildReport } from '../src/core/report/build';
import { scanWorkbook } from '../src/core/scan';
import { carryOut, readStored, readWorkbook } from '../src/excel';
import { openHost } from '../src/workbench/host';
import { loadRuntime } from '../src/workbench/host/runtime-node';

const ROOT = join(import.meta.dirname, '..');
const MADE = join(ROOT, 'test-output/bench');
const REFERENCES = ['hanamaki-r6', 'shiroi-r6', 'hitoyoshi-r5', 'ibusuki-r6', 'kameyama-r6'];
/** Runs of each measure; large files are measured less often. */
const RUNS = { small: 5, large: 3 } as const;
const LARGE_BYTES = 2_000_000;
/** Inserting 30,000 rows is no use case: a report of that size is not read by anyone. */
const LARGEST_INSERT = 4_000_000;

interface Case {
  readonly name: string;
  readonly path: string;
  /** KPI rows, where the next larger case is compared with this one. */
  readonly size: number | null;
}

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

async function save(path: string, fill: (book: Workbook) => void): Promise<string> {
  if (!existsSync(path)) {
    mkdirSync(MADE, { recursive: true });
    const book = new Workbook();
    fill(book);
    writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
  }
  return path;
}

/** A list of KPIs, five to a project, two years each. */
function fillList(rows: number): (book: Workbook) => void {
  return (book) => {
    const sheet = book.addWorksheet('KPI一覧表');
    sheet.addRow(['事業名', '指標名', '単位', '方向', 'R5目標', 'R5実績', 'R6目標', 'R6実績', '備考']);
    for (let i = 0; i < rows; i++) {
      const goal = 100 + (i % 97);
      sheet.addRow([
        i % 5 === 0 ? `事業${i / 5 + 1}` : null,
        `指標その${i + 1}の件数`,
        '件',
        '↑',
        goal,
        goal + (i % 7) - 3,
        goal + 10,
        i % 11 === 0 ? '未計測' : goal + (i % 13),
        null,
      ]);
    }
  };
}

/** One evaluation form per sheet. */
function fillForms(count: number): (book: Workbook) => void {
  return (book) => {
    for (let n = 1; n <= count; n++) {
      const sheet = book.addWorksheet(`様式${n}`);
      sheet.addRow([null, `事業名：第${n}事業`]);
      for (let k = 1; k <= 5; k++) {
        sheet.addRow([]);
        sheet.addRow([null, `KPI${'①②③④⑤'[k - 1]}`, '種別', '単位', '基準年度', '基準値']);
        sheet.addRow([null, `第${n}事業の指標${k}`, 'アウトプット', '件', '2023年度', 10 * k]);
        for (const year of [2024, 2025, 2026]) {
          sheet.addRow([
            null,
            null,
            null,
            null,
            `${year}年度末\n目標値`,
            `${year}年度末\n実績値`,
            '達成状況',
          ]);
          sheet.addRow([null, null, null, null, 100 * k + year - 2024, year === 2024 ? 101 * k : null]);
        }
        sheet.addRow([null, '【KPI達成】の場合\n達成のための取組', '取組の説明をここに書く。'.repeat(6)]);
      }
    }
  };
}

function fillNumbers(rows: number, columns: number): (book: Workbook) => void {
  return (book) => {
    const sheet = book.addWorksheet('計測値');
    for (let r = 0; r < rows; r++) {
      sheet.addRow(Array.from({ length: columns }, (_, c) => (r * 31 + c * 17) % 1000));
    }
  };
}

async function casesOf(words: readonly string[]): Promise<Case[]> {
  const fixture = (name: string): string => join(ROOT, 'test/fixtures/workbooks', `${name}.xlsx`);
  const made: [string, number | null, (book: Workbook) => void][] = [
    ['forms 60', null, fillForms(60)],
    ['list 300', 300, fillList(300)],
    ['list 3000', 3000, fillList(3000)],
    ['list 30000', 30000, fillList(30000)],
    ['numbers 1M', null, fillNumbers(1000, 1000)],
  ];
  const wanted = (name: string): boolean => words.every((word) => name.includes(word));
  const cases: Case[] = REFERENCES.filter(wanted).map((name) => ({ name, path: fixture(name), size: null }));
  for (const [name, size, fill] of made) {
    if (!wanted(name)) continue;
    const path = join(MADE, `${name.replace(' ', '-')}.xlsx`);
    cases.push({ name, size, path: await save(path, fill) });
  }
  return cases;
}

interface Traffic {
  trips: number;
  sent: number;
  received: number;
  largest: number;
}

interface Opened {
  readonly traffic: Traffic;
  readonly snapshot: WorkbookSnapshot;
}

async function openAndRead(path: string): Promise<Opened> {
  const host = await openHost(readFileSync(path), { name: basename(path) });
  const traffic: Traffic = { trips: 0, sent: 0, received: 0, largest: 0 };
  const connect = host.bridge.bind(host);
  host.bridge = () => {
    const bridge = connect();
    const send = bridge.sendMessageToHost;
    return {
      sendMessageToHost: (text) => {
        traffic.trips++;
        traffic.sent += text.length;
        send(text);
      },
      get onMessageFromHost() {
        return bridge.onMessageFromHost;
      },
      set onMessageFromHost(receive: (text: string) => void) {
        bridge.onMessageFromHost = (text) => {
          traffic.received += text.length;
          traffic.largest = Math.max(traffic.largest, text.length);
          receive(text);
        };
      },
    };
  };
  const { Excel, Office, OfficeExtension } = loadRuntime(host);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const snapshot = await readWorkbook();
  await readStored();
  return { traffic, snapshot };
}

async function floor(path: string): Promise<number> {
  const book = new Workbook();
  await book.xlsx.load(readFileSync(path));
  let cells = 0;
  for (const sheet of book.worksheets) sheet.eachRow((row) => row.eachCell(() => void cells++));
  return cells;
}

function script(path: string): void {
  const { status, stderr } = spawnSync('python3', ['-c', PYTHON, path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

async function seconds(run: () => unknown): Promise<number> {
  const start = process.hrtime.bigint();
  await run();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const MEASURES = ['pure', 'scan', 'floor', 'script', 'insert'] as const;
type Measure = (typeof MEASURES)[number];

interface Row {
  readonly one: Case;
  readonly times: Partial<Record<Measure, number>>;
  readonly cells: number;
  readonly kpis: number;
  readonly traffic: Traffic;
  readonly peak: { readonly scan: number; readonly floor: number };
}

async function measure(one: Case, hasPython: boolean): Promise<Row> {
  const { size } = statSync(one.path);
  const runs = size > LARGE_BYTES ? RUNS.large : RUNS.small;
  const { snapshot, traffic } = await openAndRead(one.path);
  const scan = scanWorkbook(snapshot);
  const all: Partial<Record<Measure, () => unknown>> = {
    pure: () => scanWorkbook(snapshot),
    scan: async () => scanWorkbook((await openAndRead(one.path)).snapshot),
    floor: () => floor(one.path),
    ...(hasPython ? { script: () => script(one.path) } : {}),
    ...(scan.kpis.length > 0 && size < LARGEST_INSERT && scan.kpis.length <= 3000
      ? {
          insert: async () => {
            await openAndRead(one.path);
            const plan = buildReport(scan, snapshot, { locale: 'ja', now: new Date() });
            return seconds(() => carryOut(plan)).then((took) => inserted.push(took));
          },
        }
      : {}),
  };
  const inserted: number[] = [];
  const times: Partial<Record<Measure, number[]>> = {};
  for (let run = 0; run < runs; run++) {
    for (const name of MEASURES) {
      const todo = all[name];
      if (!todo || (name === 'insert' && run >= RUNS.large)) continue;
      const took = await seconds(todo);
      (times[name] ??= []).push(name === 'insert' ? inserted[inserted.length - 1]! : took);
    }
  }
  const medians = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
  return {
    one,
    times: medians,
    cells: await floor(one.path),
    kpis: scan.kpis.length,
    traffic,
    peak: { scan: peakOf('scan', one.path), floor: peakOf('floor', one.path) },
  };
}

/** Peak memory of one measure in a process of its own, in MB. */
function peakOf(what: 'scan' | 'floor', path: string): number {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { stdout } = spawnSync(process.execPath, [tsx, import.meta.filename, '--peak', what, path], {
    encoding: 'utf8',
  });
  return Number(stdout.trim());
}

function table(rows: readonly Row[]): string {
  const s = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(3));
  const mb = (bytes: number): string => (bytes / 1e6).toFixed(2);
  const lines = rows.map(({ one, times, cells, kpis, traffic, peak }, i) => {
    const smaller = rows[i - 1];
    const growth =
      one.size !== null && smaller?.one.size != null && times.pure && smaller.times.pure
        ? (times.pure / smaller.times.pure / (one.size / smaller.one.size)).toFixed(2)
        : '-';
    return [
      one.name,
      String(kpis),
      String(cells),
      ...MEASURES.map((name) => s(times[name])),
      times.pure && times.floor ? (times.pure / times.floor).toFixed(2) : '-',
      times.scan ? String(Math.round(cells / times.scan)) : '-',
      growth,
      String(traffic.trips),
      mb(traffic.sent),
      mb(traffic.received),
      mb(traffic.largest),
      `${peak.scan}/${peak.floor}`,
      peak.floor ? (peak.scan / peak.floor).toFixed(2) : '-',
    ];
  });
  const head = [
    'workbook',
    'KPIs',
    'cells',
    ...MEASURES.map((name) => `${name} s`),
    'pure/floor',
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
  if (first === '--peak' && path) {
    if (what === 'floor') await floor(path);
    else scanWorkbook((await openAndRead(path)).snapshot);
    process.stdout.write(String(Math.round(process.resourceUsage().maxRSS / 1024)));
    return;
  }
  const hasPython = spawnSync('python3', ['-c', 'import openpyxl']).status === 0;
  if (!hasPython) process.stderr.write('python3 with openpyxl is not installed: no column "script".\n');
  const rows: Row[] = [];
  for (const one of await casesOf(process.argv.slice(2))) {
    process.stderr.write(`${one.name} …\n`);
    rows.push(await measure(one, hasPython));
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
