/** Two or three rows per KPI that say 目標, 実績 and 達成率 in a column before the values. */
import { spread, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'three rows per KPI: 目標, 実績, 達成率 over the years',
    sheets: [
      sheet(
        [
          ['指標名', '単位', null, 'R4年度', 'R5年度', 'R6年度', 'R7年度'],
          ['図書貸出冊数', '冊', '目標', 200000, 205000, 210000, 215000],
          [null, null, '実績', 190000, 205000, 199500, null],
          [null, null, '達成率', '95.0%', '100.0%', '95.0%', null],
          ['読書会の開催回数', '回', '目標', 10, 10, 12, 12],
          [null, null, '実績', 8, 11, 12, null],
          [null, null, '達成率', '80.0%', '110.0%', '100.0%', null],
        ],
        { merges: ['A2:A4', 'B2:B4', 'A5:A7', 'B5:B7'] },
      ),
    ],
    expected: [
      {
        name: '図書貸出冊数',
        unit: '冊',
        periods: [
          [2022, 200000, 190000, 'notAchieved'],
          [2023, 205000, 205000, 'achieved'],
          [2024, 210000, 199500, 'notAchieved'],
          [2025, 215000, null, 'pending'],
        ],
        statedRates: [95, 100, 95, null],
      },
      {
        name: '読書会の開催回数',
        unit: '回',
        periods: [
          [2022, 10, 8, 'notAchieved'],
          [2023, 10, 11, 'achieved'],
          [2024, 12, 12, 'achieved'],
          [2025, 12, null, 'pending'],
        ],
        statedRates: [80, 110, 100, null],
      },
    ],
  },
  {
    what: 'the name is repeated in every row of 目標, 実績 and 差',
    sheets: [
      sheet([
        ['指標', '種別', '2022', '2023', '2024'],
        ['電子申請件数', '計画', 500, 700, 900],
        ['電子申請件数', '実績', 460, 810, 1020],
        ['電子申請件数', '差', -40, 110, 120],
        ['RPA適用業務数', '計画', 5, 8, 10],
        ['RPA適用業務数', '実績', 5, 7, 11],
        ['RPA適用業務数', '差', 0, -1, 1],
      ]),
    ],
    expected: [
      {
        name: '電子申請件数',
        periods: [
          [2022, 500, 460, 'notAchieved'],
          [2023, 700, 810, 'achieved'],
          [2024, 900, 1020, 'achieved'],
        ],
      },
      {
        name: 'RPA適用業務数',
        periods: [
          [2022, 5, 5, 'achieved'],
          [2023, 8, 7, 'notAchieved'],
          [2024, 10, 11, 'achieved'],
        ],
      },
    ],
  },
  {
    what: '目標 and 実績 rows after a base column, both calendars in the years, a dash where not yet due, notes below',
    sheets: [
      sheet(
        [
          ['公共交通計画 指標一覧'],
          ['指標', '単位', '基準値', '区分', '令和5年度\n(2023)', '令和6年度\n(2024)', '令和7年度\n(2025)'],
          ['コミュニティバスの利用者数', '人', 41000, '目標', 42000, 43000, 44000],
          [null, null, null, '実績', 42800, 42100, '―'],
          ['デマンド交通の登録者数', '人', 300, '目標', 350, 400, 450],
          [null, null, null, '実績', 362, 455, '―'],
          ['※1　利用者数は各年4月から翌年3月までの延べ人数'],
          ['※2　基準値は令和4年度の実績'],
        ],
        { merges: ['A3:A4', 'B3:B4', 'C3:C4', 'A5:A6', 'B5:B6', 'C5:C6'] },
      ),
    ],
    expected: [
      {
        name: 'コミュニティバスの利用者数',
        unit: '人',
        baseline: 41000,
        periods: [
          [2023, 42000, 42800, 'achieved'],
          [2024, 43000, 42100, 'notAchieved'],
          [2025, 44000, null, 'pending'],
        ],
      },
      {
        name: 'デマンド交通の登録者数',
        unit: '人',
        baseline: 300,
        periods: [
          [2023, 350, 362, 'achieved'],
          [2024, 400, 455, 'achieved'],
          [2025, 450, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'two rows per KPI on a fine grid, 目標 and 実績 in a column, departments, an empty slot at the end',
    sheets: [
      spread(
        [
          ['番号', '課名', '指標', '区分', 'Ｒ４年度', 'Ｒ５年度', 'Ｒ６年度', 'Ｒ７年度'],
          ['1', '農林課', '有害鳥獣の捕獲頭数（頭）', '目標', 300, 320, 340, 360],
          [null, null, null, '実績', 288, 331, 352, null],
          ['2', '農林課', '農作物の鳥獣被害額（万円）', '目標', 900, 850, 800, 750],
          [null, null, null, '実績', 912, 840, 826, null],
          ['3', null, null, '目標'],
          [null, null, null, '実績'],
        ],
        [2, 4, 9, 3, 4, 4, 4, 4],
        { name: '一覧', at: 'C8' },
      ),
    ],
    expected: [
      {
        no: '1',
        name: '有害鳥獣の捕獲頭数（頭）',
        unit: '頭',
        periods: [
          [2022, 300, 288, 'notAchieved'],
          [2023, 320, 331, 'achieved'],
          [2024, 340, 352, 'achieved'],
          [2025, 360, null, 'pending'],
        ],
      },
      {
        no: '2',
        name: '農作物の鳥獣被害額（万円）',
        unit: '万円',
        direction: 'lower',
        periods: [
          [2022, 900, 912, 'notAchieved'],
          [2023, 850, 840, 'achieved'],
          [2024, 800, 826, 'notAchieved'],
          [2025, 750, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'disaster plan: two rows per KPI over R5 to R7, goals in words among numbers, the department merged over both rows, a spacer row between',
    sheets: [
      sheet(
        [
          ['地域防災計画アクションプラン　進捗表'],
          ['指標', '区分', 'R5', 'R6', 'R7', '担当'],
          ['自主防災組織の数（組織）', '計画', 60, 63, 66, '危機管理課'],
          [null, '実績', 61, 62, null, null],
          [null],
          ['避難所運営マニュアル', '計画', '作成', '改訂', '改訂', '危機管理課'],
          [null, '実績', '作成', '改訂', null, null],
          [null],
          ['備蓄食料の充足率（％）', '計画', 80, 90, 100, '総務課'],
          [null, '実績', 82.5, 90, null, null],
        ],
        { merges: ['A3:A4', 'F3:F4', 'A6:A7', 'F6:F7', 'A9:A10', 'F9:F10'] },
      ),
    ],
    expected: [
      {
        name: '自主防災組織の数（組織）',
        unit: '組織',
        periods: [
          [2023, 60, 61, 'achieved'],
          [2024, 63, 62, 'notAchieved'],
          [2025, 66, null, 'pending'],
        ],
      },
      {
        name: '避難所運営マニュアル',
        direction: 'text',
        periods: [
          [2023, '作成', '作成', 'achieved'],
          [2024, '改訂', '改訂', 'achieved'],
          [2025, '改訂', null, 'pending'],
        ],
      },
      {
        name: '備蓄食料の充足率（％）',
        unit: '％',
        periods: [
          [2023, 80, 82.5, 'achieved'],
          [2024, 90, 90, 'achieved'],
          [2025, 100, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'library plan: 目標, 実績 and 達成率 in three rows per KPI, the number and unit merged over them, full-width digits, H31 to R6',
    sheets: [
      sheet(
        [
          ['図書館サービス計画　指標の推移'],
          ['番号', '指標名', '単位', '項目', 'H31(R1)', 'R2', 'R5', 'R6'],
          ['①', '人口１人当たりの貸出冊数', '冊', '目標', '６．０', '６．１', '６．４', '６．５'],
          [null, null, null, '実績', '５．８', '３．９', '６．４', '６．７'],
          [null, null, null, '達成率', '９６．７％', '６３．９％', '１００．０％', '１０３．１％'],
          ['②', '延滞冊数', '冊', '目標', '９００', '８８０', '８２０', '８００'],
          [null, null, null, '実績', '９１２', '休館', '７９８', '８３５'],
          [null, null, null, '達成率', '９８．７％', '－', '１０２．８％', '９５．８％'],
        ],
        { merges: ['A3:A5', 'B3:B5', 'C3:C5', 'A6:A8', 'B6:B8', 'C6:C8'] },
      ),
    ],
    expected: [
      {
        name: '人口１人当たりの貸出冊数',
        no: '①',
        unit: '冊',
        periods: [
          [2019, 6, 5.8, 'notAchieved'],
          [2020, 6.1, 3.9, 'notAchieved'],
          [2023, 6.4, 6.4, 'achieved'],
          [2024, 6.5, 6.7, 'achieved'],
        ],
        statedRates: [96.7, 63.9, 100, 103.1],
      },
      {
        name: '延滞冊数',
        no: '②',
        unit: '冊',
        direction: 'lower',
        periods: [
          [2019, 900, 912, 'notAchieved'],
          [2020, 880, '休館', 'undetermined'],
          [2023, 820, 798, 'achieved'],
          [2024, 800, 835, 'notAchieved'],
        ],
        statedRates: [98.7, null, 102.8, 95.8],
      },
    ],
  },
  {
    what: 'master plan: rows 目標, 実績 and 達成率 per indicator, an ordinance to be made as a goal in words between counted ones',
    sheets: [
      sheet(
        [
          ['総合計画　進捗管理表'],
          ['施策', '指標名', '単位', '区分', '令和５年度', '令和６年度', '令和７年度'],
          ['協働', '市民活動団体の登録数', '団体', '目標', 85, 90, 95],
          [null, null, null, '実績', 83, 92, null],
          [null, null, null, '達成率', '97.6%', '102.2%', null],
          [null, 'まちづくり条例の制定', '―', '目標', '素案作成', '条例制定', '運用'],
          [null, null, null, '実績', '素案作成', '素案作成', null],
          [null, null, null, '達成率', '―', '―', null],
          ['防犯', '刑法犯認知件数', '件', '目標', 400, 380, 360],
          [null, null, null, '実績', 412, 365, null],
          [null, null, null, '達成率', '97.1%', '104.1%', null],
        ],
        {
          merges: ['A3:A8', 'A9:A11', 'B3:B5', 'B6:B8', 'B9:B11', 'C3:C5', 'C6:C8', 'C9:C11'],
        },
      ),
    ],
    expected: [
      {
        name: '市民活動団体の登録数',
        unit: '団体',
        statedRates: [97.6, 102.2, null],
        periods: [
          [2023, 85, 83, 'notAchieved'],
          [2024, 90, 92, 'achieved'],
          [2025, 95, null, 'pending'],
        ],
      },
      {
        name: 'まちづくり条例の制定',
        direction: 'text',
        periods: [
          [2023, '素案作成', '素案作成', 'achieved'],
          [2024, '条例制定', '素案作成', 'notAchieved'],
          [2025, '運用', null, 'pending'],
        ],
      },
      {
        name: '刑法犯認知件数',
        direction: 'lower',
        statedRates: [97.1, 104.1, null],
        periods: [
          [2023, 400, 412, 'notAchieved'],
          [2024, 380, 365, 'achieved'],
          [2025, 360, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'administrative reform: savings in 千円, 計画 and 実績 in two rows, departments at the far right, a total of two rows',
    sheets: [
      sheet(
        [
          ['行政改革大綱　財政効果額一覧', null, null, null, null, null, null, null],
          [null, null, null, null, null, null, null, '（単位：千円）'],
          ['取組番号', '取組項目', '区分', 'R4', 'R5', 'R6', 'R7', '所管'],
          ['1-(1)-①', '施設使用料の見直し', '計画', '2,000', '2,500', '3,000', '3,500', '財政課'],
          [null, null, '実績', '1,850', '2,610', '3,120', null, null],
          ['1-(1)-②', '公用車の集中管理', '計画', 400, 500, 500, 500, '管財課'],
          [null, null, '実績', 420, '▲350', 515, null, null],
          ['2-(1)-①', '広告事業の拡大', '計画', 800, 800, 900, 900, '広報課'],
          [null, null, '実績', 800, 760, '－', null, null],
          ['効果額合計', null, '計画', '3,200', '3,800', '4,400', '4,900', null],
          [null, null, '実績', '3,070', '3,020', '3,635', null, null],
          ['※「公用車の集中管理」のR5は、更新費用が効果を上回ったため負の値となった。'],
        ],
        {
          merges: [
            'A4:A5',
            'B4:B5',
            'H4:H5',
            'A6:A7',
            'B6:B7',
            'H6:H7',
            'A8:A9',
            'B8:B9',
            'H8:H9',
            'A10:B11',
            'H10:H11',
            'A12:H12',
          ],
        },
      ),
    ],
    expected: [
      {
        name: '施設使用料の見直し',
        unit: '千円',
        periods: [
          [2022, 2000, 1850, 'notAchieved'],
          [2023, 2500, 2610, 'achieved'],
          [2024, 3000, 3120, 'achieved'],
          [2025, 3500, null, 'pending'],
        ],
      },
      {
        name: '公用車の集中管理',
        unit: '千円',
        periods: [
          [2022, 400, 420, 'achieved'],
          [2023, 500, -350, 'notAchieved'],
          [2024, 500, 515, 'achieved'],
          [2025, 500, null, 'pending'],
        ],
      },
      {
        name: '広告事業の拡大',
        unit: '千円',
        periods: [
          [2022, 800, 800, 'achieved'],
          [2023, 800, 760, 'notAchieved'],
          [2024, 900, null, 'notMeasured'],
          [2025, 900, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'sports plan: eight years over three rows each, the unit in the row below the name',
    sheets: [
      sheet(
        [
          ['スポーツ推進計画　成果指標の推移'],
          ['成果指標', '項目', 'H29', 'H30', 'R元', 'R2', 'R3', 'R4', 'R5', 'R6'],
          ['市民スポーツ大会の参加者数', '目標', 800, 820, 840, 860, 880, 900, 920, 940],
          ['（人）', '実績', 784, 835, 851, '未実施', 402, 710, 925, 931],
          [null, '達成率', '98.0%', '101.8%', '101.3%', '―', '45.7%', '78.9%', '100.5%', '99.0%'],
          ['週１回以上運動する市民の割合', '目標', 40, 42, 44, 46, 48, 50, 52, 54],
          ['（％）', '実績', 38.5, '―', 41.2, '―', 47.3, '―', 52, null],
          [null, '達成率', '96.3%', '―', '93.6%', '―', '98.5%', '―', '100.0%', null],
        ],
        { at: 'A2' },
      ),
    ],
    expected: [
      {
        name: '市民スポーツ大会の参加者数',
        unit: '人',
        periods: [
          [2017, 800, 784, 'notAchieved'],
          [2018, 820, 835, 'achieved'],
          [2019, 840, 851, 'achieved'],
          [2020, 860, null, 'notMeasured'],
          [2021, 880, 402, 'notAchieved'],
          [2022, 900, 710, 'notAchieved'],
          [2023, 920, 925, 'achieved'],
          [2024, 940, 931, 'notAchieved'],
        ],
        statedRates: [98, 101.8, 101.3, null, 45.7, 78.9, 100.5, 99],
      },
      {
        name: '週１回以上運動する市民の割合',
        unit: '％',
        periods: [
          [2017, 40, 38.5, 'notAchieved'],
          [2018, 42, null, 'notMeasured'],
          [2019, 44, 41.2, 'notAchieved'],
          [2020, 46, null, 'notMeasured'],
          [2021, 48, 47.3, 'notAchieved'],
          [2022, 50, null, 'notMeasured'],
          [2023, 52, 52, 'achieved'],
          [2024, 54, null, 'notMeasured'],
        ],
        statedRates: [96.3, null, 93.6, null, 98.5, null, 100, null],
      },
    ],
  },
];
