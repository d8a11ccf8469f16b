/** Grades of projects: counted in a cross-tab, or given one by one, beside the KPIs of the same workbook. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet, type Row } from '../../../support/sheet';

/** An overview card of six columns: three pairs, the text rows, the two lists of KPI names. */
const overview = (
  title: string,
  [town, people, cost]: Row,
  [outputs, outcomes]: readonly [string, string],
): Row[] => [
  [title],
  ['自治体名', town ?? null, '人口', people ?? null, '事業費', cost ?? null],
  ['事業概要', '窓口に来られない方にも同じサービスを届ける。', null, null, null, null],
  ['主なKPI', outputs, null, outcomes, null, null],
  [null],
];

export const cases: readonly RecognitionCase[] = [
  {
    what: 'a cross-tab of grades above and the list of the KPIs below on the same sheet',
    sheets: [
      sheet(
        [
          ['評価区分', '市民生活', '行政運営', '合計'],
          ['A 順調', 9, 6, 15],
          ['B 概ね順調', 4, 3, 7],
          ['C 遅れ', 1, 2, 3],
          ['合計', 14, 11, 25],
          [null],
          [null],
          ['主な指標', '単位', '2024年度目標', '2024年度実績', '評価'],
          ['マイナンバーカードの保有率', '％', 80, 81.9, 'A'],
          ['窓口の混雑による待ち時間', '分', 15, 21, 'C'],
        ],
        { at: 'C3' },
      ),
    ],
    expected: [
      { name: 'マイナンバーカードの保有率', unit: '％', periods: [[2024, 80, 81.9, 'achieved']] },
      {
        name: '窓口の混雑による待ち時間',
        unit: '分',
        direction: 'lower',
        periods: [[2024, 15, 21, 'notAchieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'a cross-tab of grades with one wrong total, overview cards with KPI names only, an empty slot among them',
    sheets: [
      sheet(
        [
          ['２　進捗度評価（令和６年度）'],
          [null],
          ['評価区分＼基本方針', '住民サービス', '庁内業務', '地域産業', '合計'],
          ['Ａ 計画どおり進んだ', 14, 22, 6, 42],
          ['Ｂ おおむね進んだ', 5, 9, 7, 21],
          ['Ｃ 遅れている', 1, 3, 2, 6],
          ['Ｄ 着手していない', 0, 1, 0, 1],
          ['合計', 20, 36, 15, 70],
          [null],
          ['※再掲を含むため、施策の数とは一致しません。'],
        ],
        { name: '進捗度', at: 'B2' },
      ),
      sheet(
        [
          ...overview(
            '【オンライン診療支援事業】',
            ['富山県南砂市', '48,210人', '7,260千円'],
            [
              '【アウトプット指標（活動指標）】\n①診療車の運行日数\n②オンライン診療の受診件数',
              '【アウトカム指標（成果指標）】\n①受診者の満足度',
            ],
          ),
          ...overview(
            '【空き家バンク改修事業】',
            ['石川県能見市', '50,003人', '2,915千円'],
            [
              '【アウトプット指標（活動指標）】\n①空き家バンクの掲載件数\n②',
              '【アウトカム指標（成果指標）】\n①成約件数\n②移住世帯数',
            ],
          ),
        ],
        { name: '他市の例', at: 'A1' },
      ),
    ],
    expected: [
      {
        no: '①',
        name: '診療車の運行日数',
        kind: 'output',
        project: 'オンライン診療支援事業',
        direction: null,
        periods: [],
      },
      {
        no: '②',
        name: 'オンライン診療の受診件数',
        kind: 'output',
        project: 'オンライン診療支援事業',
        periods: [],
      },
      { no: '①', name: '受診者の満足度', kind: 'outcome', project: 'オンライン診療支援事業', periods: [] },
      {
        no: '①',
        name: '空き家バンクの掲載件数',
        kind: 'output',
        project: '空き家バンク改修事業',
        periods: [],
      },
      { no: '①', name: '成約件数', kind: 'outcome', project: '空き家バンク改修事業', periods: [] },
      { no: '②', name: '移住世帯数', kind: 'outcome', project: '空き家バンク改修事業', periods: [] },
    ],
    costs: [
      ['オンライン診療支援事業', 'cost', 7_260_000],
      ['空き家バンク改修事業', 'cost', 2_915_000],
    ],
    findings: ['CELLS_UNREAD 他市の例!D2', 'RATING_TOTAL_MISMATCH 進捗度!D9'],
  },
  {
    what: 'an overview with both kinds of KPIs in one cell, ratings of the projects, forms for two of three; the third is only listed',
    sheets: [
      sheet(
        [
          ['交付金事業の概要', null, null, null, null],
          [null, null, null, null, '（単位：千円）'],
          ['No', '事業名', '主なKPI', '事業費', '交付金額'],
          [
            1,
            '電子回覧板導入事業',
            '【アウトプット指標】①電子回覧板の配信件数\n【アウトカム指標】①回覧の所要日数',
            5_500,
            2_750,
          ],
          [
            2,
            '橋梁点検ドローン事業',
            '【アウトプット指標】①ドローンで点検した橋の数\n【アウトカム指標】①１橋当たりの点検費用',
            9_240,
            4_620,
          ],
          [
            3,
            '多言語案内板整備事業',
            '【アウトプット指標】①案内板の設置基数 ②対応言語数\n【アウトカム指標】①外国人宿泊者数',
            3_300,
            1_650,
          ],
          ['合計', null, null, 18_040, 9_020],
        ],
        { name: '概要', at: 'B2', merges: ['B8:C8'] },
      ),
      sheet(
        [
          ['事業名', '電子回覧板導入事業', null, null, null, null, null],
          ['KPI', '種別', '単位', '事業開始前', 'R6目標', 'R6実績', '達成／未達成'],
          ['電子回覧板の配信件数', 'アウトプット', '件', 0, 240, 263, '達成'],
          ['回覧の所要日数', 'アウトカム', '日', 14, 5, 6, '達成'],
          ['事業効果', '地方創生に効果があった', null, null, null, null, null],
        ],
        { name: '事業1', merges: ['B1:G1', 'B5:G5'] },
      ),
      sheet(
        [
          ['事業名', '橋梁点検ドローン事業', null, null, null, null, null],
          ['KPI', '種別', '単位', '事業開始前', 'R6目標', 'R6実績', '達成／未達成'],
          ['ドローンで点検した橋の数', 'アウトプット', '橋', 0, 36, 36, '未達成'],
          ['１橋当たりの点検費用', 'アウトカム', '千円', 410, 280, 254, '達成'],
          ['事業効果', '地方創生に非常に効果的であった', null, null, null, null, null],
        ],
        { name: '事業2', merges: ['B1:G1', 'B5:G5'] },
      ),
    ],
    expected: [
      {
        name: '電子回覧板の配信件数',
        kind: 'output',
        unit: '件',
        project: '電子回覧板導入事業',
        baseline: 0,
        periods: [[2024, 240, 263, 'achieved']],
      },
      {
        name: '回覧の所要日数',
        kind: 'outcome',
        unit: '日',
        direction: 'lower',
        baseline: 14,
        periods: [[2024, 5, 6, 'notAchieved']],
      },
      {
        name: 'ドローンで点検した橋の数',
        kind: 'output',
        unit: '橋',
        project: '橋梁点検ドローン事業',
        periods: [[2024, 36, 36, 'achieved']],
      },
      {
        name: '１橋当たりの点検費用',
        kind: 'outcome',
        unit: '千円',
        direction: 'lower',
        baseline: 410,
        periods: [[2024, 280, 254, 'achieved']],
      },
      {
        no: '①',
        name: '案内板の設置基数',
        kind: 'output',
        project: '多言語案内板整備事業',
        unit: null,
        direction: null,
        periods: [],
      },
      { no: '②', name: '対応言語数', kind: 'output', project: '多言語案内板整備事業', periods: [] },
      { no: '①', name: '外国人宿泊者数', kind: 'outcome', project: '多言語案内板整備事業', periods: [] },
    ],
    costs: [
      ['電子回覧板導入事業', 'cost', 5_500_000],
      ['電子回覧板導入事業', 'grant', 2_750_000],
      ['橋梁点検ドローン事業', 'cost', 9_240_000],
      ['橋梁点検ドローン事業', 'grant', 4_620_000],
      ['多言語案内板整備事業', 'cost', 3_300_000],
      ['多言語案内板整備事業', 'grant', 1_650_000],
      [null, 'cost', 18_040_000, true],
      [null, 'grant', 9_020_000, true],
    ],
    findings: ['STATED_STATUS_DIFFERS 事業1!G4', 'STATED_STATUS_DIFFERS 事業2!G3'],
  },
  {
    what: 'grades along the columns with one wrong sum, the list of KPIs with states against the numbers, amounts with one grant off',
    sheets: [
      sheet(
        [
          ['施策評価の集計（令和６年度）', null, null, null, null, null],
          ['基本目標', 'Ａ', 'Ｂ', 'Ｃ', 'Ｄ', '計'],
          ['１ しごとをつくる', 6, 4, 1, 0, 11],
          ['２ 人の流れをつくる', 3, 5, 2, 1, 11],
          ['３ 子育てを支える', 7, 2, 0, 0, 10],
          ['計', 16, 11, 3, 1, 31],
        ],
        { name: '集計' },
      ),
      sheet(
        [
          ['重要業績評価指標（KPI）の達成状況', null, null, null, null, null, null],
          [
            '基本目標',
            '重要業績評価指標',
            '単位',
            '基準値\n（R1年度）',
            '目標値\n（R6年度）',
            '実績値\n（R6年度）',
            '達成状況',
          ],
          ['１ しごとをつくる', '新規就農者数', '人', 8, 40, 43, '未達成'],
          [null, '商店街の空き店舗数', '店', 52, 40, 47, '未達成'],
          ['２ 人の流れをつくる', '移住相談の件数', '件', 65, 120, 119, '達成'],
          ['３ 子育てを支える', '合計特殊出生率', null, 1.42, 1.6, 1.31, '未達成'],
          [null, '病児保育の利用登録者数', '人', 140, 200, '集計中（8月判明予定）', '未計測'],
        ],
        { name: '指標', merges: ['A3:A4', 'A6:A7'] },
      ),
      sheet(
        [
          ['事業費（円）'],
          ['事業名', '事業費', '交付金額'],
          ['就農支援事業', 4_400_000, 2_200_000],
          ['空き店舗活用事業', 6_600_000, 3_300_000],
          ['移住相談強化事業', 2_750_000, 1_735_000],
          ['病児保育予約事業', 3_080_000, 1_540_000],
          ['総合計', 16_830_000, 8_775_000],
        ],
        { name: '事業費', at: 'B2' },
      ),
    ],
    expected: [
      {
        name: '新規就農者数',
        unit: '人',
        baseline: 8,
        direction: 'higher',
        periods: [[2024, 40, 43, 'achieved']],
      },
      {
        name: '商店街の空き店舗数',
        unit: '店',
        baseline: 52,
        direction: 'lower',
        periods: [[2024, 40, 47, 'notAchieved']],
      },
      { name: '移住相談の件数', unit: '件', baseline: 65, periods: [[2024, 120, 119, 'notAchieved']] },
      { name: '合計特殊出生率', unit: null, baseline: 1.42, periods: [[2024, 1.6, 1.31, 'notAchieved']] },
      { name: '病児保育の利用登録者数', unit: '人', periods: [[2024, 200, null, 'notMeasured']] },
    ],
    costs: [
      ['就農支援事業', 'cost', 4_400_000],
      ['就農支援事業', 'grant', 2_200_000],
      ['空き店舗活用事業', 'cost', 6_600_000],
      ['空き店舗活用事業', 'grant', 3_300_000],
      ['移住相談強化事業', 'cost', 2_750_000],
      ['移住相談強化事業', 'grant', 1_735_000],
      ['病児保育予約事業', 'cost', 3_080_000],
      ['病児保育予約事業', 'grant', 1_540_000],
      [null, 'cost', 16_830_000, true],
      [null, 'grant', 8_775_000, true],
    ],
    findings: [
      'RATING_TOTAL_MISMATCH 集計!F5',
      'STATED_STATUS_DIFFERS 指標!G3',
      'STATED_STATUS_DIFFERS 指標!G5',
      'WORSE_THAN_BASELINE 指標!F6',
      'ACTUAL_MISSING 指標!F7',
    ],
  },
];
