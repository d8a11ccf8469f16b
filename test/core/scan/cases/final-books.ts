import { spread, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const lists: readonly RecognitionCase[] = [
  {
    what: 'final- list: library goals, two years over 目標, 実績 and 達成率, one actual still missing',
    sheets: [
      sheet(
        [
          ['図書館サービス目標 進捗一覧'],
          [null, null, null, null, null, null, null, null, null, '中央図書館'],
          ['No.', '指標', '単位', '令和5年度', null, null, '令和6年度', null, null, '備考'],
          [null, null, null, '目標', '実績', '達成率', '目標', '実績', '達成率', null],
          [
            1,
            '貸出冊数',
            '冊',
            120000,
            126000,
            '105.0%',
            125000,
            118750,
            '95.0%',
            'システム更新のため5日間休館',
          ],
          [2, '来館者数', '人', 80000, 76000, '95.0%', 82000, null, '―', '集計は6月'],
          [3, 'おはなし会の開催回数', '回', 24, 24, '100.0%', 24, 30, '125.0%', null],
        ],
        { merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:I3', 'J3:J4'] },
      ),
    ],
    expected: [
      {
        name: '貸出冊数',
        unit: '冊',
        statedRates: [105, 95],
        periods: [
          [2023, 120000, 126000, 'achieved'],
          [2024, 125000, 118750, 'notAchieved'],
        ],
      },
      {
        name: '来館者数',
        unit: '人',
        periods: [
          [2023, 80000, 76000, 'notAchieved'],
          [2024, 82000, null, 'notMeasured'],
        ],
      },
      {
        name: 'おはなし会の開催回数',
        unit: '回',
        periods: [
          [2023, 24, 24, 'achieved'],
          [2024, 24, 30, 'achieved'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!H6'],
  },
  {
    what: 'final- list: safe town, measures merged down, base and goal with their years, 評価 in letters explained below',
    sheets: [
      sheet(
        [
          ['安全安心まちづくり計画 指標の達成状況'],
          [
            '施策',
            '指標',
            '単位',
            '現状値（令和4年度）',
            '目標値（令和6年度）',
            '実績値（令和6年度）',
            '評価',
            '担当課',
          ],
          ['交通安全', '交通事故発生件数', '件', 150, 120, 131, 'B', '危機管理課'],
          [null, '交通安全教室の参加者数', '人', 800, 1000, 1120, 'A', '危機管理課'],
          ['防犯', '防犯灯のLED化率', '％', 62, 80, 80, 'A', '道路課'],
          [null, '刑法犯認知件数', '件', 310, 280, 265, 'A', '危機管理課'],
          ['※評価　A：達成　B：改善したが未達成　C：悪化'],
        ],
        { merges: ['A3:A4', 'A5:A6', 'A7:H7'] },
      ),
    ],
    expected: [
      {
        name: '交通事故発生件数',
        direction: 'lower',
        baseline: 150,
        periods: [[2024, 120, 131, 'notAchieved']],
      },
      {
        name: '交通安全教室の参加者数',
        direction: 'higher',
        baseline: 800,
        periods: [[2024, 1000, 1120, 'achieved']],
      },
      { name: '防犯灯のLED化率', unit: '％', baseline: 62, periods: [[2024, 80, 80, 'achieved']] },
      { name: '刑法犯認知件数', direction: 'lower', baseline: 310, periods: [[2024, 280, 265, 'achieved']] },
    ],
  },
  {
    what: 'final- list: sports facilities, three years of results, then R6目標 and R6実績 with ○ or ×',
    sheets: [
      sheet([
        ['スポーツ施設 利用状況と目標'],
        [],
        ['項目', '単位', 'R3実績', 'R4実績', 'R5実績', 'R6目標', 'R6実績', '達成'],
        ['体育館の利用者数', '人', 21500, 28400, 33100, 35000, 36200, '○'],
        ['プールの利用者数', '人', 6200, 9100, 11800, 13000, 12400, '×'],
        ['スポーツ教室の開催数', '回', 8, 15, 20, 24, 24, '○'],
      ]),
    ],
    expected: [
      {
        name: '体育館の利用者数',
        unit: '人',
        periods: [
          [2021, null, 21500, 'notSet'],
          [2022, null, 28400, 'notSet'],
          [2023, null, 33100, 'notSet'],
          [2024, 35000, 36200, 'achieved'],
        ],
      },
      {
        name: 'プールの利用者数',
        unit: '人',
        periods: [
          [2021, null, 6200, 'notSet'],
          [2022, null, 9100, 'notSet'],
          [2023, null, 11800, 'notSet'],
          [2024, 13000, 12400, 'notAchieved'],
        ],
      },
      {
        name: 'スポーツ教室の開催数',
        unit: '回',
        periods: [
          [2021, null, 8, 'notSet'],
          [2022, null, 15, 'notSet'],
          [2023, null, 20, 'notSet'],
          [2024, 24, 24, 'achieved'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'final- list: one KPI per project with 予算額 and 決算額 in 千円 at the right and a total row of money',
    sheets: [
      sheet(
        [
          ['令和6年度 商工観光課 事業評価一覧'],
          ['事業名', 'KPI', '単位', '目標値', '実績値', '達成率（％）', '予算額（千円）', '決算額（千円）'],
          ['空き店舗活用事業', '新規出店数', '店', 5, 6, 120, 4000, 3850],
          ['まつり開催事業', '来場者数', '人', 30000, 27000, 90, 8000, 7920],
          ['観光案内板整備事業', '設置数', '基', 10, 10, 100, 2500, 2431],
          ['合計', null, null, null, null, null, 14500, 14201],
        ],
        { merges: ['A1:H1', 'A6:F6'] },
      ),
    ],
    expected: [
      {
        name: '新規出店数',
        project: '空き店舗活用事業',
        unit: '店',
        statedRates: [120],
        periods: [[2024, 5, 6, 'achieved']],
      },
      {
        name: '来場者数',
        project: 'まつり開催事業',
        unit: '人',
        periods: [[2024, 30000, 27000, 'notAchieved']],
      },
      { name: '設置数', project: '観光案内板整備事業', unit: '基', periods: [[2024, 10, 10, 'achieved']] },
    ],
    costs: [
      ['空き店舗活用事業', 'budget', 4_000_000],
      ['空き店舗活用事業', 'settled', 3_850_000],
      ['まつり開催事業', 'budget', 8_000_000],
      ['まつり開催事業', 'settled', 7_920_000],
      ['観光案内板整備事業', 'budget', 2_500_000],
      ['観光案内板整備事業', 'settled', 2_431_000],
      [null, 'budget', 14_500_000, true],
      [null, 'settled', 14_201_000, true],
    ],
    findings: [],
  },
  {
    what: 'final- list: spacer columns between western years, the last year only planned',
    sheets: [
      sheet(
        [
          [
            'KPI',
            null,
            '単位',
            null,
            '2023年度目標',
            '2023年度実績',
            null,
            '2024年度目標',
            '2024年度実績',
            null,
            '2025年度目標',
            '2025年度実績',
          ],
          ['オンライン申請件数', null, '件', null, 1000, 1240, null, 1500, 1480, null, 2000, null],
          ['窓口の平均待ち時間', null, '分', null, 20, 22, null, 15, 14, null, 10, null],
          ['キャッシュレス決済率', null, '％', null, 10, 12.5, null, 20, 21.3, null, 30, null],
        ],
        { at: 'B4' },
      ),
    ],
    expected: [
      {
        name: 'オンライン申請件数',
        unit: '件',
        periods: [
          [2023, 1000, 1240, 'achieved'],
          [2024, 1500, 1480, 'notAchieved'],
          [2025, 2000, null, 'pending'],
        ],
      },
      {
        name: '窓口の平均待ち時間',
        unit: '分',
        direction: 'lower',
        periods: [
          [2023, 20, 22, 'notAchieved'],
          [2024, 15, 14, 'achieved'],
          [2025, 10, null, 'pending'],
        ],
      },
      {
        name: 'キャッシュレス決済率',
        unit: '％',
        periods: [
          [2023, 10, 12.5, 'achieved'],
          [2024, 20, 21.3, 'achieved'],
          [2025, 30, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'final- list: a unit column behind the target and another behind the actual, the year in the title',
    sheets: [
      sheet([
        ['2024年度 営業部 目標管理表'],
        [null, null, null, null, null, null, '作成：営業企画'],
        ['管理項目', '目標', '単位', '実績', '単位', '達成率', 'コメント'],
        ['新規契約件数', 48, '件', 51, '件', '106%', '展示会の効果'],
        ['顧客訪問回数', 600, '回', 540, '回', '90%', '人員減'],
        ['売上高', 250, '百万円', 262, '百万円', '105%', null],
      ]),
    ],
    expected: [
      { name: '新規契約件数', unit: '件', periods: [[2024, 48, 51, 'achieved']] },
      { name: '顧客訪問回数', unit: '回', periods: [[2024, 600, 540, 'notAchieved']] },
      { name: '売上高', unit: '百万円', periods: [[2024, 250, 262, 'achieved']] },
    ],
    findings: [],
  },
  {
    what: 'final- list: the same list on the sheets of two sections, the section in a line above, one row without a target',
    sheets: [
      sheet(
        [
          ['課名', '環境課'],
          [],
          ['番号', '成果指標', '単位', '令和6年度目標', '令和6年度実績', '課題・今後の対応'],
          [1, '1人1日当たりのごみ排出量', 'g', 850, 872, '分別の周知を進める'],
          [2, '資源化率', '％', 25, 25.4, null],
        ],
        { name: '環境課' },
      ),
      sheet(
        [
          ['課名', '福祉課'],
          [],
          ['番号', '成果指標', '単位', '令和6年度目標', '令和6年度実績', '課題・今後の対応'],
          [1, '認知症サポーター養成者数', '人', 300, 315, null],
          [2, '見守り協定の締結事業所数', '事業所', null, 12, '次年度に目標を設定する'],
        ],
        { name: '福祉課' },
      ),
    ],
    expected: [
      {
        name: '1人1日当たりのごみ排出量',
        unit: 'g',
        direction: 'lower',
        periods: [[2024, 850, 872, 'notAchieved']],
      },
      { name: '資源化率', unit: '％', periods: [[2024, 25, 25.4, 'achieved']] },
      { name: '認知症サポーター養成者数', unit: '人', periods: [[2024, 300, 315, 'achieved']] },
      { name: '見守り協定の締結事業所数', unit: '事業所', periods: [[2024, null, 12, 'notSet']] },
    ],
    findings: ['TARGET_MISSING 福祉課!D5'],
  },
  {
    what: 'final- list: the year merged down over the same three indicators, 達成 and 未達成 printed',
    sheets: [
      sheet(
        [
          ['年度', '指標', '単位', '目標', '実績', '判定'],
          ['令和5年度', '子育て講座の参加者数', '人', 200, 212, '達成'],
          [null, '一時預かりの利用者数', '人', 500, 470, '未達成'],
          [null, '相談件数', '件', 150, 168, '達成'],
          ['令和6年度', '子育て講座の参加者数', '人', 220, 215, '未達成'],
          [null, '一時預かりの利用者数', '人', 520, 533, '達成'],
          [null, '相談件数', '件', 160, 171, '達成'],
        ],
        { merges: ['A2:A4', 'A5:A7'] },
      ),
    ],
    expected: [
      {
        name: '子育て講座の参加者数',
        unit: '人',
        periods: [
          [2023, 200, 212, 'achieved'],
          [2024, 220, 215, 'notAchieved'],
        ],
      },
      {
        name: '一時預かりの利用者数',
        unit: '人',
        periods: [
          [2023, 500, 470, 'notAchieved'],
          [2024, 520, 533, 'achieved'],
        ],
      },
      {
        name: '相談件数',
        unit: '件',
        periods: [
          [2023, 150, 168, 'achieved'],
          [2024, 160, 171, 'achieved'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'final- list: 目標 and 実績 rows after a base column, both calendars in the years, a dash where not yet due, notes below',
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
    what: 'final- list: visits of the halls with a total row under the indicators, 目標値 A, 実績値 B and 差 B－A',
    open: 'a list of places of which only the title says what is counted',
    sheets: [
      sheet([
        ['令和６年度　公民館利用者数の目標と実績'],
        [null, null, null, null, null, '（単位：人）'],
        ['館名', '目標値(A)', '実績値(B)', '差(B-A)', '達成率(B/A)', '備考'],
        ['中央公民館', 12000, 12600, 600, '105.0%', null],
        ['東公民館', 8000, 7600, -400, '95.0%', '空調工事'],
        ['西公民館', 5000, 5100, 100, '102.0%', null],
        ['合計', 25000, 25300, 300, '101.2%', null],
      ]),
    ],
    expected: [
      { name: '中央公民館', unit: '人', periods: [[2024, 12000, 12600, 'achieved']] },
      { name: '東公民館', unit: '人', periods: [[2024, 8000, 7600, 'notAchieved']] },
      { name: '西公民館', unit: '人', periods: [[2024, 5000, 5100, 'achieved']] },
    ],
  },
];

const forms: readonly RecognitionCase[] = [
  {
    what: 'final- form: the plain review sheet of one project: year, name, unit, target, actual, rate and a comment one below the other',
    sheets: [
      sheet(
        [
          ['事務事業評価シート'],
          ['事業名', '高齢者スマホ教室'],
          ['担当課', '生涯学習課'],
          ['評価年度', '令和6年度'],
          ['成果指標', '受講者数'],
          ['単位', '人'],
          ['目標値', 240],
          ['実績値', 252],
          ['達成率', '105%'],
          ['評価', 'A'],
          ['今後の方向性', '継続'],
        ],
        { merges: ['A1:B1'], at: 'B2' },
      ),
    ],
    expected: [
      {
        name: '受講者数',
        unit: '人',
        project: '高齢者スマホ教室',
        statedRates: [105],
        periods: [[2024, 240, 252, 'achieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'final- form: a project sheet with cost in 千円 and a small table of three numbered indicators, the third slot empty',
    sheets: [
      sheet(
        [
          ['事業名', '移住促進事業', null, null, '年度', '令和6年度'],
          ['担当課', '企画課', null, null, '事業費', '3,200千円'],
          [],
          ['指標の達成状況'],
          ['No', '指標名', '単位', '目標値', '実績値', '達成率'],
          ['①', '移住相談件数', '件', 120, 138, '115%'],
          ['②', '移住世帯数', '世帯', 15, 11, '73%'],
          ['③', null, null, null, null, null],
          ['未達成の理由', '住宅の確保が難しかった'],
        ],
        { merges: ['B1:D1', 'B2:D2', 'B9:F9'] },
      ),
    ],
    expected: [
      {
        name: '移住相談件数',
        no: '①',
        unit: '件',
        project: '移住促進事業',
        periods: [[2024, 120, 138, 'achieved']],
      },
      {
        name: '移住世帯数',
        no: '②',
        unit: '世帯',
        project: '移住促進事業',
        periods: [[2024, 15, 11, 'notAchieved']],
      },
    ],
    costs: [['移住促進事業', 'cost', 3200000]],
    findings: [],
  },
  {
    what: 'final- form: two cards side by side with a blank column between, target and actual with the year in the label',
    sheets: [
      sheet([
        ['指標名', '健康教室の参加者数', null, '指標名', '特定健診の受診率'],
        ['単位', '人', null, '単位', '％'],
        ['令和6年度目標', 400, null, '令和6年度目標', 45],
        ['令和6年度実績', 388, null, '令和6年度実績', 46.2],
        ['達成状況', '未達成', null, '達成状況', '達成'],
        ['理由', '会場の改修', null, '理由', null],
      ]),
    ],
    expected: [
      { name: '健康教室の参加者数', unit: '人', periods: [[2024, 400, 388, 'notAchieved']] },
      { name: '特定健診の受診率', unit: '％', periods: [[2024, 45, 46.2, 'achieved']] },
    ],
    findings: [],
  },
  {
    what: 'final- form: a fine grid, project and indicator beside their labels, the years down the rows under them',
    sheets: [
      spread(
        [
          ['事業名', '空き家対策事業', null, null],
          ['指標', '空き家バンクの成約件数', '単位', '件'],
          ['年度', '目標値', '実績値', '備考'],
          ['令和4年度', 10, 8, null],
          ['令和5年度', 12, 13, '補助を開始'],
          ['令和6年度', 14, 16, null],
          ['令和7年度', 16, null, null],
        ],
        [3, 5, 4, 4],
        { at: 'C3' },
      ),
    ],
    expected: [
      {
        name: '空き家バンクの成約件数',
        unit: '件',
        project: '空き家対策事業',
        periods: [
          [2022, 10, 8, 'notAchieved'],
          [2023, 12, 13, 'achieved'],
          [2024, 14, 16, 'achieved'],
          [2025, 16, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'final- form: 活動指標 and 成果指標 in one sheet, 目標, 実績 and 達成率 in rows over three western years',
    sheets: [
      sheet(
        [
          ['事業名', '小学校ICT活用推進事業', null, null, null, null],
          ['区分', '指標', '項目', '2022年度', '2023年度', '2024年度'],
          ['活動指標', '教員研修の回数（回）', '目標', 4, 6, 6],
          [null, null, '実績', 4, 5, 7],
          [null, null, '達成率', '100%', '83%', '117%'],
          ['成果指標', '授業で毎日使う学級の割合（％）', '目標', 50, 70, 90],
          [null, null, '実績', 55, 71, 84],
          [null, null, '達成率', '110%', '101%', '93%'],
        ],
        { merges: ['B1:F1', 'A3:A5', 'B3:B5', 'A6:A8', 'B6:B8'] },
      ),
    ],
    expected: [
      {
        name: '教員研修の回数（回）',
        kind: 'output',
        unit: '回',
        project: '小学校ICT活用推進事業',
        periods: [
          [2022, 4, 4, 'achieved'],
          [2023, 6, 5, 'notAchieved'],
          [2024, 6, 7, 'achieved'],
        ],
      },
      {
        name: '授業で毎日使う学級の割合（％）',
        kind: 'outcome',
        unit: '％',
        project: '小学校ICT活用推進事業',
        periods: [
          [2022, 50, 55, 'achieved'],
          [2023, 70, 71, 'achieved'],
          [2024, 90, 84, 'notAchieved'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'final- form: KPI１ to KPI３ below one another, each a line for the name and a line of label pairs, one 未計測',
    sheets: [
      sheet(
        [
          ['令和6年度　交付金事業　実績報告'],
          ['KPI１', '公衆Wi-Fiの接続回数', null, null, null, null],
          ['単位', '回', '目標値', 50000, '実績値', 61200],
          ['KPI２', '案内アプリのダウンロード数', null, null, null, null],
          ['単位', '件', '目標値', 3000, '実績値', 2750],
          ['KPI３', '観光客の満足度', null, null, null, null],
          ['単位', '％', '目標値', 80, '実績値', '未計測'],
        ],
        { merges: ['A1:F1', 'B2:F2', 'B4:F4', 'B6:F6'] },
      ),
    ],
    expected: [
      { name: '公衆Wi-Fiの接続回数', unit: '回', periods: [[2024, 50000, 61200, 'achieved']] },
      { name: '案内アプリのダウンロード数', unit: '件', periods: [[2024, 3000, 2750, 'notAchieved']] },
      { name: '観光客の満足度', unit: '％', periods: [[2024, 80, null, 'notMeasured']] },
    ],
    findings: ['ACTUAL_MISSING Sheet1!F7'],
  },
  {
    what: 'final- form: labels over values: 基準値, 目標値 and 実績値 each with a merged year line, a goal in words in the second card',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '基準値', '目標値', '実績値'],
          [null, null, '令和3年度', '令和6年度', '令和6年度'],
          ['自主防災組織の数', '団体', 30, 40, 41],
          [],
          ['指標名', '単位', '基準値', '目標値', '実績値'],
          [null, null, '令和3年度', '令和6年度', '令和6年度'],
          ['業務継続計画', '―', '未策定', '策定済み', '策定済み'],
        ],
        { merges: ['A1:A2', 'B1:B2', 'A5:A6', 'B5:B6'] },
      ),
    ],
    expected: [
      { name: '自主防災組織の数', unit: '団体', baseline: 30, periods: [[2024, 40, 41, 'achieved']] },
      {
        name: '業務継続計画',
        unit: null,
        direction: 'text',
        periods: [[2024, '策定済み', '策定済み', 'achieved']],
      },
    ],
    findings: [],
  },
];

const negatives: readonly RecognitionCase[] = [
  {
    what: 'final- none: a register of equipment with number, unit, quantity, price and year bought',
    sheets: [
      sheet([
        ['備品台帳', null, null, null, null, null, '令和6年度末現在'],
        ['番号', '品名', '単位', '数量', '単価（円）', '取得年度', '保管場所'],
        [1, '事務机', '台', 24, 32000, '令和2年度', '本庁2階'],
        [2, 'プロジェクター', '台', 3, 85000, '令和5年度', '会議室'],
        [3, '書庫', '本', 12, 41000, '平成30年度', '地下倉庫'],
        ['合計', null, null, 39, null, null, null],
      ]),
    ],
    expected: [],
    findings: [],
  },
  {
    what: 'final- none: population by district of two years with the change',
    sheets: [
      sheet(
        [
          ['地区別人口'],
          ['地区', '令和5年', null, '令和6年', null, '増減'],
          [null, '人口', '世帯数', '人口', '世帯数', '人口'],
          ['中央', 8210, 3820, 8150, 3850, -60],
          ['北部', 4120, 1710, 4055, 1702, -65],
          ['南部', 6340, 2590, 6412, 2641, 72],
          ['計', 18670, 8120, 18617, 8193, -53],
        ],
        { merges: ['A2:A3', 'B2:C2', 'D2:E2'] },
      ),
    ],
    expected: [],
    findings: [],
  },
  {
    what: 'final- none: a works schedule with planned and actual dates by person in charge',
    sheets: [
      sheet([
        ['庁舎移転 作業工程表'],
        ['No.', '作業項目', '担当', '開始予定', '終了予定', '開始実績', '終了実績', '状況'],
        [1, 'レイアウト案の作成', '総務課', '4/8', '4/30', '4/10', '5/2', '完了'],
        [2, '什器の発注', '管財課', '5/7', '5/31', '5/7', '5/29', '完了'],
        [3, '電話・LAN配線', '情報課', '6/3', '6/28', '6/5', null, '作業中'],
        [4, '引越し', '全課', '7/13', '7/15', null, null, '未着手'],
      ]),
    ],
    expected: [],
    findings: [],
  },
];

export const cases: readonly RecognitionCase[] = [...lists, ...forms, ...negatives];
