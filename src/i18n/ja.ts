/** What the pane says. This is the source; every other language has exactly these keys (see dictionary.ts). */
export const ja = {
  app: {
    name: 'KPI 集計',
    close: '閉じる',
    /** The button that changes to the other language, in that language. */
    otherLanguage: 'English',
    profileSaved: '修正を保存し、読み取り結果に反映しました。',
    notRemembered: '表示言語を保存できませんでした。次に開いたときは、Excel の言語で表示します。',
  },
  connecting: 'Excel に接続しています…',
  start: {
    heading: 'いつもの表のまま、KPI を集計',
    lines: [
      'ブックの中の KPI の表を、今の形のまま読み取ります。',
      '達成率と状態を計算し、抜けや食い違いを指摘します。',
      '元のセルをたどれる集計シートとグラフを追加します。',
    ],
    safe: '元の表には書き込みません。',
    scan: 'スキャン',
  },
  scanning: {
    heading: 'スキャンしています',
    listing: 'シートの一覧を読み取り中',
    reading: (sheet: string) => `読み取り中：${sheet}`,
    judging: '表を調べています',
    cancel: 'キャンセル',
    cancelled: 'スキャンを中止しました。ブックは変更していません。',
  },
  result: {
    heading: 'スキャン結果',
    found: (kpis: string) => `KPI が${kpis}件見つかりました。`,
    overview: '概要',
    kpis: 'KPI',
    tables: '認識した表',
    review: '要確認',
    countUnit: { kpis: '件', tables: '個', review: '件' },
    byStatus: '状態別の件数',
    /** Where the numbers come from: one status per KPI. */
    byStatusNote: '報告時期が来た最新の期間で数えています。',
    noValues: '値なし',
    findings: '指摘',
    noFindings: '指摘はありません。',
    views: '表示の切り替え',
    count: (n: string) => `${n}件`,
    noProject: '事業名なし',
    achievedOf: (achieved: string, judged: string) => `達成 ${achieved} / ${judged}`,
    older: '前回のスキャン結果を表示しています。',
    insert: '集計シートを挿入',
    inserting: '集計シートを挿入しています…',
    rescan: '再スキャン',
  },
  kpi: {
    details: '詳細',
    blank: '空欄',
    noSlot: '欄なし',
    noPeriodLabel: '期間の記載なし',
    listedOnly: '一覧に名前だけがあり、値の欄がありません。',
    noneDue: '報告時期が来た期間はありません。',
    periods: '期間ごとの値',
    rateAndStatus: '達成率・状態',
    asNumber: (value: string) => `読み取った値：${value}`,
    asSum: (value: string) => `合計：${value}`,
    basis: (why: string) => `根拠：${why}`,
    notKnown: '不明',
    noBaseline: '記載なし',
    stated: '表の記載',
    statedStatus: '表に書かれた判定',
    statedRate: '表に書かれた達成率',
    findings: (n: string) => `指摘${n}件`,
    noFindings: 'この KPI への指摘はありません。',
    sources: '元のセル',
    reviewWhy: '読み取りに迷う点があります。下の根拠と元のセルを確かめてください。',
    characters: (n: string) => `${n}字`,
    /** Spoken and shown on hover for a link that selects a cell. */
    select: (text: string, place: string) => `${text}（${place} を選択）`,
    selected: (place: string) => `${place} を選択しました。`,
  },
  noKpi: {
    heading: 'KPI の表が見つかりませんでした',
    looked: (sheets: string) =>
      `${sheets}枚のシートを読み取りましたが、KPI の表と判断できるものがありませんでした。`,
    empty: 'このブックには、値の入ったシートがありません。',
    safe: '何も挿入していません。ブックは元のままです。',
    next: '次のことを確かめてください',
    hints: [
      'KPI の表があるブックを開いているか。',
      '表に「目標値」「実績値」などの見出しがあるか。',
      '表が画像や図形ではなく、セルに入力されているか。',
    ],
    retry: 'もう一度スキャン',
  },
  done: {
    heading: '集計シートを挿入しました',
    open: 'シート名を選ぶと表示します。',
    live: '元の表に実績値を入力すると、集計シートの数値も変わります。',
  },
  unsupported: {
    heading: 'この Excel では使えません',
    why: 'このアドインには、結合セルを読み取る機能（ExcelApi 1.13）が必要です。お使いの Excel にはこの機能がありません。',
    next: 'Excel 2021 以降、または Microsoft 365 の Excel で開いてください。更新できる場合は、Office を更新してからもう一度お試しください。',
  },
  outside: {
    heading: 'Excel の中で開いてください',
    why: 'このページは Excel のアドインです。Excel のブックにつながっていないため、読み取る表がありません。',
    next: 'Excel でブックを開き、アドインの一覧から「KPI 集計」を選んでください。',
  },
  problem: {
    retry: 'もう一度',
    safeLabel: 'ブックの状態',
    nextLabel: '次にすること',
    details: '技術的な詳細',
    safe: {
      connect: 'ブックには触れていません。',
      scan: '読み取りだけを行っていました。ブックは変更していません。',
      insert: '元の表は変更していません。',
    },
    heading: {
      connect: 'Excel に接続できませんでした',
      scan: 'スキャンできませんでした',
      insert: '集計シートを挿入できませんでした',
    },
    codes: {
      busy: {
        what: 'Excel がセルの編集中か、ほかの処理の途中です。',
        next: 'Enter キーか Esc キーでセルの編集を終えてから、「もう一度」を押してください。',
      },
      protectedWorkbook: {
        what: 'ブックの構成が保護されているため、シートを追加できません。',
        next: '［校閲］タブの「ブックの保護」を解除してから、もう一度お試しください。',
      },
      protectedSheet: {
        what: '前に挿入した集計シートが保護されているため、書き換えられません。',
        next: '集計シートの保護を［校閲］タブで解除してから、もう一度お試しください。',
      },
      unsupported: {
        what: 'お使いの Excel には、この操作に必要な機能がありません。',
        next: 'Excel 2021 以降、または Microsoft 365 の Excel で開いてください。',
      },
      tooLarge: {
        what: 'ブックが大きすぎて、一度に読み書きできません。',
        next: 'KPI の表があるシートだけを別のブックに移すか、使っていない行・列を削除してからお試しください。',
      },
      sheetGone: {
        what: '読み取ったシートが見つかりません。名前が変わったか、削除されています。',
        next: '「再スキャン」で今のブックを読み取り直してください。',
      },
      notKept: {
        what: '修正の設定をブックに保存できませんでした。',
        next: 'ブックの保護や共有の状態を確認し、もう一度操作してください。元のシートは変わっていません。',
      },
      otherSheet: {
        what: '選択中のセルが、この指標とは別のシートにあります。',
        next: '指標と同じシートのセルを選択してから、もう一度押してください。',
      },
      'profile-notJson': {
        what: '設定ファイルを読み取れません（JSON ではありません）。',
        next: '「書き出し」で作ったファイルを選んでください。今の設定は変わっていません。',
      },
      'profile-notAProfile': {
        what: 'このアドインの設定ファイルではありません。',
        next: '「書き出し」で作ったファイルを選んでください。今の設定は変わっていません。',
      },
      'profile-tooNew': {
        what: '新しい版のアドインで作られた設定です。',
        next: 'アドインを更新してから読み込んでください。今の設定は変わっていません。',
      },
      'profile-damaged': {
        what: '設定の内容に誤りがあります。',
        next: '書き出し直すか、管理担当者に確認してください。今の設定は変わっていません。',
      },
      readOnly: {
        what: 'ブックが読み取り専用で開かれているため、シートを追加できません。',
        next: '「編集を有効にする」を押すか、コピーを保存して開いてからお試しください。',
      },
      cancelled: {
        what: '処理が中止されました。',
        next: 'もう一度行うには「もう一度」を押してください。',
      },
      nothingToReport: {
        what: '集計する KPI がありません。',
        next: '「再スキャン」で今のブックを読み取り直してください。',
      },
      unknown: {
        what: '予期しない問題が起きました。',
        next: '「もう一度」を押してください。続く場合は、下の詳細を添えて担当者に知らせてください。',
      },
    },
  },
} as const;
