import { join } from 'node:path';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/cells/snapshot';
import { CATALOGUE } from '../../../src/core/findings/catalogue';
import { buildReport } from '../../../src/core/report/build';
import { checksSheet } from '../../../src/core/report/checks';
import { issueCounts } from '../../../src/core/report/issues';
import type { Locale, ReportSheet } from '../../../src/core/report/plan';
import { REPORT_TEXTS } from '../../../src/core/report/texts';
import { scanWorkbook } from '../../../src/core/scan';
import type { ScanResult } from '../../../src/core/scan/result';
import { calculated } from '../../support/calculate';
import { shownOn, type Shown } from '../../support/report-figures';
import { sheet, workbook } from '../../support/sheet';
import { snapshotOfFile } from '../../support/xlsx-snapshot';

const NOW = new Date('2025-05-01T00:00:00Z');

function list(rows: readonly [string, CellValue, CellValue][]): WorkbookSnapshot {
  return workbook(
    sheet(
      [
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ...rows.map(([name, target, actual]) => [name, '件', target, actual]),
      ],
      { name: '一覧' },
    ),
  );
}

/** The second KPI is what makes the year due, so that the first one's actual is missing. */
const MISSING: readonly [string, CellValue, CellValue][] = [
  ['相談件数', 20, null],
  ['登録者数', 10, 12],
];

/** The table of 要確認 below its header. */
function rowsOf(snapshot: WorkbookSnapshot): Shown {
  const plan = buildReport(scanWorkbook(snapshot), snapshot, { locale: 'ja', now: NOW });
  return shownOn(calculated(snapshot, plan), '要確認').slice(3);
}

function texts({ rows }: ReportSheet, column: number): string[] {
  return rows.slice(3).map((row) => {
    const cell = row[column];
    return cell?.kind === 'text' ? cell.text : '';
  });
}

test('a finding says what, where and what to do, and leaves the note to the user', () => {
  expect(rowsOf(list(MISSING))).toEqual([
    [
      '要対応',
      '',
      '',
      '相談件数',
      'R6',
      '「相談件数」R6の実績値がありません（空欄）。',
      CATALOGUE.ACTUAL_MISSING.whatToDo.ja,
      '',
      '',
      '',
      '一覧!D2',
      'ACTUAL_MISSING',
    ],
  ]);
});

test('where there is nothing to check the table says so', () => {
  const rows = rowsOf(list([['相談件数', 20, 25]]));
  expect(rows).toEqual([
    ['', '', '', '', '', '確認が必要なものはありません', '', '', '', '', '', 'NOTHING_TO_CHECK'],
  ]);
});

test('errors come before warnings and notes; within one kind the order of the workbook stays', () => {
  const snapshot = list([
    ['利用件数', 10, 900],
    ['相談件数', 20, null],
    ['登録者数', null, 5],
    ['参加者数', 30, null],
  ]);
  const { findings } = scanWorkbook(snapshot);
  const rows = rowsOf(snapshot);
  const severities = rows.filter((row) => row[11] !== 'READING_TO_CHECK').map(([severity]) => severity);
  expect(severities).toEqual(
    ['要対応', '確認', '参考'].flatMap((word, i) =>
      findings
        .filter(({ severity }) => severity === (['error', 'warning', 'info'] as const)[i])
        .map(() => word),
    ),
  );
  const errors = rows.filter(([severity]) => severity === '要対応').map((row) => [row[11], row[10]]);
  expect(errors).toEqual(
    findings.filter(({ severity }) => severity === 'error').map(({ code, cell }) => [code, `一覧!${cell}`]),
  );
  expect(errors.length).toBeGreaterThan(1);
});

test('a reading that is not certain is a row of its own, with its doubts', () => {
  const snapshot = list([['満足度', 60, '約65']]);
  const scan = scanWorkbook(snapshot);
  const [kpi] = scan.kpis;
  const doubts = kpi!.reasons.filter(({ doubt }) => doubt);
  expect(doubts.length).toBeGreaterThan(0);
  const rows = rowsOf(snapshot).filter((row) => row[11] === 'READING_TO_CHECK');
  expect(rows).toHaveLength(1);
  expect(rows[0]![0]).toBe('確認');
  expect(rows[0]![5]).toBe(REPORT_TEXTS.ja.reading('満足度', doubts.map(({ ja }) => ja).join(' ')));
  expect(rows[0]![10]).toBe(`一覧!${kpi!.nameCell}`);
});

test('every source cell is a click away', () => {
  const snapshot = list(MISSING);
  const { rows } = checksSheet(scanWorkbook(snapshot), REPORT_TEXTS.ja);
  expect(rows[3]![10]).toMatchObject({ style: 'link', link: { sheet: '一覧', cell: 'D2' } });
});

test('notes are known again in the other language: every message has its translation', () => {
  const scan = scanWorkbook(
    list([
      ['相談件数', 20, null],
      ['満足度', 60, '約65'],
    ]),
  );
  const sheets = { ja: checksSheet(scan, REPORT_TEXTS.ja), en: checksSheet(scan, REPORT_TEXTS.en) };
  const there = (from: Locale, to: Locale): void => {
    const { translations } = sheets[to].keeps!;
    expect(texts(sheets[from], 5).map((word) => translations.get(word))).toEqual(texts(sheets[to], 5));
  };
  there('ja', 'en');
  there('en', 'ja');
  expect(texts(sheets.en, 11)).toEqual(texts(sheets.ja, 11));
  expect(sheets.en.keeps!.notes.map(({ titles }) => titles)).toEqual([
    expect.arrayContaining(['期限', 'Due by']),
    expect.arrayContaining(['対応状況', 'State']),
    expect.arrayContaining(['メモ', 'Note']),
  ]);
});

describe.each(['hitoyoshi-r5', 'ibusuki-r6', 'hanamaki-r6', 'kameyama-r6', 'shiroi-r6'])('%s', (name) => {
  let snapshot: WorkbookSnapshot;
  let scan: ScanResult;
  beforeAll(async () => {
    snapshot = await snapshotOfFile(join(__dirname, '../../fixtures/workbooks', `${name}.xlsx`));
    scan = scanWorkbook(snapshot);
  });

  test('has a row for every finding and every uncertain reading, counted alike in サマリー', () => {
    const plan = buildReport(scan, snapshot, { locale: 'ja', now: NOW });
    const book = calculated(snapshot, plan);
    const rows = shownOn(book, '要確認').slice(3);
    const doubtful = scan.kpis.filter(({ confidence }) => confidence === 'review').length;
    const count = (word: string): number => rows.filter(([first]) => first === word).length;
    const severe = (severity: string): number =>
      scan.findings.filter((finding) => finding.severity === severity).length;
    expect([count('要対応'), count('確認'), count('参考')]).toEqual([
      severe('error'),
      severe('warning') + doubtful,
      severe('info'),
    ]);
    expect(issueCounts(scan)).toEqual({
      error: severe('error'),
      warning: severe('warning') + doubtful,
      info: severe('info'),
    });
    expect(shownOn(book, 'サマリー')[4]![7]).toBe(`${severe('error')}件`);
    const codes = [
      ...scan.findings.map(({ code }) => code),
      ...Array<string>(doubtful).fill('READING_TO_CHECK'),
    ];
    expect(rows.map((row) => row[11]).sort()).toEqual(codes.length > 0 ? codes.sort() : ['NOTHING_TO_CHECK']);
  });

  test('every row says what, what to do and where, and leaves the last columns to the user', () => {
    for (const locale of ['ja', 'en'] as const) {
      const checks = checksSheet(scan, REPORT_TEXTS[locale]);
      if (texts(checks, 11)[0] === 'NOTHING_TO_CHECK') continue;
      for (const column of [0, 5, 6, 10, 11]) expect(texts(checks, column)).not.toContain('');
      for (const column of [7, 8, 9]) expect(new Set(texts(checks, column))).toEqual(new Set(['']));
    }
  });
});
