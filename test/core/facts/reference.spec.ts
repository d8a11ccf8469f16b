import { join } from 'node:path';
import { statedOffices } from '../../../src/core/facts/department';
import { groundOf } from '../../../src/core/facts/ground';
import { toEnd } from '../../../src/core/cells/steps';
import { readSheetInSteps } from '../../../src/core/layouts/read-sheet';
import { scanWorkbook } from '../../../src/core/scan';
import type { ScanResult } from '../../../src/core/scan/result';
import { snapshotOfFile } from '../../support/xlsx-snapshot';

const fileOf = (name: string): string => join(__dirname, '../../fixtures/workbooks', `${name}.xlsx`);
const scanOf = async (name: string): Promise<ScanResult> => scanWorkbook(await snapshotOfFile(fileOf(name)));

const officesOf = ({ kpis }: ScanResult): string[] => [
  ...new Set(kpis.flatMap(({ department }) => department?.names ?? [])),
];

test('four projects of 人吉 lie with seven sections; one of them is named on another sheet only', async () => {
  const scan = await scanOf('hitoyoshi-r5');
  expect(officesOf(scan)).toEqual([
    '財政課',
    '市民課',
    '税務課',
    '秘書課',
    '情報政策課',
    '行財政改革課',
    '学校教育課',
  ]);
  expect(scan.kpis.every(({ department }) => department !== null)).toBe(true);
  const lunches = scan.kpis.filter(({ department }) => department?.text === '学校教育課');
  expect(new Set(lunches.map(({ department }) => `${department?.sheet}!${department?.cell}`))).toEqual(
    new Set(['採択状況!B13']),
  );
});

test('the twelve reasons of 人吉 why a KPI was not met or not measured come with their text', async () => {
  const { kpis } = await scanOf('hitoyoshi-r5');
  const reasons = kpis.flatMap(({ periods, narratives }) =>
    periods.some(({ status }) => status === 'notAchieved' || status === 'notMeasured')
      ? narratives.filter(({ kind, text }) => kind === 'reason' && text !== '')
      : [],
  );
  expect(reasons).toHaveLength(12);
  expect(
    reasons.every(
      ({ text, length, fiscalYear }) => text.length >= length && length > 20 && fiscalYear === 2023,
    ),
  ).toBe(true);
});

test('the cards of 指宿 lie with eight units, some of them with two', async () => {
  const scan = await scanOf('ibusuki-r6');
  expect(officesOf(scan).sort()).toEqual(
    [
      '行政手続最適化プロジェクト',
      '市民係',
      '協働推進係',
      '社会教育係',
      'デジタル政策係',
      '高齢者支援係',
      '企画係',
      '財政係',
    ].sort(),
  );
  // The card whose steps stand elsewhere names nobody.
  expect(scan.kpis.filter(({ department }) => department === null).map(({ id }) => id)).toHaveLength(1);
});

test('白井: three projects, three sections', async () => {
  expect(officesOf(await scanOf('shiroi-r6'))).toEqual(['秘書課', '総務課', '市民課']);
});

test('亀山 lists measures with 21 sections, one of whose names is broken over two lines', async () => {
  const { sheets } = await snapshotOfFile(fileOf('kameyama-r6'));
  const stated = sheets.flatMap((sheet) => statedOffices(groundOf(toEnd(readSheetInSteps(sheet)))));
  const names = new Set(stated.flatMap(({ department }) => department.names));
  expect(names.size).toBe(21);
  expect(names.has('広報秘書課')).toBe(true);
});
