/** Numbers with words around them: parts of a whole, durations, ranks, decimal commas, blanks in words. */
import type { KpiLine, RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

type Row = readonly [name: string, target: string | number, actual: string | number];

const list = (rows: readonly Row[]): RecognitionCase['sheets'] => [
  sheet([['指標名', '目標値', '実績値'], ...rows]),
];

const line = (
  name: string,
  target: number | string | null,
  actual: number | string | null,
  status: KpiLine['periods'][number][3],
  confidence: KpiLine['confidence'] = 'high',
): KpiLine => ({ name, confidence, periods: [[null, target, actual, status]] });

export const cases: readonly RecognitionCase[] = [
  {
    what: 'numbers in words, the same words on both sides',
    sheets: list([
      ['回答割合', '80パーセント', '79パーセント'],
      ['設置か所', '10社中8社', '10社中9社'],
      ['相談の平均', '１日平均30人', '１日平均32人'],
      ['利用状況', '①初級120 ②中級80', '①初級110 ②中級80'],
      ['来館状況', '※ ６２１', '※ ６３０'],
      ['Tickets', '25 tickets', '30 tickets'],
      ['販売額', '1M', '900K'],
    ]),
    expected: [
      line('回答割合', 80, 79, 'notAchieved'),
      line('設置か所', 8, 9, 'achieved'),
      line('相談の平均', 30, 32, 'achieved'),
      line('利用状況', 200, 190, 'notAchieved'),
      line('来館状況', 621, 630, 'achieved'),
      line('Tickets', 25, 30, 'achieved'),
      line('販売額', 1000000, 900000, 'notAchieved'),
    ],
    findings: ['COMPOSITE_VALUE Sheet1!B5'],
  },
  {
    what: 'durations in minutes, whichever way they are put together',
    sheets: list([
      ['記録', '60分00秒', '58分30秒'],
      ['片付けの長さ', '1時間30分', '45分'],
      ['Duration', '1h 30m', '1h 45m'],
    ]),
    expected: [
      { name: '記録', unit: '分', periods: [[null, 60, 58.5, 'notAchieved']] },
      { name: '片付けの長さ', unit: '分', periods: [[null, 90, 45, 'notAchieved']] },
      { name: 'Duration', unit: '分', periods: [[null, 90, 105, 'achieved']] },
    ],
  },
  {
    what: 'thousands set apart by spaces of any kind, decimal commas',
    sheets: list([
      ['一', '1 000', '1 200'],
      ['二', '1\u3000000', '1\u3000200'],
      ['三', '1\u202f000', '1\u202f200'],
      ['四', '1\u00a0000', '1\u00a0200'],
      ['五', '€1.234,50', '€1.100,00'],
      ['六', '1,5', '1,4'],
      ['七', '120 000', '110 000'],
    ]),
    expected: [
      line('一', 1000, 1200, 'achieved'),
      line('二', 1000, 1200, 'achieved'),
      line('三', 1000, 1200, 'achieved'),
      line('四', 1000, 1200, 'achieved'),
      line('五', 1234.5, 1100, 'notAchieved'),
      line('六', 1.5, 1.4, 'notAchieved'),
      line('七', 120000, 110000, 'notAchieved', 'review'),
    ],
  },
  {
    what: 'a comma of decimals beside one that may be of thousands, parts of another whole, two counts of the same, sums in words',
    sheets: list([
      ['一', '1,5', '1,200'],
      ['二', '10社中8社', '20社中9社'],
      ['三', '1,200人', '延べ1,204人（実人数 310人）'],
      ['四', 100, '20 × 2 × 3 = 120'],
      ['五', '1日平均30人', '900人'],
    ]),
    expected: [
      line('一', 1.5, 1200, 'undetermined', 'review'),
      line('二', 8, 9, 'achieved', 'review'),
      line('三', 1200, 1204, 'achieved', 'review'),
      line('四', 100, 120, 'achieved', 'review'),
      line('五', 30, 900, 'achieved', 'review'),
    ],
  },
  {
    what: 'two different texts with digits are never met or missed; equal ones are',
    sheets: list([
      ['比率', '3:1', '4:1'],
      ['計画の期', '第2期計画策定', '第1期計画策定'],
      ['方針', '策定', '検討中（2回開催）'],
      ['要領', 'R6.3策定', 'R6.3策定'],
      ['要綱', '策定済み', '未策定'],
    ]),
    expected: [
      line('比率', '3:1', '4:1', 'undetermined', 'review'),
      line('計画の期', '第2期計画策定', '第1期計画策定', 'undetermined', 'review'),
      line('方針', '策定', '検討中（2回開催）', 'undetermined', 'review'),
      line('要領', 'R6.3策定', 'R6.3策定', 'achieved'),
      line('要綱', '策定済み', '未策定', 'notAchieved'),
    ],
    findings: [],
  },
  {
    what: 'words for a value that is not there',
    sheets: list([
      ['一', 10, 'N.A.'],
      ['二', 10, '（未集計）'],
      ['三', 10, '測定不能'],
      ['四', 10, '調査未実施'],
      ['五', 10, '算出不可'],
      ['六', 10, '―（※1）'],
    ]),
    expected: ['一', '二', '三', '四', '五', '六'].map((name) => line(name, 10, null, 'notMeasured')),
    findings: [2, 3, 4, 5, 6, 7].map((row) => `ACTUAL_MISSING Sheet1!C${row}`),
  },
];
