/** Several lists on one sheet: side by side, below one another, over several pages. */
import type { RecognitionCase } from '../../../support/cases';
import { canvas } from '../../../support/forms';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'two lists side by side that begin in different rows',
    sheets: [
      sheet([
        ['指標名', '目標値', '実績値', null, null, null, null],
        ['相談件数', 10, 12, null, '指標名', '目標値', '実績値'],
        ['利用者数', 100, 90, null, '講座数', 4, 3],
        [null, null, null, null, '満足度', 80, 85],
      ]),
    ],
    expected: [
      { name: '相談件数', periods: [[null, 10, 12, 'achieved']] },
      { name: '利用者数', periods: [[null, 100, 90, 'notAchieved']] },
      { name: '講座数', periods: [[null, 4, 3, 'notAchieved']] },
      { name: '満足度', periods: [[null, 80, 85, 'achieved']] },
    ],
  },
  {
    what: 'two lists on one sheet, in other columns and with other titles',
    sheets: [
      sheet(
        [
          ['１　数値目標', null, null, null, null, null, null],
          ['指標名', '単位', '目標値（R6）', '実績値（R6）', null, null, null],
          ['社会増減数', '人', 50, 62, null, null, null],
          ['市内総生産', '億円', 1850, 1790, null, null, null],
          [null, null, null, null, null, null, null],
          [null, null, null, null, null, null, null],
          [null, null, '２　重要業績評価指標（KPI）', null, null, null, null],
          [null, null, '具体的な施策', 'KPI', 'R6目標', 'R6実績', 'R7目標'],
          [null, null, '企業立地の推進', '立地企業の雇用者数（人）', 40, 44, 60],
          [null, null, '関係人口の創出', 'ふるさと納税寄附件数（件）', 12000, 11300, 13000],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      { name: '社会増減数', unit: '人', periods: [[2024, 50, 62, 'achieved']] },
      { name: '市内総生産', unit: '億円', periods: [[2024, 1850, 1790, 'notAchieved']] },
      {
        name: '立地企業の雇用者数（人）',
        unit: '人',
        periods: [
          [2024, 40, 44, 'achieved'],
          [2025, 60, null, 'pending'],
        ],
      },
      {
        name: 'ふるさと納税寄附件数（件）',
        unit: '件',
        periods: [
          [2024, 12000, 11300, 'notAchieved'],
          [2025, 13000, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'a list over two pages: page number, title and both header rows again',
    sheets: [
      sheet(
        [
          ['総合計画　成果指標一覧', null, null, null, null],
          ['分野', '成果指標', '令和6年度', null, '備考'],
          [null, null, '目標', '実績', null],
          ['福祉', '避難行動要支援者の個別計画作成数', 200, 172, null],
          ['福祉', '成年後見制度の相談件数', 60, 75, null],
          ['- 1 -', null, null, null, null],
          ['総合計画　成果指標一覧', null, null, null, null],
          ['分野', '成果指標', '令和6年度', null, '備考'],
          [null, null, '目標', '実績', null],
          ['環境', '住宅用太陽光発電の補助件数', 80, 91, null],
          ['環境', '環境学習の参加者数', 600, 540, '猛暑により1回中止'],
          ['- 2 -', null, null, null, null],
        ],
        {
          merges: [
            'A1:E1',
            'A2:A3',
            'B2:B3',
            'C2:D2',
            'E2:E3',
            'A6:E6',
            'A7:E7',
            'A8:A9',
            'B8:B9',
            'C8:D8',
            'E8:E9',
            'A12:E12',
          ],
        },
      ),
    ],
    expected: [
      { name: '避難行動要支援者の個別計画作成数', periods: [[2024, 200, 172, 'notAchieved']] },
      { name: '成年後見制度の相談件数', periods: [[2024, 60, 75, 'achieved']] },
      { name: '住宅用太陽光発電の補助件数', periods: [[2024, 80, 91, 'achieved']] },
      { name: '環境学習の参加者数', periods: [[2024, 600, 540, 'notAchieved']] },
    ],
  },
  {
    what: 'two lists side by side, each dated in its own title, printed states of which one is wrong',
    sheets: [
      sheet(
        canvas(
          [
            0,
            0,
            [
              ['令和５年度（令和６年３月31日現在）'],
              ['指標', '単位', '目標', '実績', '判定'],
              ['水洗化率', '％', 92, 91.7, '達成'],
              ['給水管の取替件数', '件', 60, 64, '達成'],
            ],
          ],
          [
            2,
            7,
            [
              ['令和６年度（令和７年３月31日現在）'],
              ['指標', '単位', '目標', '実績', '判定'],
              ['管路の耐震化率', '％', 41, 41.3, '達成'],
              ['有収率', '％', 90, 89.2, '未達成'],
            ],
          ],
        ),
        { at: 'B3' },
      ),
    ],
    expected: [
      { name: '水洗化率', unit: '％', periods: [[2023, 92, 91.7, 'notAchieved']] },
      { name: '給水管の取替件数', unit: '件', direction: 'higher', periods: [[2023, 60, 64, 'achieved']] },
      { name: '管路の耐震化率', unit: '％', periods: [[2024, 41, 41.3, 'achieved']] },
      { name: '有収率', unit: '％', periods: [[2024, 90, 89.2, 'notAchieved']] },
    ],
    findings: ['STATED_STATUS_DIFFERS Sheet1!F5'],
  },
  {
    what: 'two lists side by side: 活動指標 at the left, 成果指標 at the right, one longer, the year in the title',
    sheets: [
      sheet(
        [
          ['令和６年度　男女共同参画プラン　指標一覧'],
          [null],
          ['活動指標（アウトプット）', null, null, null, null, '成果指標（アウトカム）', null, null, null],
          ['指標名', '単位', '目標', '実績', null, '指標名', '単位', '目標', '実績'],
          ['啓発講座の開催回数', '回', 12, 12, null, '審議会の女性委員の割合', '％', 40, 36.5],
          ['広報誌での特集記事数', '本', 4, 5, null, '固定的役割分担に反対する人の割合', '％', 70, 72.1],
          ['相談員の研修回数', '回', 6, 4, null, null, null, null, null],
        ],
        { merges: ['A3:D3', 'F3:I3'] },
      ),
    ],
    expected: [
      { name: '啓発講座の開催回数', unit: '回', kind: 'output', periods: [[2024, 12, 12, 'achieved']] },
      {
        name: '審議会の女性委員の割合',
        unit: '％',
        kind: 'outcome',
        periods: [[2024, 40, 36.5, 'notAchieved']],
      },
      { name: '広報誌での特集記事数', unit: '本', kind: 'output', periods: [[2024, 4, 5, 'achieved']] },
      {
        name: '固定的役割分担に反対する人の割合',
        unit: '％',
        kind: 'outcome',
        periods: [[2024, 70, 72.1, 'achieved']],
      },
      { name: '相談員の研修回数', unit: '回', kind: 'output', periods: [[2024, 6, 4, 'notAchieved']] },
    ],
    findings: [],
  },
  {
    what: 'environment: two lists one below the other with other years, a note of the unit over the first, ▲ for reductions in the second',
    sheets: [
      sheet(
        [
          ['１　ごみの減量', null, null, null, '（単位：ｔ）'],
          ['指標', 'R5実績', 'R6目標', 'R6実績', 'R10目標'],
          ['燃やせるごみの排出量', '12,850', '12,500', '12,610', '11,000'],
          ['資源物の回収量', '2,140', '2,300', '2,355', '2,800'],
          [null],
          ['２　市役所の率先行動', null, null, null, null],
          ['指標', '令和6年度', null, '令和7年度', null],
          [null, '目標', '実績', '目標', '実績'],
          ['電気使用量の増減率（％）', '▲3.0', '▲4.2', '▲5.0', null],
          ['公用車の電動車割合（％）', '20', '17.5', '30', null],
        ],
        { merges: ['A7:A8', 'B7:C7', 'D7:E7'] },
      ),
    ],
    expected: [
      {
        name: '燃やせるごみの排出量',
        unit: 'ｔ',
        direction: 'lower',
        periods: [
          [2023, null, 12850, 'notSet'],
          [2024, 12500, 12610, 'notAchieved'],
          [2028, 11000, null, 'pending'],
        ],
      },
      {
        name: '資源物の回収量',
        unit: 'ｔ',
        direction: 'higher',
        periods: [
          [2023, null, 2140, 'notSet'],
          [2024, 2300, 2355, 'achieved'],
          [2028, 2800, null, 'pending'],
        ],
      },
      {
        name: '電気使用量の増減率（％）',
        unit: '％',
        periods: [
          [2024, -3, -4.2, 'achieved'],
          [2025, -5, null, 'pending'],
        ],
      },
      {
        name: '公用車の電動車割合（％）',
        unit: '％',
        periods: [
          [2024, 20, 17.5, 'notAchieved'],
          [2025, 30, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'two lists of the same titles for two departments, the department in a line above each, a total of KPIs below each',
    sheets: [
      sheet([
        ['目標管理表　2024年度'],
        ['部署：営業部'],
        ['No', 'KPI', '目標', '実績', '達成率', '評価'],
        [1, '新規顧客数', '50社', '57社', '114%', '○'],
        [2, '見積提出までの日数', '3日以内', '4日', '75%', '×'],
        ['KPI数：2　達成：1', null, null, null, null, null],
        [null],
        ['部署：製造部'],
        ['No', 'KPI', '目標', '実績', '達成率', '評価'],
        [1, '不良率', '0.5%以下', '0.42%', '119%', '○'],
        [2, '納期遵守率', '98%以上', '98.6%', '101%', '○'],
        [3, '段取り替え時間', '20分未満', '18分', '111%', '○'],
        ['KPI数：3　達成：3', null, null, null, null, null],
      ]),
    ],
    expected: [
      { name: '新規顧客数', unit: '社', periods: [[2024, 50, 57, 'achieved']], statedRates: [114] },
      {
        name: '見積提出までの日数',
        unit: '日',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 3, 4, 'notAchieved']],
        statedRates: [75],
      },
      { name: '不良率', direction: 'lower', periods: [[2024, 0.5, 0.42, 'achieved']], statedRates: [119] },
      {
        name: '納期遵守率',
        direction: 'higher',
        periods: [[2024, 98, 98.6, 'achieved']],
        statedRates: [101],
      },
      {
        name: '段取り替え時間',
        unit: '分',
        direction: 'lower',
        periods: [[2024, 20, 18, 'achieved']],
        statedRates: [111],
      },
    ],
    findings: [],
  },
  {
    what: 'two lists on one sheet: plan and result of the year above, baseline, results and めざす値 below',
    sheets: [
      sheet(
        [
          ['生涯学習推進計画　令和６年度点検シート'],
          ['１　取組の状況'],
          ['取組', '活動指標', '単位', 'R6計画', 'R6実績', '担当課'],
          ['学びの場の提供', '市民大学の開講講座数', '講座', 24, 26, '生涯学習課'],
          [null, '出前講座の実施回数', '回', 60, 51, '生涯学習課'],
          ['読書活動の推進', 'おはなし会の開催回数', '回', 48, 48, '図書館'],
          [null],
          ['２　成果の状況'],
          ['成果指標', '計画策定時\n（R3）', 'R5実績', 'R6実績', 'めざす値\n（R8）'],
          ['学習活動に取り組む市民の割合', '41.2%', '43.0%', '44.8%', '50.0%'],
          ['市民１人当たりの貸出冊数', '4.6冊', '4.9冊', '4.8冊', '5.5冊'],
        ],
        { merges: ['A1:F1', 'A4:A5'] },
      ),
    ],
    expected: [
      {
        name: '市民大学の開講講座数',
        project: '学びの場の提供',
        kind: 'output',
        unit: '講座',
        periods: [[2024, 24, 26, 'achieved']],
      },
      {
        name: '出前講座の実施回数',
        project: '学びの場の提供',
        kind: 'output',
        unit: '回',
        periods: [[2024, 60, 51, 'notAchieved']],
      },
      {
        name: 'おはなし会の開催回数',
        project: '読書活動の推進',
        unit: '回',
        periods: [[2024, 48, 48, 'achieved']],
      },
      {
        name: '学習活動に取り組む市民の割合',
        kind: 'outcome',
        project: null,
        baseline: 41.2,
        periods: [
          [2023, null, 43, 'notSet'],
          [2024, null, 44.8, 'notSet'],
          [2026, 50, null, 'pending'],
        ],
      },
      {
        name: '市民１人当たりの貸出冊数',
        unit: '冊',
        baseline: 4.6,
        periods: [
          [2023, null, 4.9, 'notSet'],
          [2024, null, 4.8, 'notSet'],
          [2026, 5.5, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'two lists side by side with titles and headers of their own, one longer than the other',
    sheets: [
      sheet(
        [
          ['R6 指標の達成状況'],
          ['■ 子ども部', null, null, null, null, '■ 健康部'],
          ['指標', '目標', '実績', '評価', null, 'No.', '指標', '単位', 'R6目標値', 'R6実績値'],
          ['放課後児童クラブの定員数', '640人', '655人', 'Ａ', null, 1, 'がん検診の受診率', '％', 45, 41.3],
          [
            'ファミリーサポートの会員数',
            '420人',
            '398人',
            'Ｂ',
            null,
            2,
            '健康ポイントの登録者数',
            '人',
            3000,
            3245,
          ],
          ['子育て広場の開設日数', '290日', '291日', 'Ａ', null, 3, '健診の未受診者数', '人', 900, 840],
          [null, null, null, null, null, 4, '食生活改善推進員の数', '人', 85, null],
        ],
        { merges: ['A1:J1', 'A2:D2', 'F2:J2'] },
      ),
    ],
    expected: [
      { name: '放課後児童クラブの定員数', unit: '人', periods: [[2024, 640, 655, 'achieved']] },
      { name: 'がん検診の受診率', unit: '％', periods: [[2024, 45, 41.3, 'notAchieved']] },
      { name: 'ファミリーサポートの会員数', unit: '人', periods: [[2024, 420, 398, 'notAchieved']] },
      { name: '健康ポイントの登録者数', unit: '人', periods: [[2024, 3000, 3245, 'achieved']] },
      { name: '子育て広場の開設日数', unit: '日', periods: [[2024, 290, 291, 'achieved']] },
      {
        name: '健診の未受診者数',
        unit: '人',
        direction: 'lower',
        periods: [[2024, 900, 840, 'achieved']],
      },
      { name: '食生活改善推進員の数', unit: '人', periods: [[2024, 85, null, 'notMeasured']] },
    ],
  },
];
