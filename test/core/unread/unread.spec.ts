import { scanWorkbook } from '../../../src/core/scan';
import type { SheetSnapshot } from '../../../src/core/cells/snapshot';
import { sheet, workbook, type Grid, type SheetOptions } from '../../support/sheet';

/** What of some sheets is called unread, and which of that raised a finding. */
function unreadOf(...sheets: readonly SheetSnapshot[]): { places: string[]; findings: string[] } {
  const scan = scanWorkbook(workbook(...sheets));
  return {
    places: scan.unread.map((one) => `${one.sheet}!${one.address} ${one.what.ja}`),
    findings: scan.findings
      .filter(({ code }) => code === 'CELLS_UNREAD')
      .map((one) => `${one.sheet}!${one.cell} ${one.message.ja}`),
  };
}

const one = (rows: Grid, options?: SheetOptions): readonly string[] => unreadOf(sheet(rows, options)).places;

const SALES: Grid = [
  ['支店', '担当', '売上', '原価', '粗利'],
  ['東', '佐藤', 30, 20, 10],
  ['西', '鈴木', 40, 25, 15],
  ['北', '高橋', 35, 22, 13],
];

describe('tables of numbers that nobody read', () => {
  test('are named by their titles, also on a sheet without any word of ours', () => {
    const { places, findings } = unreadOf(sheet(SALES, { at: 'B3' }));
    expect(places).toEqual(['Sheet1!B3:F6 「支店・売上・原価・粗利」の表（3行）']);
    expect(findings).toEqual([]);
  });

  test('are told in English too', () => {
    const [table] = scanWorkbook(workbook(sheet(SALES))).unread;
    expect(table?.what.en).toBe('table "支店, 売上, 原価, 粗利" (3 rows)');
  });

  test('are named by their rows where no titles stand above', () => {
    const rows = [
      ['人口', 100.5, 98],
      ['世帯', 40, 41],
    ];
    expect(one(rows)).toEqual(['Sheet1!A1:C2 「人口・世帯」の表（2行）']);
  });

  test('need two rows and four numbers', () => {
    expect(
      one([
        ['人口', '世帯', '面積', '密度'],
        [100, 40, 12, 8.3],
      ]),
    ).toEqual([]);
    expect(
      one([
        ['人口', 100],
        ['世帯', 40],
        ['面積', 12],
      ]),
    ).toEqual([]);
  });

  test('need titles', () => {
    expect(
      one([
        [5, 8],
        [7, 3],
        [2, 9],
      ]),
    ).toEqual([]);
  });

  test('beside and below a list that was read are told apart from it', () => {
    const { places, findings } = unreadOf(
      sheet([
        ['指標名', 'R6目標', 'R6実績', null, '地区', '人口', '世帯'],
        ['相談件数', 100, 90, null, '東', 900, 400],
        ['利用者数', 50, 60, null, '西', 800, 390],
        [null],
        ['費目', '前期', '後期'],
        ['電気', 31, 28],
        ['水道', 12, 14],
      ]),
    );
    expect(places).toEqual([
      'Sheet1!E1:G3 「地区・人口・世帯」の表（2行）',
      'Sheet1!A5:C7 「費目・前期・後期」の表（2行）',
    ]);
    expect(findings).toEqual([]);
  });

  test('are counted where there are many', () => {
    const blocks = Array.from({ length: 23 }, (_, i) => [
      [`地区${i}`, '人口', '世帯'],
      ['東', 901 + i, 400],
      ['西', 800, 390],
      [null],
      [null],
    ]).flat();
    const places = one(blocks);
    expect(places).toHaveLength(21);
    expect(places[20]).toBe('Sheet1!A101:C113 ほか3の表');
  });

  test('of an example are nobody’s', () => {
    expect(one(SALES, { name: '記入例' })).toEqual([]);
    expect(one([['【記入例】'], ...SALES])).toEqual([]);
  });
});

describe('numbers that say how much of nothing', () => {
  test.each<[string, Grid]>([
    [
      'running numbers and codes',
      [
        ['No', '名称', '郵便番号', '電話番号'],
        [1, '東会', 9900010, 238400001],
        [2, '西会', 9900011, 238400002],
        [3, '南会', 9900012, 238400003],
      ],
    ],
    [
      'numbers of a list without a title',
      [
        ['', '名称'],
        [1, '東'],
        [2, '西'],
        [3, '南'],
        [4, '北'],
      ],
    ],
    [
      'years beside and over texts',
      [
        ['区分', 2022, 2023, 2024],
        ['方針', '検討', '実施', '実施'],
        ['体制', '整備', '整備', '完了'],
      ],
    ],
    [
      'a calendar',
      [
        ['日', '月', '火', '水', '木', '金', '土'],
        [null, null, 1, 2, 3, 4, 5],
        [6, 7, 8, 9, 10, 11, 12],
        [13, 14, 15, 16, 17, 18, 19],
      ],
    ],
    [
      'days of a roster',
      [
        ['氏名', 1, 2, 3, 4, 5, 6],
        ['佐藤', '早', '休', '遅', '早', '早', '休'],
        ['鈴木', '休', '早', '早', '遅', '休', '早'],
      ],
    ],
    [
      'numbered headings and bounds',
      [
        ['１ 権利', '100％以上', 'Ａ'],
        ['２ 居場所', '80％以上', 'Ｂ'],
        ['３ 安全', '60％未満', 'Ｃ'],
      ],
    ],
    [
      'phone and post numbers as text',
      [
        ['団体', '〒', '連絡先'],
        ['東会', '990-0010', '0238-40-0001'],
        ['西会', '990-0011', '0238-40-0002'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(one(rows)).toEqual([]);
  });

  test('dates shown by their format', () => {
    const rows = [
      ['開始', '終了'],
      [45383, 45400],
      [45384, 45401],
      [45390, 45410],
    ];
    const formats = Object.fromEntries(
      [2, 3, 4].flatMap((row) => ['A', 'B'].map((column) => [`${column}${row}`, 'yyyy/m/d'])),
    );
    expect(one(rows, { formats })).toEqual([]);
  });

  test('a value that looks like a year is a number among others', () => {
    const rows = [
      ['品目', '基準', '在庫'],
      ['水', 2000, 1900.5],
      ['米', 300, 280],
      ['毛布', 50, 20],
    ];
    expect(one(rows)).toEqual(['Sheet1!A1:C4 「品目・基準・在庫」の表（3行）']);
  });
});

describe('numbers left over where something was read', () => {
  test('one finding per title, at the first number', () => {
    const { places, findings } = unreadOf(
      sheet([
        ['No', '指標名', '単位', 'R6目標', 'R6実績', '達成率', '重み'],
        [1, '相談件数', '件', 100, 90, '90%', 0.3],
        [2, '利用者数', '人', 50, 60, '120%', 0.5],
        [3, '満足度', '％', 80, 82, '102.5%', 0.2],
        ['', '合計', '', '', '', '', 1],
      ]),
    );
    expect(places).toEqual(['Sheet1!G2:G4 「重み」の数値（3個）']);
    expect(findings).toEqual([
      'Sheet1!G2 「重み」の数値3個（G2:G4）は読み取っていません。ほかの読み取り結果には影響しません。',
    ]);
  });

  test('a row between those that were read is told by its own title', () => {
    const { places } = unreadOf(
      sheet([
        ['指標', '区分', 'R5', 'R6'],
        ['相談件数', '目標', 100, 110],
        ['', '実績', 90, 120],
        ['', '増減', 7, 30],
      ]),
    );
    expect(places).toEqual(['Sheet1!C4:D4 「増減」の数値（2個）']);
  });

  test('nothing where all was read', () => {
    const { places } = unreadOf(
      sheet([
        ['指標名', '基準値（R4）', 'R5目標', 'R5実績', 'R6目標', 'R6実績', '達成率'],
        ['相談件数', 80, 90, 88, 100, 90, '90%'],
        ['利用者数', 40, 45, 46, 50, 60, '120%'],
      ]),
      sheet(
        [
          ['事業名', '事業費', '交付金額'],
          ['移住相談', 3600000, 1800000],
          ['空き家対策', 2400000, 1200000],
          ['合計', 6000000, 3000000],
        ],
        { name: '事業費' },
      ),
    );
    expect(places).toEqual([]);
  });
});
