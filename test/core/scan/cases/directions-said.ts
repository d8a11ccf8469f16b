/** Which way is better is printed: an arrow, a word, a sign, a bound, a remark. */
import { spread, type RecognitionCase } from '../../../support/cases';
import { form } from '../../../support/forms';
import { sheet } from '../../../support/sheet';

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
    what: 'the baseline tells whether 削減 prints what remains or what was cut',
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
    what: 'reductions as negative numbers in several spellings',
    sheets: [
      sheet([
        ['指標', '単位', '令和６年度目標値', '令和６年度実績値'],
        ['庁舎の電気使用量の増減率', '％', '▲5.0', '▲7.2'],
        ['公用車の燃料使用量の増減率', '％', '△10', '－8'],
        ['紙の購入枚数の増減', '万枚', -30, '(36)'],
      ]),
    ],
    expected: [
      { name: '庁舎の電気使用量の増減率', unit: '％', periods: [[2024, -5, -7.2, 'achieved']] },
      { name: '公用車の燃料使用量の増減率', unit: '％', periods: [[2024, -10, -8, 'notAchieved']] },
      { name: '紙の購入枚数の増減', unit: '万枚', periods: [[2024, -30, -36, 'achieved']] },
    ],
  },
  {
    what: 'reductions in a card per sector, ▲, △, − and brackets, the year of comparison in the name',
    sheets: [
      spread(
        [
          ['指標', '温室効果ガス排出量の増減率（2013年度比）'],
          ['単位', '％', '計画期間', '令和３～７年度'],
          ['令和６年度の目標', '▲30％', '令和６年度の実績', '−33.1％'],
          [],
          [],
          ['指標', '公用車燃料使用量の増減率（2019年度比）'],
          ['単位', '％', '計画期間', '令和３～７年度'],
          ['令和６年度の目標', '△１０', '令和６年度の実績', '(8.5)'],
        ],
        [6, 11, 6, 7],
        { at: 'F12' },
      ),
    ],
    expected: [
      {
        name: '温室効果ガス排出量の増減率（2013年度比）',
        unit: '％',
        directionBasis: 'negative-target',
        periods: [[2024, -30, -33.1, 'achieved']],
      },
      {
        name: '公用車燃料使用量の増減率（2019年度比）',
        unit: '％',
        periods: [[2024, -10, -8.5, 'notAchieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'a field 望ましい方向 with ↓, ↑ or 減少 in each card, years over 目標 and 実績, two cards side by side and one below',
    sheets: [
      form(
        [
          ['環境基本計画　指標カード', '<', '<', '<', null, null, null, null, null],
          [],
          ['指標名', '１人１日当たりのごみ排出量', '<', '<', null, '指標名', 'リサイクル率', '<', '<'],
          ['単位', 'g', '望ましい方向', '↓', null, '単位', '％', '望ましい方向', '↑'],
          [null, 'R5', 'R6', 'R7', null, null, 'R5', 'R6', 'R7'],
          ['目標', 850, 840, 830, null, '目標', 24, 25, 26],
          ['実績', 861, 838, null, null, '実績', 24.1, 23.8, null],
          [],
          ['指標名', '公用車のガソリン使用量', '<', '<', null],
          ['単位', 'kL', '望ましい方向', '減少', null],
          [null, 'R5', 'R6', 'R7', null],
          ['目標', 46, 46, 46, null],
          ['実績', 45.2, 47, null, null],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      {
        name: '１人１日当たりのごみ排出量',
        unit: 'g',
        direction: 'lower',
        periods: [
          [2023, 850, 861, 'notAchieved'],
          [2024, 840, 838, 'achieved'],
          [2025, 830, null, 'pending'],
        ],
      },
      {
        name: 'リサイクル率',
        unit: '％',
        direction: 'higher',
        periods: [
          [2023, 24, 24.1, 'achieved'],
          [2024, 25, 23.8, 'notAchieved'],
          [2025, 26, null, 'pending'],
        ],
      },
      {
        name: '公用車のガソリン使用量',
        unit: 'kL',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, 46, 45.2, 'achieved'],
          [2024, 46, 47, 'notAchieved'],
          [2025, 46, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'waterworks vision: a column of arrows says which way is better, against the trend of the values',
    sheets: [
      sheet(
        [
          ['水道事業ビジョン　業務指標（PI）の推移と目標'],
          [null],
          ['番号', '業務指標', '単位', '望ましい\n方向', '実績', null, null, null, '目標'],
          [null, null, null, null, 'R3', 'R4', 'R5', 'R6', 'R10'],
          ['B112', '有収率', '％', '↑', 88.1, 88, 88.6, 89.2, 92],
          ['B503', '法定耐用年数超過管路率', '％', '↓', 18.2, 19.9, 21.3, 22.8, 25],
          ['B606', '基幹管路の耐震適合率', '％', '↑', 35.2, 36.8, 38.1, 39.5, 48],
        ],
        { at: 'B2', merges: ['B4:B5', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:I4'] },
      ),
    ],
    expected: [
      {
        name: '有収率',
        unit: '％',
        direction: 'higher',
        periods: [
          [2021, null, 88.1, 'notSet'],
          [2022, null, 88, 'notSet'],
          [2023, null, 88.6, 'notSet'],
          [2024, null, 89.2, 'notSet'],
          [2028, 92, null, 'pending'],
        ],
      },
      {
        name: '法定耐用年数超過管路率',
        unit: '％',
        direction: 'lower',
        periods: [
          [2021, null, 18.2, 'notSet'],
          [2022, null, 19.9, 'notSet'],
          [2023, null, 21.3, 'notSet'],
          [2024, null, 22.8, 'notSet'],
          [2028, 25, null, 'pending'],
        ],
      },
      {
        name: '基幹管路の耐震適合率',
        unit: '％',
        direction: 'higher',
        periods: [
          [2021, null, 35.2, 'notSet'],
          [2022, null, 36.8, 'notSet'],
          [2023, null, 38.1, 'notSet'],
          [2024, null, 39.5, 'notSet'],
          [2028, 48, null, 'pending'],
        ],
      },
    ],
  },
];
