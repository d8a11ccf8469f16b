import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

/** What tells which way is better, and what happens where the evidence does not agree. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'arrows in a column of their own',
    sheets: [
      sheet([
        ['指標名', '単位', '方向性', 'R6目標', 'R6実績'],
        ['市税の収入未済額', '百万円', '↓', 320, 298],
        ['人口1人当たりの地方債残高', '千円', '↓', 410, 425],
        ['財政調整基金の残高', '百万円', '↑', 2500, 2640],
        ['有休取得日数', '日', '↑', 14, 12.6],
      ]),
    ],
    expected: [
      {
        name: '市税の収入未済額',
        unit: '百万円',
        direction: 'lower',
        directionBasis: 'explicit',
        confidence: 'high',
        periods: [[2024, 320, 298, 'achieved']],
      },
      {
        name: '人口1人当たりの地方債残高',
        unit: '千円',
        direction: 'lower',
        directionBasis: 'explicit',
        confidence: 'high',
        periods: [[2024, 410, 425, 'notAchieved']],
      },
      {
        name: '財政調整基金の残高',
        unit: '百万円',
        direction: 'higher',
        directionBasis: 'explicit',
        confidence: 'high',
        periods: [[2024, 2500, 2640, 'achieved']],
      },
      {
        name: '有休取得日数',
        unit: '日',
        direction: 'higher',
        directionBasis: 'explicit',
        confidence: 'high',
        periods: [[2024, 14, 12.6, 'notAchieved']],
      },
    ],
  },
  {
    what: 'the wished direction in words: 増加, 減少, and a remark that lower is better',
    sheets: [
      sheet(
        [
          ['指標名', '目指す方向', '目標値', '実績値'],
          ['野生鳥獣の捕獲頭数（頭）', '増加', 400, 385],
          ['農作物の被害面積（ha）', '減少', 12, 10.4],
        ],
        { name: '鳥獣対策' },
      ),
      sheet(
        [
          ['指標名', '目標値', '実績値', '備考'],
          ['実質公債費比率（％）', 8.5, 7.9, '低いほど良い指標'],
          ['経常収支比率（％）', 92, 93.4, '数値が低いほど良い'],
        ],
        { name: '財政' },
      ),
    ],
    expected: [
      {
        name: '野生鳥獣の捕獲頭数（頭）',
        direction: 'higher',
        directionBasis: 'explicit',
        periods: [[null, 400, 385, 'notAchieved']],
      },
      {
        name: '農作物の被害面積（ha）',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[null, 12, 10.4, 'achieved']],
      },
      {
        name: '実質公債費比率（％）',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[null, 8.5, 7.9, 'achieved']],
      },
      {
        name: '経常収支比率（％）',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[null, 92, 93.4, 'notAchieved']],
      },
    ],
  },
  {
    what: 'the baseline tells 削減 of what remains from an amount that was cut',
    sheets: [
      sheet([
        ['指標名', '単位', '基準値（R4）', '目標値（R6）', '実績値（R6）'],
        ['会計処理時間の削減', '時間', 52, 42, 45],
        ['定型業務の削減時間', '時間', 120, 400, 436],
        ['公用車の燃料使用量', 'kL', 88, 80, 79.2],
        ['電力使用量の削減率', '％', 0, 6, 4.5],
      ]),
    ],
    expected: [
      {
        name: '会計処理時間の削減',
        direction: 'lower',
        directionBasis: 'baseline',
        baseline: 52,
        periods: [[2024, 42, 45, 'notAchieved']],
      },
      {
        name: '定型業務の削減時間',
        direction: 'higher',
        directionBasis: 'baseline',
        baseline: 120,
        periods: [[2024, 400, 436, 'achieved']],
      },
      {
        name: '公用車の燃料使用量',
        direction: 'lower',
        directionBasis: 'baseline',
        baseline: 88,
        periods: [[2024, 80, 79.2, 'achieved']],
      },
      {
        name: '電力使用量の削減率',
        direction: 'higher',
        directionBasis: 'baseline',
        baseline: 0,
        periods: [[2024, 6, 4.5, 'notAchieved']],
      },
    ],
    findings: [],
  },
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
    what: 'negative targets are reductions, whichever sign is printed',
    sheets: [
      sheet([
        ['KPI', '単位', '2024年度 目標値', '2024年度 実績値', '2025年度 目標値', '2025年度 実績値'],
        ['窓口対応時間（対前年度比）', '％', -5, -8, -10, null],
        ['時間外勤務時間（令和元年度比）', '％', '▲10', '▲6.5', '▲15', null],
        ['温室効果ガス排出量（基準年度比）', '％', '△20.0', '△22.4', '△24.0', null],
      ]),
    ],
    expected: [
      {
        name: '窓口対応時間（対前年度比）',
        direction: 'lower',
        directionBasis: 'negative-target',
        periods: [
          [2024, -5, -8, 'achieved'],
          [2025, -10, null, 'pending'],
        ],
      },
      {
        name: '時間外勤務時間（令和元年度比）',
        direction: 'lower',
        directionBasis: 'negative-target',
        periods: [
          [2024, -10, -6.5, 'notAchieved'],
          [2025, -15, null, 'pending'],
        ],
      },
      {
        name: '温室効果ガス排出量（基準年度比）',
        direction: 'lower',
        directionBasis: 'negative-target',
        periods: [
          [2024, -20, -22.4, 'achieved'],
          [2025, -24, null, 'pending'],
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
    what: 'bounds printed with the target, in cards',
    sheets: [
      sheet(
        [
          ['指標名', '火災の発生件数', '目標値', '10件以下', '実績値', '12件'],
          ['指標名', '県内の健康寿命の順位', '目標値', '3位以内', '実績値', '2位'],
          ['指標名', '救急車の現場到着所要時間', '目標値', '8分未満', '実績値', '8.4分'],
          ['指標名', '審査結果の通知日数', '目標値', '14日以内', '実績値', '11日'],
          ['指標名', '予防接種の接種率', '目標値', '95％以上', '実績値', '93.8％'],
        ],
        { at: 'B3' },
      ),
    ],
    expected: [
      {
        name: '火災の発生件数',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[null, 10, 12, 'notAchieved']],
      },
      {
        name: '県内の健康寿命の順位',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[null, 3, 2, 'achieved']],
      },
      {
        name: '救急車の現場到着所要時間',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[null, 8, 8.4, 'notAchieved']],
      },
      {
        name: '審査結果の通知日数',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[null, 14, 11, 'achieved']],
      },
      {
        name: '予防接種の接種率',
        direction: 'higher',
        periods: [[null, 95, 93.8, 'notAchieved']],
      },
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
];
