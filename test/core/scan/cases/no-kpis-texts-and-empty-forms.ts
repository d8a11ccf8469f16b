/**
 * Sheets that speak of KPIs and hold none: minutes, glossaries, guides, schemes of grades, forms not filled
 * in, examples.
 */
import { noKpis, type RecognitionCase } from '../../../support/cases';
import { form } from '../../../support/forms';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  noKpis('minutes of a meeting', [
    sheet([
      ['議事録'],
      ['日時', '令和6年4月1日'],
      ['出席者', '山田、佐藤'],
      ['議題', 'KPIの目標値と実績値の確認について'],
      ['内容', '実績値が目標値を下回った指標について、要因を分析した。'],
    ]),
  ]),
  noKpis('the minutes of a KPI review: topics, decisions and dates, with 目標値 and 実績 only in sentences', [
    form(
      [
        ['第２回　ＫＰＩ検証会議　議事要旨', '<', '<', '<'],
        ['日時', '令和６年１０月８日　14:00～15:30', '場所', '第２会議室'],
        ['出席者', '企画課長、財政課長ほか６名', '<', '<'],
        ['No.', '議題', '決定事項', '期限'],
        [1, '目標値の見直し', '令和７年度の目標値を改めて各課に照会する', '10月31日'],
        [2, '実績の報告方法', '実績値は四半期ごとに様式２で報告する', '毎四半期'],
        [3, '達成状況の公表', 'ホームページに掲載する', '３月末'],
        ['次回', '令和７年１月２１日', '<', '<'],
      ],
      { widths: [2, 6, 8, 3] },
    ),
  ]),
  noKpis(
    'dates of the meetings that set targets and check KPI actuals, with numbers attending',
    [
      sheet(
        [
          ['令和6年度　KPI検証会議　開催記録'],
          ['回', '開催日', '議題', '出席者数', '場所'],
          ['第1回', 'R6.5.20', '令和5年度のKPI実績値の確認', 12, '第1会議室'],
          ['第2回', 'R6.8.7', '目標値の見直しについて', 11, '第2会議室'],
          ['第3回', 'R6.11.15', '達成率の低い指標の改善策', 13, '第1会議室'],
          ['第4回', 'R7.2.10', '令和7年度目標の設定', 12, '大会議室'],
        ],
        { at: 'B2' },
      ),
    ],
    { costs: [], findings: [] },
  ),
  noKpis('a glossary that explains KPI words', [
    sheet([
      ['用語', '説明'],
      ['目標値', '年度末までに達成すべき値'],
      ['実績値', '年度末に測った値'],
      ['KPI', '重要業績評価指標のこと'],
    ]),
  ]),
  noKpis(
    'a dictionary of marketing abbreviations with formula, usual value and how to set a target',
    [
      sheet(
        [
          ['社内用　指標の用語辞典', null, null, null, null],
          ['略語', '正式な言い方', '計算式', '一般的な水準', '目標の決め方'],
          ['CVR', 'Conversion Rate', '成約数 ÷ 訪問数', '2～3%', '過去の実績の平均に上乗せする'],
          ['CPA', 'Cost per Acquisition', '広告費 ÷ 成約数', '業種による', '粗利から逆算する'],
          ['LTV', 'Lifetime Value', '平均単価 × 継続月数', '業種による', 'CPA の３倍を目安とする'],
          ['KGI', 'Key Goal Indicator', '―', '―', '経営計画の目標値をそのまま用いる'],
          ['KPI', 'Key Performance Indicator', '―', '―', 'KGI を分解し、実績を測れるものを選ぶ'],
        ],
        { name: '辞典', at: 'B3', merges: ['B3:F3'] },
      ),
    ],
    { findings: [] },
  ),
  noKpis(
    'a table of contents, a glossary of KPI words and the minutes of a review meeting',
    [
      sheet(
        [
          ['総合戦略 効果検証報告書'],
          ['目次', null, null],
          ['章', '項目', 'ページ'],
          [1, '計画の概要', 1],
          [2, 'KPIの目標値と実績値', 3],
          [3, '指標ごとの達成状況', 8],
          [4, '今後の方針', 15],
          ['資料編', '用語集', 20],
        ],
        { name: '目次' },
      ),
      sheet(
        [
          ['用語集', null, null],
          ['No.', '用語', '説明'],
          [1, 'KPI', '重要業績評価指標。施策の進み具合を測るために設ける指標をいう。'],
          [2, '目標値', '計画期間の最終年度（令和8年度）末までに達成しようとする値。'],
          [3, '実績値', '各年度の末日に測った値。測れなかった場合は「未計測」と記載する。'],
          [4, '基準値', '計画を策定した時点（令和3年度）の値。'],
          [5, '達成率', '実績値÷目標値×100で求めた値。100%以上を「達成」とする。'],
        ],
        { name: '用語集' },
      ),
      sheet(
        [
          ['令和6年度第1回 効果検証委員会 議事録', null],
          ['日時', '令和6年8月20日（火）10時00分～11時30分'],
          ['場所', '市役所3階 会議室'],
          ['出席者', '委員8名、事務局3名'],
          ['議題', '(1) 令和5年度のKPIの実績について　(2) 今後の進め方について'],
          [
            '主な意見',
            '委員：窓口の待ち時間は目標値20分に対して実績値が25分である。原因は何か。\n事務局：繁忙期に申請が集中したためと考えている。',
          ],
          ['決定事項', '目標値の見直しについて次回の委員会で審議する。'],
          ['次回', '令和6年11月頃'],
        ],
        { name: '議事録' },
      ),
    ],
    { costs: [], findings: [] },
  ),
  noKpis(
    'a guide to the columns of the KPI form with what to write in each',
    [
      sheet([
        ['KPI調書　記載要領'],
        ['欄', '記載内容', '文字数', '注意点'],
        ['KPI', '事業の成果を表す指標を3つまで記載', 40, '目標値と実績値の単位をそろえる'],
        ['目標値', '令和6年度末に達成すべき値', 10, '未設定の場合は理由を記載'],
        ['実績値', '令和6年度末の値', 10, '未計測の場合は時期を記載'],
        ['達成状況', '達成・未達成・未計測から選択', 5, '実績値÷目標値が100％以上なら達成'],
      ]),
    ],
    { costs: [], findings: [] },
  ),
  noKpis(
    'how grades are given: bounds of 達成率 with grade and points, weights of the parts of the evaluation',
    [
      form([
        ['事業評価の基準', '<', '<', '<'],
        ['目標達成率', '評価', '点数', '説明'],
        ['100％以上', 'Ａ', 5, '目標を達成した'],
        ['80％以上100％未満', 'Ｂ', 4, 'おおむね達成した'],
        ['60％以上80％未満', 'Ｃ', 3, 'やや不十分'],
        ['60％未満', 'Ｄ', 1, '不十分'],
        [],
        ['評価項目', '配点', '<', '備考'],
        ['KPIの達成度', 50, '<', '実績値÷目標値'],
        ['コスト', 30, '<', '決算額÷予算額'],
        ['住民満足度', 20, '<', 'アンケート'],
      ]),
    ],
  ),
  noKpis('instructions with an example only', [
    sheet([
      ['記入要領'],
      ['目標値は数値で入力してください。実績値が確定していない場合は未計測と入力します。'],
      ['（記入例）'],
      ['指標名', '目標値', '実績値'],
      ['相談件数', 100, 120],
    ]),
  ]),
  noKpis('a sheet of examples', [
    sheet(
      [
        ['指標名', '単位', '目標値', '実績値'],
        ['相談件数', '件', 100, 120],
      ],
      { name: '記入例' },
    ),
  ]),
  noKpis('an empty form', [
    sheet([
      ['指標名', '単位', '目標値', '実績値'],
      ['①', null, null, null],
      ['②', null, null, null],
    ]),
  ]),
  noKpis(
    'an empty grant form: numbers, years, units and 0字 printed, instructions above, not a name or a value filled in',
    [
      form(
        [
          ['様式第５号　実施状況報告書', '<', '<', '<', '<', '<'],
          ['※実績値が目標値を下回った場合は理由を200字以内で記入すること。', '<', '<', '<', '<', '<'],
          ['事業名', null, '<', '<', '<', '<'],
          ['番号', 'KPIの名称', '単位', 'R6年度目標値', 'R6年度実績値', '達成状況'],
          ['KPI①', null, '人', null, null, null],
          ['KPI②', null, '件', null, null, null],
          ['KPI③', null, '％', null, null, null],
          ['未達成の理由', null, '<', '<', '<', '0字'],
        ],
        { at: 'B2' },
      ),
    ],
  ),
  noKpis(
    'a template not yet filled in: labels, units, formulas that divide by nothing and a note how to fill it in',
    [
      sheet(
        [
          ['交付金事業　実施報告書（様式）', null, null, null, null, null],
          ['事業名', null, null, '担当課', null, null],
          ['事業費', null, '千円', '交付金額', null, '千円'],
          ['KPI①', '名称', null, null, '単位', null],
          [null, '目標値（令和６年度）', null, '実績値（令和６年度）', null, null],
          [null, '達成率', '#DIV/0!', '未達成の理由', null, null],
          ['KPI②', '名称', null, null, '単位', null],
          [null, '目標値（令和６年度）', null, '実績値（令和６年度）', null, null],
          [null, '達成率', '#DIV/0!', '未達成の理由', null, null],
          ['※ 実績値が確定していない場合は「未計測」と記入し、判明する時期を理由の欄に書くこと。'],
        ],
        {
          name: '様式',
          at: 'B2',
          merges: ['B2:G2', 'C3:D3', 'F3:G3', 'B5:B7', 'D5:E5', 'B8:B10', 'D8:E8'],
          formulas: { D7: '=F6/D6', D10: '=F9/D9' },
        },
      ),
    ],
    { findings: [] },
  ),
  noKpis(
    'a form of which only the slots are printed, and its filled-in 記入例',
    [
      sheet(
        [
          ['効果検証シート', null, null, null, null],
          ['事業名', null, null, null, null],
          ['担当課', null, '事業年度', null, null],
          ['重要業績評価指標（上段：目標、下段：実績）', '単位', 'R6年度', 'R7年度', 'R8年度'],
          ['①', null, null, null, null],
          [null, null, null, null, null],
          ['②', null, null, null, null],
          [null, null, null, null, null],
          ['③', null, null, null, null],
          [null, null, null, null, null],
          ['未達成の理由', null, null, null, null],
          ['※太枠の中を記入してください。目標値は数値で記入すること。'],
        ],
        { name: '様式', merges: ['A5:A6', 'B5:B6', 'A7:A8', 'B7:B8', 'A9:A10', 'B9:B10', 'B11:E11'] },
      ),
      sheet(
        [
          ['効果検証シート', null, null, null, null],
          ['事業名', '○○アプリ導入事業', null, null, null],
          ['担当課', '○○課', '事業年度', '令和6年度', null],
          ['重要業績評価指標（上段：目標、下段：実績）', '単位', 'R6年度', 'R7年度', 'R8年度'],
          ['① アプリ登録者数', '人', 1_000, 2_000, 3_000],
          [null, null, 850, null, null],
          ['② 窓口来庁者数', '人', 500, 450, 400],
          [null, null, 480, null, null],
          ['未達成の理由', '広報の開始が遅れたため。', null, null, null],
        ],
        { name: '記入例', merges: ['A5:A6', 'B5:B6', 'A7:A8', 'B7:B8', 'B9:E9'] },
      ),
    ],
    { costs: [], findings: [] },
  ),
];
