/** Tables of things that hold no KPI: stocks, equipment, vehicles, production. */
import { noKpis, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const DAYS = ['6/2', '6/3', '6/4', '6/5', '6/6'];

export const cases: readonly RecognitionCase[] = [
  noKpis('an inventory', [
    sheet([
      ['品目', '前月残', '入庫', '出庫', '当月残'],
      ['封筒', 100, 50, 30, 120],
      ['切手', 200, 0, 40, 160],
    ]),
  ]),
  noKpis(
    'a stock ledger with units, a standard quantity and what is short',
    [
      sheet(
        [
          ['防災備蓄品 在庫管理表', null, null, null, null, null, null, null],
          ['保管場所：本庁舎地下倉庫', null, null, null, null, null, '令和6年9月末現在', null],
          ['品目', '単位', '基準数量', '前月末在庫', '入庫', '出庫', '当月末在庫', '過不足'],
          ['アルファ米', '食', 2_000, 1_900, 200, 50, 2_050, 50],
          ['飲料水（2L）', '本', 3_000, 2_800, 0, 120, 2_680, -320],
          ['毛布', '枚', 500, 500, 0, 0, 500, 0],
          ['簡易トイレ', '個', 1_000, 700, 100, 0, 800, -200],
          ['※賞味期限が1年を切ったものは訓練で使用する。'],
        ],
        { name: '在庫', merges: ['A1:H1'] },
      ),
    ],
    { costs: [], findings: [] },
  ),
  noKpis(
    'a register of equipment with number, unit, quantity, price and year bought',
    [
      sheet([
        ['備品台帳', null, null, null, null, null, '令和6年度末現在'],
        ['番号', '品名', '単位', '数量', '単価（円）', '取得年度', '保管場所'],
        [1, '事務机', '台', 24, 32000, '令和2年度', '本庁2階'],
        [2, 'プロジェクター', '台', 3, 85000, '令和5年度', '会議室'],
        [3, '書庫', '本', 12, 41000, '平成30年度', '地下倉庫'],
        ['合計', null, null, 39, null, null, null],
      ]),
    ],
    { findings: [] },
  ),
  noKpis(
    'a list of vehicles with planned and actual inspection dates and mileage',
    [
      sheet(
        [
          ['公用車一覧（令和６年度）', null, null, null, null, null],
          ['№', '車両番号', '点検予定日', '点検実施日', '走行距離（km）', '備考'],
          [1, '品川 500 あ 12-34', '2024/5/10', '2024/5/12', 48_210, null],
          [2, '品川 480 い 56-78', '2024/6/3', '2024/6/3', 102_334, '更新対象'],
          [3, '品川 800 う 90-12', '2024/9/20', null, 15_020, null],
        ],
        { at: 'B2' },
      ),
    ],
    { findings: [] },
  ),
  noKpis('production by line', [
    sheet([['生産実績'], ['工程', '目標数', '実績数', '不良数'], ['組立', 100, 98, 1], ['検査', 100, 97, 2]]),
  ]),
  noKpis(
    'a production plan by product and day, 計画, 実績 and 差 under one another, a running total',
    [
      sheet(
        [
          ['週間生産計画・実績表', null, null, null, null, null, null, null, null],
          ['ライン', '第2組立', null, null, null, null, null, '作成', '生産管理課'],
          ['品番', '品名', '区分', ...DAYS, '週計'],
          ['A-1001', 'モーター（小）', '計画', 120, 120, 120, 120, 100, 580],
          [null, null, '実績', 118, 124, 120, 96, 104, 562],
          [null, null, '差', -2, 4, 0, -24, 4, -18],
          ['A-1002', 'モーター（中）', '計画', 80, 80, 80, 80, 80, 400],
          [null, null, '実績', 80, 78, 83, 80, 80, 401],
          [null, null, '差', 0, -2, 3, 0, 0, 1],
          ['B-2005', 'ギヤケース', '計画', 60, 60, 0, 60, 60, 240],
          [null, null, '実績', 60, 55, 5, 60, 58, 238],
          [null, null, '差', 0, -5, 5, 0, -2, -2],
          ['※6/5 は設備の点検により２時間停止した。'],
        ],
        {
          name: '23週',
          at: 'B2',
          merges: ['B2:J2', 'B5:B7', 'C5:C7', 'B8:B10', 'C8:C10', 'B11:B13', 'C11:C13'],
        },
      ),
    ],
    { findings: [] },
  ),
];
