import type { CellValue } from '../../../src/core/cells/snapshot';
import { figuresOn, shownOn, type Shown } from '../../support/report-figures';
import { expectCore, made, summaryOf, typeInto, type Made } from '../../support/report-made';
import { sheet, workbook } from '../../support/sheet';

describe('KPIs by status', () => {
  const YEARS = ['R5目標', 'R5実績', 'R6目標', 'R6実績', 'R7目標', 'R7実績'];
  /** KPI → label of the period it is counted by. */
  const counted = ({ book }: Made): Record<string, CellValue> => {
    const [header = [], ...rows] = shownOn(book, 'KPI一覧').slice(2);
    const at = (title: string, row: Shown[number]): CellValue => row[header.indexOf(title)] ?? null;
    const marked = rows.filter((row) => at('最新', row) === '●');
    return Object.fromEntries(marked.map((row) => [String(at('指標名', row)), at('期間', row)]));
  };

  test('count each KPI once, by its newest due period, and the marks in KPI一覧 lead to those rows', () => {
    const one = made(
      workbook(
        sheet(
          [
            ['指標名', '単位', ...YEARS],
            ['相談件数', '件', 10, 5, 20, 20, 30, null],
            ['登録者数', '人', 10, 10, 20, null, 30, null],
          ],
          { name: '一覧' },
        ),
        sheet(
          [
            ['指標名', '単位', 'R8目標', 'R8実績', 'R9目標', 'R9実績'],
            ['利用者数', '人', 30, null, 40, null],
          ],
          { name: '来年度' },
        ),
      ),
    );
    // What is not due yet is counted in its first year.
    expect(counted(one)).toEqual({ 相談件数: 'R6', 登録者数: 'R6', 利用者数: 'R8' });
    expect(figuresOn(summaryOf(one))).toMatchObject({ statuses: { '― 未到来': 1 }, total: 2, all: 3 });
    expectCore(one);
    typeInto(one, { H2: 15 });
    expect(counted(one)).toEqual({ 相談件数: 'R7', 登録者数: 'R6', 利用者数: 'R8' });
    expect(figuresOn(summaryOf(one)).statuses['× 未達成']).toBe(1);
  });

  test('the newest is told by its year, wherever it is printed', () => {
    const turned = made(
      workbook(
        sheet(
          [
            ['指標名', '単位', ...YEARS.slice(4), ...YEARS.slice(2, 4), ...YEARS.slice(0, 2)],
            ['相談件数', '件', 30, null, 20, 25, 10, 5],
          ],
          { name: '一覧' },
        ),
      ),
    );
    expect(counted(turned)).toEqual({ 相談件数: 'R6' });
    expectCore(turned);
  });
});
