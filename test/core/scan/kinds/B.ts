import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'A list with only targets (no actuals) and one column with an unknown title and texts or words right of the names or right of the targets';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'sentences under 想定される壁 right of the targets',
    sheets: [
      sheet([
        ['指標', '単位', '目標値', '想定される壁'],
        ['空き家バンク登録件数', '件', 45, '所有者との連絡がつきにくい'],
        ['移住相談件数', '件', 180, '夜間の窓口がない'],
        ['お試し住宅利用組数', '組', 12, '冬季の管理が難しい'],
      ]),
    ],
    expected: [
      kpi('空き家バンク登録件数', [[null, 45, null, 'pending']], { unit: '件' }),
      kpi('移住相談件数', [[null, 180, null, 'pending']], { unit: '件' }),
      kpi('お試し住宅利用組数', [[null, 12, null, 'pending']], { unit: '組' }),
    ],
  },
  {
    what: 'a school plan with ねらい between name and target of one year',
    sheets: [
      sheet(
        [
          ['評価指標', 'ねらい', '令和7年度目標'],
          ['図書室の貸出冊数', '読書の習慣をつける', 6200],
          ['地域行事への参加者数', '地域とのつながり', 150],
          ['授業公開の回数', '開かれた学校', 6],
        ],
        { at: 'B3' },
      ),
    ],
    expected: [
      kpi('図書室の貸出冊数', [[2025, 6200, null, 'pending']]),
      kpi('地域行事への参加者数', [[2025, 150, null, 'pending']]),
      kpi('授業公開の回数', [[2025, 6, null, 'pending']]),
    ],
  },
  {
    what: 'an English plan with where the numbers come from',
    sheets: [
      sheet([
        ['KPI', 'Where we get it', 'Target'],
        ['Active members', 'CRM export', 1250],
        ['Training sessions held', 'Room calendar', 36],
        ['Newsletter readers', 'Mail tool', 4000],
      ]),
    ],
    expected: [
      kpi('Active members', [[null, 1250, null, 'pending']]),
      kpi('Training sessions held', [[null, 36, null, 'pending']]),
      kpi('Newsletter readers', [[null, 4000, null, 'pending']]),
    ],
  },
  {
    what: 'two target years and 届け出先 at the right',
    sheets: [
      sheet([
        ['成果指標', '令和6年度目標', '令和7年度目標', '届け出先'],
        ['認定農業者数', 82, 85, '県北部農林事務所'],
        ['直売所来店者数', 33000, 34500, '農協'],
        ['学校給食への納入品目数', 14, 16, '教育委員会'],
      ]),
    ],
    expected: [
      kpi('認定農業者数', [
        [2024, 82, null, 'pending'],
        [2025, 85, null, 'pending'],
      ]),
      kpi('直売所来店者数', [
        [2024, 33000, null, 'pending'],
        [2025, 34500, null, 'pending'],
      ]),
      kpi('学校給食への納入品目数', [
        [2024, 14, null, 'pending'],
        [2025, 16, null, 'pending'],
      ]),
    ],
  },
  {
    what: 'one word per row under 色 right of the names',
    sheets: [
      sheet(
        [
          ['病院中期計画　数値目標'],
          ['指標', '色', '目標'],
          ['紹介患者数', '青', 3600],
          ['救急受入件数', '赤', 2100],
          ['健診センター利用者数', '緑', 5400],
          ['看護師採用人数', '緑', 25],
        ],
        { merges: ['A1:C1'] },
      ),
    ],
    expected: [
      kpi('紹介患者数', [[null, 3600, null, 'pending']]),
      kpi('救急受入件数', [[null, 2100, null, 'pending']]),
      kpi('健診センター利用者数', [[null, 5400, null, 'pending']]),
      kpi('看護師採用人数', [[null, 25, null, 'pending']]),
    ],
  },
  {
    what: 'numbered list of a company with 関係する会議 after the targets',
    sheets: [
      sheet([
        ['No.', 'KPI名', '目標', '単位', '関係する会議'],
        [1, '新規取引先数', 30, '社', '営業会議'],
        [2, '展示会来場者数', 1200, '人', '販促会議'],
        [3, '改善提案件数', 96, '件', '工場会議'],
      ]),
    ],
    expected: [
      kpi('新規取引先数', [[null, 30, null, 'pending']], { unit: '社' }),
      kpi('展示会来場者数', [[null, 1200, null, 'pending']], { unit: '人' }),
      kpi('改善提案件数', [[null, 96, null, 'pending']], { unit: '件' }),
    ],
  },
];
