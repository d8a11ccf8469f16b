import fc from 'fast-check';
import type { CellValue, SheetSnapshot } from '../../../src/core/cells/snapshot';
import { buildReport } from '../../../src/core/report/build';
import { SHEET_KEYS } from '../../../src/core/report/plan';
import { scanWorkbook } from '../../../src/core/scan';
import { scanResultSchema } from '../../../src/core/scan/result';
import { sheet, workbook } from '../../support/sheet';

/** `FUZZ_RUNS=100000` tries so many. The seed is another one each time, and is told where a grid fails. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 10_000);
const TIME_LIMIT = Math.max(60_000, 6 * RUNS);

/** Words a sheet can be made of: labels, periods, names, numbers in every notation, and plain nonsense. */
const WORDS: readonly CellValue[] = [
  '指標名',
  'KPI①',
  '指標１',
  '目標値',
  '実績値',
  '達成率',
  '達成状況',
  '基準値',
  '単位',
  '種別',
  '事業名',
  '主なKPI',
  '合計',
  '記入例',
  '（単位：千円）',
  '予算額',
  '決算額',
  '交付金額',
  '補助率',
  'R5',
  'R6年度',
  '2024年度末\n目標値',
  '令和７年３月',
  '4月',
  '第1四半期',
  '2024',
  'FY2024 Q1',
  'Target',
  'Actual',
  '重要業績評価指標（上段：目標、下段：実績）',
  '【KPI達成】の場合',
  'A 順調',
  'B',
  'C',
  '相談件数',
  '①受信者数\n②発信件数',
  '指標名：移住者数',
  'KPI② 来庁者数',
  '待ち時間（分）',
  '1,234',
  '▲5',
  '60%（満足）',
  '5～10件',
  '10件以下',
  '―',
  '未計測',
  '#N/A',
  '#DIV/0!',
  '#GETTING_DATA',
  '=HYPERLINK("http://example.com")',
  '<script>',
  '\u202e100\u202c',
  '٣',
  '\ud83d',
  '目標\u200f値',
  '1'.repeat(600),
  '1/2',
  '2,000万円',
  '=1+1',
  '',
  ' ',
  '\n',
  '🙂',
  'ｶﾞ',
  'か\u3099',
  '①',
  '(5)',
  '…',
  0,
  1,
  -3,
  0.6,
  2023,
  2024,
  1e15,
  1e-9,
  Number.MAX_SAFE_INTEGER,
  true,
  false,
  null,
];

const grid = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, fc.constant(null)), {
        minLength: columns,
        maxLength: columns,
      }),
      {
        minLength: rows,
        maxLength: rows,
      },
    ),
  );

/** Merged areas that do not overlap: blocks of a coarse raster. */
const merges = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 4 }), fc.boolean()),
  { maxLength: 5 },
);

function withMerges(
  snapshot: SheetSnapshot,
  blocks: readonly (readonly [number, number, boolean])[],
): SheetSnapshot {
  const seen = new Set<string>();
  return {
    ...snapshot,
    merges: blocks.flatMap(([row, column, wide]) => {
      const key = `${row} ${column}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const [top, left] = [row * 2, column * 2];
      return [{ top, left, bottom: wide ? top : top + 1, right: left + 1 }];
    }),
  };
}

test(
  `${RUNS.toLocaleString('en')} random grids: no crash, a result of the agreed shape, every record named, a report of our sheets`,
  () => {
    let reports = 0;
    fc.assert(
      fc.property(grid, merges, (rows, blocks) => {
        const book = workbook(withMerges(sheet(rows), blocks));
        const scan = scanWorkbook(book);
        expect(scanResultSchema.safeParse(scan).error).toBeUndefined();
        for (const kpi of scan.kpis) {
          expect(kpi.name.trim()).not.toBe('');
          expect(kpi.reasons.length).toBeGreaterThan(0);
        }
        const ids = scan.kpis.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        // A report of every tenth: enough to meet every shape, and quick.
        if (scan.kpis.length === 0 || reports++ % 10 > 0) return;
        const { sheets } = buildReport(scan, book, { locale: 'ja', now: new Date(0) });
        for (const { key } of sheets) expect(SHEET_KEYS).toContain(key);
      }),
      { numRuns: RUNS },
    );
  },
  TIME_LIMIT,
);
