import { part } from '../../support/report-figures';
import { chartOf, drawn, made, MIXED, summaryOf, typeInto } from '../../support/report-made';
import { sheet, workbook } from '../../support/sheet';

describe('money', () => {
  const snapshot = workbook(
    ...MIXED.sheets,
    sheet(
      [
        ['事業名', '予算額', '決算額', '交付金額'],
        ['窓口事業', 1_000_000, 900_000, 450_000],
        ['広報事業', 500_000, null, 250_000],
        ['防災事業', 300_000, 200_000, null],
      ],
      { name: '費用' },
    ),
  );
  const TITLE = '事業費と交付金';

  test('what was settled, else the budget, beside the grant; a project without a grant is left out', () => {
    const one = made(snapshot);
    expect(part(summaryOf(one), TITLE).map((row) => row.slice(0, 3))).toEqual([
      ['事業', '事業費（円）', '交付金額（円）'],
      ['窓口事業', 900_000, 450_000],
      ['広報事業', 500_000, 250_000],
      ['合計', 1_400_000, 700_000],
    ]);
    expect(drawn(one, 'KPI_COST_AND_GRANT')).toHaveLength(3);
    expect(chartOf(one, 'KPI_COST_AND_GRANT').title).toBe('事業費と交付金額（全2事業）');
    expect(chartOf(one, 'KPI_COST_AND_GRANT_REST')).toBeUndefined();
    expect(part(summaryOf(one), TITLE).map((row) => row[3])).toEqual(['交付金の割合', 0.5, 0.5, 0.5]);
  });

  test('a project that dwarfs the others is left out of a second chart, which says so; both follow the sources', () => {
    const costs = sheet(
      [
        ['事業名', '決算額', '交付金額'],
        ['窓口事業', 2_000_000, 1_000_000],
        ['基盤整備', 190_000_000, 95_000_000],
        ['広報事業', 7_000_000, 3_500_000],
      ],
      { name: '費用' },
    );
    const one = made(workbook(...MIXED.sheets, costs));
    const rows = [
      ['事業', '事業費（円）', '交付金額（円）'],
      ['基盤整備', 190_000_000, 95_000_000],
      ['広報事業', 7_000_000, 3_500_000],
      ['窓口事業', 2_000_000, 1_000_000],
    ];
    expect(drawn(one, 'KPI_COST_AND_GRANT')).toEqual(rows);
    expect(drawn(one, 'KPI_COST_AND_GRANT_REST')).toEqual([rows[0], rows[2], rows[3]]);
    expect(chartOf(one, 'KPI_COST_AND_GRANT_REST').title).toBe(
      '事業費と交付金額（最も大きい「基盤整備」を除く2事業）',
    );
    typeInto(one, { B4: 8_000_000 }, '費用');
    expect(drawn(one, 'KPI_COST_AND_GRANT')[2]![1]).toBe(8_000_000);
    expect(drawn(one, 'KPI_COST_AND_GRANT_REST')[1]![1]).toBe(8_000_000);
  });

  test('a changed amount moves the figure, the total and the cells of the chart', () => {
    const one = made(snapshot);
    typeInto(one, { C2: 960_000, D3: 200_000 }, '費用');
    expect(
      part(summaryOf(one), TITLE)
        .slice(1)
        .map((row) => row.slice(1, 3)),
    ).toEqual([
      [960_000, 450_000],
      [500_000, 200_000],
      [1_460_000, 650_000],
    ]);
    expect(drawn(one, 'KPI_COST_AND_GRANT').slice(1)).toEqual([
      ['窓口事業', 960_000, 450_000],
      ['広報事業', 500_000, 200_000],
    ]);
  });
});
