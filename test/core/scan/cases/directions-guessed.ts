/** Which way is better follows from name, baseline and targets; where they do not agree, a person is asked. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'targets that fall or rise where nothing else speaks',
    sheets: [
      sheet(
        [
          ['指標', '令和5年度', null, '令和6年度', null, '令和7年度', null],
          [null, '目標', '実績', '目標', '実績', '目標', '実績'],
          ['市公式アカウントのブロック率（％）', 13, 12.1, 10, 10.8, 8, null],
          ['紙の年間購入量（千枚）', 5200, 5350, 4800, 4760, 4400, null],
          ['公開したデータセット（件）', 40, 44, 60, 58, 80, null],
        ],
        { at: 'B2', merges: ['B2:B3', 'C2:D2', 'E2:F2', 'G2:H2'] },
      ),
    ],
    expected: [
      {
        name: '市公式アカウントのブロック率（％）',
        direction: 'lower',
        directionBasis: 'targets-fall',
        periods: [
          [2023, 13, 12.1, 'achieved'],
          [2024, 10, 10.8, 'notAchieved'],
          [2025, 8, null, 'pending'],
        ],
      },
      {
        name: '紙の年間購入量（千枚）',
        direction: 'lower',
        directionBasis: 'targets-fall',
        periods: [
          [2023, 5200, 5350, 'notAchieved'],
          [2024, 4800, 4760, 'achieved'],
          [2025, 4400, null, 'pending'],
        ],
      },
      {
        name: '公開したデータセット（件）',
        direction: 'higher',
        directionBasis: 'targets-rise',
        periods: [
          [2023, 40, 44, 'achieved'],
          [2024, 60, 58, 'notAchieved'],
          [2025, 80, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'only the name speaks: things one wants less of',
    sheets: [
      sheet([
        ['指標名', '単位', '目標値', '実績値', '達成率'],
        ['窓口の平均待ち時間', '分', 10, 8, '125%'],
        ['市民からの苦情件数', '件', 20, 25, '80%'],
        ['交通事故の発生件数', '件', 150, 144, '104.2%'],
        ['保育所等の待機児童数', '人', 0, 0, '100%'],
        ['新規採用職員の離職率', '％', 5, 6.3, '79.4%'],
        ['国民健康保険税の滞納世帯数', '世帯', 480, 455, '105.5%'],
      ]),
    ],
    expected: [
      {
        name: '窓口の平均待ち時間',
        direction: 'lower',
        directionBasis: 'name',
        periods: [[null, 10, 8, 'achieved']],
      },
      {
        name: '市民からの苦情件数',
        direction: 'lower',
        directionBasis: 'name',
        periods: [[null, 20, 25, 'notAchieved']],
      },
      {
        name: '交通事故の発生件数',
        direction: 'lower',
        directionBasis: 'name',
        periods: [[null, 150, 144, 'achieved']],
      },
      {
        name: '保育所等の待機児童数',
        direction: 'lower',
        directionBasis: 'name',
        periods: [[null, 0, 0, 'achieved']],
      },
      {
        name: '新規採用職員の離職率',
        direction: 'lower',
        directionBasis: 'name',
        periods: [[null, 5, 6.3, 'notAchieved']],
      },
      {
        name: '国民健康保険税の滞納世帯数',
        direction: 'lower',
        directionBasis: 'name',
        periods: [[null, 480, 455, 'achieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'names that hold a word of the bad but count the good',
    sheets: [
      sheet([
        ['指標名', '単位', '目標値', '実績値'],
        ['業務の見直しによる経費の削減額', '千円', 5000, 6200],
        ['二酸化炭素の削減量', 't-CO2', 800, 710],
        ['苦情相談の解決率', '％', 90, 94],
        ['ごみ減量講座の参加者数', '人', 200, 180],
        ['待ち時間に対する満足度', '％', 75, 78.1],
      ]),
    ],
    expected: [
      {
        name: '業務の見直しによる経費の削減額',
        direction: 'higher',
        periods: [[null, 5000, 6200, 'achieved']],
      },
      { name: '二酸化炭素の削減量', direction: 'higher', periods: [[null, 800, 710, 'notAchieved']] },
      { name: '苦情相談の解決率', direction: 'higher', periods: [[null, 90, 94, 'achieved']] },
      { name: 'ごみ減量講座の参加者数', direction: 'higher', periods: [[null, 200, 180, 'notAchieved']] },
      { name: '待ち時間に対する満足度', direction: 'higher', periods: [[null, 75, 78.1, 'achieved']] },
    ],
  },
  {
    what: 'what protects against a bad thing, settles it or gets over it is better when it is more',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['住宅用火災警報器設置率', '％', 85, 80],
        ['交通事故防止教室の開催', '回', 12, 10],
        ['犯罪防止パトロール回数', '回', 48, 40],
        ['不登校児童の学校復帰率', '％', 50, 42],
        ['死亡届のオンライン申請率', '％', 20, 12],
      ]),
    ],
    expected: [
      { name: '住宅用火災警報器設置率', direction: 'higher', periods: [[2024, 85, 80, 'notAchieved']] },
      { name: '交通事故防止教室の開催', direction: 'higher', periods: [[2024, 12, 10, 'notAchieved']] },
      { name: '犯罪防止パトロール回数', direction: 'higher', periods: [[2024, 48, 40, 'notAchieved']] },
      { name: '不登校児童の学校復帰率', direction: 'higher', periods: [[2024, 50, 42, 'notAchieved']] },
      { name: '死亡届のオンライン申請率', direction: 'higher', periods: [[2024, 20, 12, 'notAchieved']] },
    ],
  },
  {
    what: 'a rank in 位, defects, lead time, tooth decay and what is left undone are better when less',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['住みよさランキングの順位', '位', 10, 8],
        ['不良率', '％', 2, 1.5],
        ['受注から納品までのリードタイム', '日', 10, 8],
        ['むし歯のある児童の割合', '％', 30, 28],
        ['申請の未処理件数', '件', 20, 15],
      ]),
    ],
    expected: [
      { name: '住みよさランキングの順位', direction: 'lower', periods: [[2024, 10, 8, 'achieved']] },
      { name: '不良率', direction: 'lower', periods: [[2024, 2, 1.5, 'achieved']] },
      { name: '受注から納品までのリードタイム', direction: 'lower', periods: [[2024, 10, 8, 'achieved']] },
      { name: 'むし歯のある児童の割合', direction: 'lower', periods: [[2024, 30, 28, 'achieved']] },
      { name: '申請の未処理件数', direction: 'lower', periods: [[2024, 20, 15, 'achieved']] },
    ],
  },
  {
    what: 'a cycle of two years is no falling target',
    sheets: [
      sheet(
        [
          ['KPI①', null, '種別', '単位', '基準年度', '基準値'],
          ['入札参加資格の電子申請をした事業者数', null, 'アウトプット', '社', 'なし', 'なし'],
          [null, null, null, null, '2023年度末 目標値', '2023年度末 実績値'],
          [null, null, null, null, 2000, 2120],
          [null, null, null, null, '2024年度末 目標値', '2024年度末 実績値'],
          [null, null, null, null, 350, 302],
          [null, null, null, null, '2025年度末 目標値', '2025年度末 実績値'],
          [null, null, null, null, 2100, null],
        ],
        { merges: ['A1:B1', 'A2:B8', 'C2:C8', 'D2:D8'] },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: '入札参加資格の電子申請をした事業者数',
        kind: 'output',
        unit: '社',
        direction: 'higher',
        periods: [
          [2023, 2000, 2120, 'achieved'],
          [2024, 350, 302, 'notAchieved'],
          [2025, 2100, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'complaints whose targets rise: a person is asked',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '区分', 'R4', 'R5', 'R6'],
          ['市民からの苦情件数', '件', '目標', 10, 20, 30],
          [null, null, '実績', 10, 20, 30],
          ['職員研修の受講者数', '人', '目標', 100, 120, 140],
          [null, null, '実績', 96, 125, 131],
        ],
        { merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'] },
      ),
    ],
    expected: [
      {
        name: '市民からの苦情件数',
        unit: '件',
        confidence: 'review',
        periods: [
          [2022, 10, 10, 'achieved'],
          [2023, 20, 20, 'achieved'],
          [2024, 30, 30, 'achieved'],
        ],
      },
      {
        name: '職員研修の受講者数',
        unit: '人',
        direction: 'higher',
        confidence: 'high',
        periods: [
          [2022, 100, 96, 'notAchieved'],
          [2023, 120, 125, 'achieved'],
          [2024, 140, 131, 'notAchieved'],
        ],
      },
    ],
    findings: ['DIRECTION_UNCERTAIN Sheet1!A2'],
  },
  {
    what: 'a satisfaction that is to fall: a person is asked, unless a column settles it',
    sheets: [
      sheet(
        [
          ['指標名', '単位', 'R5目標', 'R5実績', 'R6目標', 'R6実績'],
          ['施設利用者の満足度', '％', 80, 80, 70, 70],
        ],
        { name: '指標一覧' },
      ),
      sheet(
        [
          ['指標名', '単位', '望ましい方向', 'R5目標', 'R5実績', 'R6目標', 'R6実績'],
          ['ハザードマップの苦情・意見の件数', '件', '高いほど良い', 30, 33, 40, 38],
        ],
        { name: '意見募集' },
      ),
    ],
    expected: [
      {
        name: '施設利用者の満足度',
        confidence: 'review',
        periods: [
          [2023, 80, 80, 'achieved'],
          [2024, 70, 70, 'achieved'],
        ],
      },
      {
        name: 'ハザードマップの苦情・意見の件数',
        direction: 'higher',
        directionBasis: 'explicit',
        confidence: 'high',
        periods: [
          [2023, 30, 33, 'achieved'],
          [2024, 40, 38, 'notAchieved'],
        ],
      },
    ],
    findings: ['DIRECTION_UNCERTAIN 指標一覧!A2'],
  },
  {
    what: 'the baseline says higher, the name says lower: a person is asked',
    sheets: [
      sheet([
        ['指標名', '証明書窓口の待ち時間'],
        ['単位', '分'],
        ['基準値（令和4年度）', 10],
        ['目標値（令和6年度）', 15],
        ['実績値（令和6年度）', 15],
      ]),
    ],
    expected: [
      {
        name: '証明書窓口の待ち時間',
        unit: '分',
        confidence: 'review',
        baseline: 10,
        periods: [[2024, 15, 15, 'achieved']],
      },
    ],
  },
  {
    what: 'a bad thing whose aim lies above its base, a good one whose aim lies below: a person is asked',
    sheets: [
      sheet([
        ['指標名', '単位', '現状値（R4）', '目標値（R6）', '実績値（R6）'],
        ['不登校の児童数', '人', 18, 25, 25],
        ['施設利用者の満足度', '％', 82, 75, 75],
        ['公園の美化活動団体数', '団体', 30, 36, 37],
      ]),
    ],
    expected: [
      { name: '不登校の児童数', confidence: 'review', periods: [[2024, 25, 25, 'achieved']] },
      { name: '施設利用者の満足度', confidence: 'review', periods: [[2024, 75, 75, 'achieved']] },
      {
        name: '公園の美化活動団体数',
        baseline: 30,
        direction: 'higher',
        periods: [[2024, 36, 37, 'achieved']],
      },
    ],
  },
];
