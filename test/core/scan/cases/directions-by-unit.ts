/** Which way is better where the unit, the sign or the end of the name says so. */
import type { KpiLine, RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

type Row = readonly [name: string, unit: string | null, target: string | number, actual: string | number];

const list = (rows: readonly Row[]): RecognitionCase['sheets'] => [
  sheet([['指標名', '単位', '目標値', '実績値'], ...rows]),
];

const line = (
  name: string,
  direction: KpiLine['direction'],
  [target, actual]: readonly [number, number],
  status: KpiLine['periods'][number][3],
  confidence: KpiLine['confidence'] = 'high',
): KpiLine => ({ name, direction, confidence, periods: [[null, target, actual, status]] });

const BALANCES = ['収支', '収支差額', '収支差引', '損益', '転入超過数', '純利益', '実質収支', '社会増減'];

export const cases: readonly RecognitionCase[] = [
  {
    what: 'balances below zero: a smaller loss is better',
    sheets: list(BALANCES.map((name) => [name, '千円', -50, -30])),
    expected: BALANCES.map((name) => line(name, 'higher', [-50, -30], 'achieved')),
    findings: [],
  },
  {
    what: 'a loss by its name and an unknown amount below zero are asked about',
    sheets: list([
      ['赤字額', '千円', -50, -30],
      ['繰入後の差', '千円', -50, -30],
    ]),
    expected: [
      line('赤字額', 'higher', [-50, -30], 'achieved', 'review'),
      line('繰入後の差', 'lower', [-50, -30], 'notAchieved', 'review'),
    ],
    findings: ['DIRECTION_UNCERTAIN Sheet1!A2', 'DIRECTION_UNCERTAIN Sheet1!A3'],
  },
  {
    what: 'costs and durations: less is better',
    sheets: list([
      ['光熱水費', '千円', 500, 560],
      ['管理費', '千円', 500, 560],
      ['Operating expenditure', '千円', 5000, 5600],
      ['Page load time', null, '2.0s', '1.8s'],
      ['書類の処理時間', '分', 3, 5],
    ]),
    expected: [
      line('光熱水費', 'lower', [500, 560], 'notAchieved'),
      line('管理費', 'lower', [500, 560], 'notAchieved'),
      line('Operating expenditure', 'lower', [5000, 5600], 'notAchieved'),
      line('Page load time', 'lower', [2, 1.8], 'achieved'),
      line('書類の処理時間', 'lower', [3, 5], 'notAchieved'),
    ],
  },
  {
    what: 'the end of a name says what is counted; words of both kinds are asked about',
    sheets: list([
      ['不登校支援教室の開催', '回', 8, 12],
      ['待機児童解消のための定員増', '人', 10, 12],
      ['苦情への対応登録', '件', 3, 5],
      ['利用者からの苦情件数', '件', 3, 5],
    ]),
    expected: [
      line('不登校支援教室の開催', 'higher', [8, 12], 'achieved'),
      line('待機児童解消のための定員増', 'higher', [10, 12], 'achieved'),
      line('苦情への対応登録', 'higher', [3, 5], 'achieved', 'review'),
      line('利用者からの苦情件数', 'lower', [3, 5], 'notAchieved'),
    ],
    findings: ['DIRECTION_UNCERTAIN Sheet1!A4'],
  },
  {
    what: 'ranks: in the unit column and in the cells',
    sheets: list([
      ['市の魅力度', '位', 3, 5],
      ['市の知名度', null, '第3位', '第2位'],
    ]),
    expected: [
      line('市の魅力度', 'lower', [3, 5], 'notAchieved'),
      line('市の知名度', 'lower', [3, 2], 'achieved'),
    ],
  },
];
