import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const _ = null;

/** Progress of plans over several years or sections: goals of 2030, a sheet per section, effects in money beside it. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'SDGs: 当初値 with its year in the cell, actuals of three years, the goal of the last of them and of 2030, 達成度 as the way gone',
    sheets: [
      sheet(
        [
          ['SDGs未来都市計画　進捗評価シート'],
          [_],
          ['（１）2030年のあるべき姿'],
          [
            'No',
            '指標名',
            '当初値',
            _,
            '2022年\n実績',
            '2023年\n実績',
            '2024年\n実績',
            '2024年\n目標値',
            '達成度\n（％）',
          ],
          [1, '再生可能エネルギー導入量【8.5】', '2020年', '12MW', '14MW', '17MW', '21MW', '20MW', '113%'],
          [2, '空き家バンク登録件数【11.3】', '2020年', '120件', '131件', '140件', '152件', '160件', '80%'],
          [3, '食品ロス発生量【12.3】', '2020年', '800t', '790t', '772t', '760t', '700t', '40%'],
        ],
        { merges: ['A1:I1', 'C4:D4'] },
      ),
    ],
    expected: [
      kpi(
        '再生可能エネルギー導入量【8.5】',
        [
          [2022, _, 14, 'notSet'],
          [2023, _, 17, 'notSet'],
          [2024, 20, 21, 'achieved'],
        ],
        { baseline: 12, unit: 'MW' },
      ),
      kpi(
        '空き家バンク登録件数【11.3】',
        [
          [2022, _, 131, 'notSet'],
          [2023, _, 140, 'notSet'],
          [2024, 160, 152, 'notAchieved'],
        ],
        { baseline: 120, unit: '件' },
      ),
      kpi(
        '食品ロス発生量【12.3】',
        [
          [2022, _, 790, 'notSet'],
          [2023, _, 772, 'notSet'],
          [2024, 700, 760, 'notAchieved'],
        ],
        { baseline: 800, unit: 't', direction: 'lower' },
      ),
    ],
  },
  {
    what: 'a book with cover, contents and a sheet per section, which head their columns in words of their own',
    sheets: [
      sheet(
        [
          [_],
          ['第２次△△町総合計画'],
          ['進捗状況報告書'],
          ['（令和６年度実績）'],
          [_],
          ['令和７年８月'],
          ['△△町　企画財政課'],
        ],
        { name: '表紙', at: 'C4' },
      ),
      sheet(
        [
          ['目次'],
          ['１　総務課', '・・・', 1],
          ['２　住民課', '・・・', 2],
          ['３　建設課', '・・・', 3],
          ['【目標の達成状況】達成 3　未達成 2'],
        ],
        { name: '目次' },
      ),
      sheet(
        [
          ['課名', '総務課', _, _, _],
          ['指標', '単位', 'R6目標', 'R6実績', '備考'],
          ['町ホームページ閲覧数', '千件', 450, 512, _],
          ['職員研修受講率', '％', 100, 96.4, '育休者を除く'],
        ],
        { name: '総務課' },
      ),
      sheet(
        [
          ['課名', '住民課', _, _, _],
          ['評価項目', '単位', '2024計画', '2024結果', '自己評価'],
          ['マイナンバーカード保有率', '％', 85, 86.9, 'Ａ'],
          ['１人１日当たりのごみ排出量', 'ｇ', 820, 834, 'Ｃ'],
        ],
        { name: '住民課' },
      ),
      sheet(
        [
          ['課名', '建設課', _, _],
          [_, _, _, _],
          ['成果指標', '目標（令和６年度）', '実績（令和６年度）', '未達の理由'],
          ['町道の改良率', '62.0％', '62.3％', _],
        ],
        { name: '建設課' },
      ),
    ],
    expected: [
      kpi('町ホームページ閲覧数', [[2024, 450, 512, 'achieved']], { unit: '千件' }),
      kpi('職員研修受講率', [[2024, 100, 96.4, 'notAchieved']]),
      kpi('マイナンバーカード保有率', [[2024, 85, 86.9, 'achieved']]),
      kpi('１人１日当たりのごみ排出量', [[2024, 820, 834, 'notAchieved']], { direction: 'lower' }),
      kpi('町道の改良率', [[2024, 62, 62.3, 'achieved']], { unit: '%' }),
    ],
  },
  {
    what: 'administrative reform: planned and reached by year with the money effect beside it, a hidden row of last year',
    sheets: [
      sheet(
        [
          ['第７次行財政改革大綱　実施計画進捗管理表'],
          [_, _, _, 'R5', _, 'R6', _, '効果額（千円）', _],
          ['取組項目', '評価指標', '単位', '目標値', '実績値', '目標値', '実績値', 'R5', 'R6'],
          ['窓口業務の委託', '窓口待ち時間', '分', 12, 13.5, 10, 9.2, 0, 3200],
          ['旧事業（統合済み）', '（廃止）', _, _, _, _, _, _, _],
          ['ペーパーレス化', 'コピー用紙使用枚数', '万枚', 520, 498, 480, 487, 850, 1010],
          ['未利用地の売却', '売却件数', '件', 3, 2, 3, 4, 12000, 25400],
          ['計', _, _, _, _, _, _, 12850, 29610],
        ],
        { merges: ['A1:I1', 'D2:E2', 'F2:G2', 'H2:I2', 'A8:G8'], hiddenRows: [5] },
      ),
    ],
    expected: [
      kpi(
        '窓口待ち時間',
        [
          [2023, 12, 13.5, 'notAchieved'],
          [2024, 10, 9.2, 'achieved'],
        ],
        { direction: 'lower', unit: '分' },
      ),
      kpi(
        'コピー用紙使用枚数',
        [
          [2023, 520, 498, 'achieved'],
          [2024, 480, 487, 'notAchieved'],
        ],
        { direction: 'lower' },
      ),
      kpi('売却件数', [
        [2023, 3, 2, 'notAchieved'],
        [2024, 3, 4, 'achieved'],
      ]),
    ],
  },
];
