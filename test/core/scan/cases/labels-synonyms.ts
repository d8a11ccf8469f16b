/** The words municipalities use for the same fields, and the ways they print them. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'titles of the name column',
    sheets: [
      sheet(
        [
          ['評価指標', '単位', '目標値', '実績値'],
          ['歩行者通行量', '人', 5200, 5410],
        ],
        { name: 'シート1' },
      ),
      sheet(
        [
          ['重要業績評価指標（KPI）', '単位', '目標値', '実績値'],
          ['ふるさと納税の寄附件数', '件', 8000, 7450],
        ],
        { name: 'シート2' },
      ),
      sheet(
        [
          ['KPI項目', '単位', '目標値', '実績値'],
          ['庁内会議のペーパーレス率', '％', 80, 83],
        ],
        { name: 'シート3' },
      ),
      sheet(
        [
          ['数値目標・指標', '単位', '目標値', '実績値'],
          ['合計特殊出生率', '－', 1.45, 1.38],
        ],
        { name: 'シート4' },
      ),
      sheet(
        [
          ['主な成果指標', '単位', '目標値', '実績値'],
          ['介護予防教室の参加者数', '人', 600, 655],
        ],
        { name: 'シート5' },
      ),
      sheet(
        [
          ['指標の名称', '単位', '目標値', '実績値'],
          ['農産物直売所の来客数', '人', 31000, 30200],
        ],
        { name: 'シート6' },
      ),
    ],
    expected: [
      { name: '歩行者通行量', unit: '人', periods: [[null, 5200, 5410, 'achieved']] },
      { name: 'ふるさと納税の寄附件数', unit: '件', periods: [[null, 8000, 7450, 'notAchieved']] },
      { name: '庁内会議のペーパーレス率', unit: '％', periods: [[null, 80, 83, 'achieved']] },
      { name: '合計特殊出生率', periods: [[null, 1.45, 1.38, 'notAchieved']] },
      { name: '介護予防教室の参加者数', unit: '人', periods: [[null, 600, 655, 'achieved']] },
      { name: '農産物直売所の来客数', unit: '人', periods: [[null, 31000, 30200, 'notAchieved']] },
    ],
  },
  {
    what: 'words for the target',
    sheets: [
      sheet(
        [
          ['指標名', '計画値', '実績値'],
          ['下水道の接続率', 92, 93.1],
        ],
        { name: 'シート1' },
      ),
      sheet(
        [
          ['指標名', 'KPI目標', '実績値'],
          ['商談会の成約件数', 20, 17],
        ],
        { name: 'シート2' },
      ),
      sheet(
        [
          ['指標名', '目標数値', '実績値'],
          ['認定農業者の数', 150, 152],
        ],
        { name: 'シート3' },
      ),
      sheet(
        [
          ['指標名', '数値目標', '実績値'],
          ['市営バスの利用者数', 88000, 86400],
        ],
        { name: 'シート4' },
      ),
      sheet(
        [
          ['指標名', '年度目標値', '年度実績値'],
          ['女性管理職の割合', 25, 26.1],
        ],
        { name: 'シート5' },
      ),
      sheet(
        [
          ['指標名', '計画', '実績'],
          ['道路照明のLED化基数', 300, 280],
        ],
        { name: 'シート6' },
      ),
    ],
    expected: [
      { name: '下水道の接続率', periods: [[null, 92, 93.1, 'achieved']] },
      { name: '商談会の成約件数', periods: [[null, 20, 17, 'notAchieved']] },
      { name: '認定農業者の数', periods: [[null, 150, 152, 'achieved']] },
      { name: '市営バスの利用者数', periods: [[null, 88000, 86400, 'notAchieved']] },
      { name: '女性管理職の割合', periods: [[null, 25, 26.1, 'achieved']] },
      { name: '道路照明のLED化基数', periods: [[null, 300, 280, 'notAchieved']] },
    ],
  },
  {
    what: 'words for the actual, by label and as part of a title with the year',
    sheets: [
      sheet(
        [
          ['評価指標', '令和6年度計画', '令和6年度実績（見込）'],
          ['就業支援による就職者数', 40, 36],
        ],
        { name: 'シート1' },
      ),
      sheet(
        [
          ['評価指標', '令和6年度 目標', '令和6年度 実績見込値'],
          ['森林の間伐面積', 120, 128],
        ],
        { name: 'シート2' },
      ),
      sheet(
        [
          ['評価指標', '策定時（R1）', '現状（R6）', '目標（R6）'],
          ['自主防災組織の組織率', 61.5, 78.2, 80],
        ],
        { name: 'シート3' },
      ),
      sheet(
        [
          ['評価指標', 'R6目標値', 'R6実績数値'],
          ['学校給食の地場産物使用率', 30, 31.4],
        ],
        { name: 'シート4' },
      ),
    ],
    expected: [
      { name: '就業支援による就職者数', periods: [[2024, 40, 36, 'notAchieved']] },
      { name: '森林の間伐面積', periods: [[2024, 120, 128, 'achieved']] },
      { name: '自主防災組織の組織率', baseline: 61.5, periods: [[2024, 80, 78.2, 'notAchieved']] },
      { name: '学校給食の地場産物使用率', periods: [[2024, 30, 31.4, 'achieved']] },
    ],
  },
  {
    what: 'words for the baseline',
    sheets: [
      sheet(
        [
          ['指標', '現状値（R4）', '目標値（R6）', '実績値（R6）'],
          ['市民1人当たりのごみ排出量（g）', 880, 850, 861],
        ],
        { name: 'シート1' },
      ),
      sheet(
        [
          ['指標', '当初値', '目標値', '実績値'],
          ['外国人観光客数（人）', 3200, 5000, 5630],
        ],
        { name: 'シート2' },
      ),
      sheet(
        [
          ['指標', '計画策定時の値', '目標値', '実績値'],
          ['耐震化率（％）', 84, 90, 88],
        ],
        { name: 'シート3' },
      ),
      sheet(
        [
          ['指標', '基準年度値\n（平成30年度）', '目標値\n（令和6年度）', '実績値\n（令和6年度）'],
          ['図書館の貸出点数（点）', '212,000', '230,000', '231,500'],
        ],
        { name: 'シート4' },
      ),
    ],
    expected: [
      {
        name: '市民1人当たりのごみ排出量（g）',
        direction: 'lower',
        directionBasis: 'baseline',
        baseline: 880,
        periods: [[2024, 850, 861, 'notAchieved']],
      },
      { name: '外国人観光客数（人）', baseline: 3200, periods: [[null, 5000, 5630, 'achieved']] },
      { name: '耐震化率（％）', baseline: 84, periods: [[null, 90, 88, 'notAchieved']] },
      { name: '図書館の貸出点数（点）', baseline: 212000, periods: [[2024, 230000, 231500, 'achieved']] },
    ],
  },
  {
    what: 'words for the rate, as text and as formatted shares',
    sheets: [
      sheet(
        [
          ['指標名', '目標', '実績', '進捗率'],
          ['公園の再整備数', 8, 6, 0.75],
        ],
        { name: 'シート1', formats: { D2: '0%' }, texts: { D2: '75%' } },
      ),
      sheet(
        [
          ['指標名', '目標', '実績', '対目標比'],
          ['起業塾の受講者数', 20, 23, '115%'],
        ],
        { name: 'シート2' },
      ),
      sheet(
        [
          ['指標名', '目標', '実績', '達成度（％）'],
          ['有収率', 90, 88.2, 98],
        ],
        { name: 'シート3' },
      ),
      sheet(
        [
          ['指標名', '目標', '実績', '目標達成率'],
          ['特産品の開発数', 5, 5, 1],
        ],
        { name: 'シート4', formats: { D2: '0.0%' }, texts: { D2: '100.0%' } },
      ),
    ],
    expected: [
      { name: '公園の再整備数', periods: [[null, 8, 6, 'notAchieved']], statedRates: [75] },
      { name: '起業塾の受講者数', periods: [[null, 20, 23, 'achieved']], statedRates: [115] },
      { name: '有収率', periods: [[null, 90, 88.2, 'notAchieved']], statedRates: [98] },
      { name: '特産品の開発数', periods: [[null, 5, 5, 'achieved']], statedRates: [100] },
    ],
    findings: [],
  },
  {
    what: 'spaces inside the labels, half and full width',
    sheets: [
      sheet(
        [
          ['指　標　名', '単　位', '目 標 値', '実 績 値', '達 成 率', '担 当 課'],
          ['健康教室の参加者数', '人', 450, 468, '104.0%', '保健センター'],
          ['たばこを吸う人の割合', '％', 14, 15.2, '92.1%', '保健センター'],
        ],
        { at: 'B4' },
      ),
    ],
    expected: [
      {
        name: '健康教室の参加者数',
        unit: '人',
        project: null,
        periods: [[null, 450, 468, 'achieved']],
        statedRates: [104],
      },
      {
        name: 'たばこを吸う人の割合',
        unit: '％',
        project: null,
        direction: 'lower',
        periods: [[null, 14, 15.2, 'notAchieved']],
        statedRates: [92.1],
      },
    ],
  },
  {
    what: 'labels in brackets and with ornaments, in a card',
    sheets: [
      sheet([
        ['◆事業名', '街なか賑わい創出事業'],
        ['●評価指標', '空き店舗への出店数'],
        ['■単位', '件'],
        ['【基準値】', 3],
        ['〈目標値〉', 8],
        ['「実績値」', 9],
        ['◎達成率', '112.5%'],
        ['※所管課', '商工観光課'],
      ]),
    ],
    expected: [
      {
        name: '空き店舗への出店数',
        unit: '件',
        project: '街なか賑わい創出事業',
        baseline: 3,
        periods: [[null, 8, 9, 'achieved']],
        statedRates: [112.5],
      },
    ],
  },
  {
    what: 'trailing colons of both widths, values beside them and in the same cell',
    sheets: [
      sheet([
        ['事 業 名：', '通学路の安全対策', null],
        ['指　標：', '危険箇所の改善率', null],
        ['目標値:', 85, '％'],
        ['実績値：82', null, '％'],
        ['対象年度：令和６年度', null, null],
      ]),
    ],
    expected: [
      {
        name: '危険箇所の改善率',
        unit: '％',
        project: '通学路の安全対策',
        periods: [[2024, 85, 82, 'notAchieved']],
      },
    ],
  },
  {
    what: 'line breaks in the titles, full-width letters and digits',
    sheets: [
      sheet(
        [
          [
            'ＫＰＩ\n（重要業績\n評価指標）',
            '単\n位',
            'Ｒ６\n目標値',
            'Ｒ６\n実績値',
            '達成率\n（実績／目標）',
            '所管課',
          ],
          ['新規漁業就業者数', '人', '１０', '１２', '１２０％', '水産課'],
          ['藻場の造成面積', 'ha', '４．５', '３．６', '８０％', '水産課'],
        ],
        { at: 'C2' },
      ),
    ],
    expected: [
      {
        name: '新規漁業就業者数',
        unit: '人',
        periods: [[2024, 10, 12, 'achieved']],
        statedRates: [120],
      },
      {
        name: '藻場の造成面積',
        unit: 'ha',
        periods: [[2024, 4.5, 3.6, 'notAchieved']],
        statedRates: [80],
      },
    ],
  },
  {
    what: 'words for the kind: a column of its own under several titles',
    sheets: [
      sheet(
        [
          ['指標種別', '指標名', '単位', '目標値', '実績値'],
          ['活動指標', '巡回相談の実施回数', '回', 48, 50],
          ['成果指標', '相談後に状況が改善した割合', '％', 70, 66],
        ],
        { name: 'シート1' },
      ),
      sheet(
        [
          ['種類', 'KPI', '単位', '目標値', '実績値'],
          ['アウトプット指標', 'お試し住宅の利用組数', '組', 30, 34],
          ['アウトカム指標', 'お試し住宅利用後の移住組数', '組', 5, 4],
        ],
        { name: 'シート2' },
      ),
    ],
    expected: [
      { name: '巡回相談の実施回数', kind: 'output', unit: '回', periods: [[null, 48, 50, 'achieved']] },
      {
        name: '相談後に状況が改善した割合',
        kind: 'outcome',
        unit: '％',
        periods: [[null, 70, 66, 'notAchieved']],
      },
      { name: 'お試し住宅の利用組数', kind: 'output', unit: '組', periods: [[null, 30, 34, 'achieved']] },
      {
        name: 'お試し住宅利用後の移住組数',
        kind: 'outcome',
        unit: '組',
        periods: [[null, 5, 4, 'notAchieved']],
      },
    ],
  },
  {
    what: 'columns of departments, plans and measures are not names',
    sheets: [
      sheet([
        ['担当部署', '指標名', '算出方法', 'データ出典', '目標値', '実績値', '今後の対応'],
        ['観光課', '宿泊者1人当たりの消費額（円）', '観光統計による', '県調査', '28,000', '29,350', '継続'],
        ['上下水道課', '管路の更新率（％）', '更新延長÷総延長', '決算統計', '0.9', '0.7', '予算の確保を図る'],
      ]),
    ],
    expected: [
      {
        name: '宿泊者1人当たりの消費額（円）',
        unit: '円',
        project: null,
        periods: [[null, 28000, 29350, 'achieved']],
      },
      { name: '管路の更新率（％）', project: null, periods: [[null, 0.9, 0.7, 'notAchieved']] },
    ],
  },
];
