import { parseAddress } from '../../src/core/cells/address';
import type { ScanResult } from '../../src/core/scan/result';
import { cellMeaning, isOneCell } from '../../src/taskpane/model/cell-meaning';
import { SAMPLE_SCAN, SAMPLE_SNAPSHOT } from './sample-scan';

const SCAN: ScanResult = {
  ...SAMPLE_SCAN,
  costs: [
    {
      sheet: '資料',
      project: '窓口の改善',
      label: '決算額',
      role: 'settled',
      period: null,
      raw: '1,200',
      yen: 1_200_000,
      cell: 'D4',
      isTotal: false,
      group: null,
      department: null,
    },
  ],
  ratings: [{ sheet: '資料', subject: '有効性', cell: 'F8', label: '評価', text: 'A' }],
};

const meaning = (sheet: string, address: string) =>
  cellMeaning(SCAN, SAMPLE_SNAPSHOT, { sheet, area: parseAddress(address) });

describe('what a cell was taken for', () => {
  test.each([
    ['1-1', 'C3', 'name', '利用者数（友だち登録者数）', null],
    ['1-1', 'G3', 'target', '利用者数（友だち登録者数）', 'R6年度'],
    ['1-1', 'H3', 'actual', '利用者数（友だち登録者数）', 'R6年度'],
    ['1-1', 'H4', 'actual', '利用者数（友だち登録者数）', 'R7年度'],
    ['1-1', 'F3', 'baseline', '利用者数（友だち登録者数）', null],
    ['1-1', 'J3', 'statedStatus', '利用者数（友だち登録者数）', 'R6年度'],
    ['1-1', 'C9', 'narrative', '利用者数（友だち登録者数）', null],
    ['1-2', 'G3', 'target', '申請件数', 'R6年度'],
  ])('%s!%s is the %s of %s (%s)', (sheet, address, role, name, label) => {
    const found = meaning(sheet, address);
    expect(found).toMatchObject({ what: 'kpi', role, kpi: { name } });
    expect(found.what === 'kpi' ? (found.period?.label ?? null) : 'none').toBe(label);
  });

  test.each([
    ['資料', 'D4', 'cost'],
    ['資料', 'F8', 'rating'],
    ['1-1', 'E2', 'inTable'],
    ['1-1', 'Z99', 'unused'],
    ['サマリー', 'B2', 'notRead'],
  ])('%s!%s: %s', (sheet, address, what) => {
    expect(meaning(sheet, address).what).toBe(what);
  });

  test('a cell that names several KPIs says how many there are', () => {
    const [first, second] = SAMPLE_SCAN.kpis;
    const shared = { ...SCAN, kpis: [first!, { ...second!, nameCell: first!.nameCell }] };
    const area = parseAddress('C3');
    expect(cellMeaning(shared, SAMPLE_SNAPSHOT, { sheet: '1-1', area })).toMatchObject({
      kpi: { id: first!.id },
      others: 1,
    });
  });

  test('a merged area counts as one cell, a part of it and more than it do not', () => {
    const sheets = SAMPLE_SNAPSHOT.sheets.map((one) => ({ ...one, merges: [parseAddress('B2:C5')] }));
    const is = (address: string) =>
      isOneCell({ ...SAMPLE_SNAPSHOT, sheets }, { sheet: '1-1', area: parseAddress(address) });
    expect(['B2', 'H9', 'B2:C5', 'B2:C6', 'D1:D2'].map(is)).toEqual([true, true, true, false, false]);
  });
});
