import type { Refusal } from './book';

/** What the workbench says. The pane beside it has texts of its own. */
export interface Words {
  readonly title: string;
  readonly banner: string;
  readonly bannerMore: string;
  readonly sample: string;
  readonly chooseSample: string;
  readonly open: string;
  readonly download: string;
  readonly language: string;
  readonly opening: string;
  readonly close: string;
  readonly formulaBar: string;
  readonly cell: string;
  readonly pane: string;
  readonly resize: string;
  readonly sheets: string;
  readonly stillOpen: (name: string) => string;
  readonly notExcel: (name: string) => string;
  readonly oldFormat: (name: string) => string;
  readonly encrypted: (name: string) => string;
  readonly damaged: (name: string) => string;
  readonly tooLarge: (name: string) => string;
  readonly macros: (name: string) => string;
  readonly empty: (name: string) => string;
  readonly unreachable: (name: string) => string;
  readonly saveFailed: string;
  /** What a file would not keep, before it is downloaded. */
  readonly unkept: (places: string) => string;
  readonly andMore: (count: number) => string;
  readonly downloadWithout: string;
  readonly cancel: string;
  readonly outsideLink: (target: string) => string;
  readonly refused: Readonly<Record<Refusal, string>>;
  readonly linkTo: (target: string) => string;
  readonly value: string;
  readonly undo: string;
  readonly redo: string;
  readonly undone: (address: string) => string;
  readonly redone: (address: string) => string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly summary: string;
  readonly average: (figure: string) => string;
  readonly count: (figure: string) => string;
  readonly sum: (figure: string) => string;
  readonly unsaved: string;
  readonly saved: string;
  readonly leftUnsaved: (name: string) => string;
  readonly backTo: (name: string) => string;
  readonly discard: string;
  readonly dropHere: string;
  readonly onlyFirst: (name: string) => string;
  readonly fileSafe: string;
  /** In front of the add-in's own group. */
  readonly ribbon: string;
  readonly paneLoading: string;
  readonly brokenLink: (target: string) => string;
  readonly reading: string;
  /** Draws over the sheet what its cells were used for. */
  readonly showReading: string;
  readonly readingLegend: string;
  readonly readingTitle: string;
  readonly readingUnread: string;
  readonly readingDoubt: string;
  readonly readingBusy: string;
  readonly readingNotRead: string;
}

const ja: Words = {
  title: '作業台',
  ribbon: 'リボン［ホーム］タブ：',
  paneLoading: '作業ウィンドウを読み込んでいます。表示されてから、もう一度押してください。',
  banner: 'Excel の代わりに動く作業台 — Excel ではありません',
  bannerMore: 'ファイルはこのブラウザーの中だけで扱われ、どこにも送信されません。',
  sample: '見本のブック',
  chooseSample: '見本を選ぶ…',
  open: 'ファイルを開く (.xlsx)',
  download: 'ダウンロード',
  language: '表示言語',
  opening: '開いています…',
  close: '閉じる',
  formulaBar: '数式バー',
  cell: 'セル',
  pane: 'アドインの作業ウィンドウ',
  resize: '作業ウィンドウの幅',
  sheets: 'シート',
  stillOpen: (name) => `「${name}」は開いたままです。`,
  notExcel: (name) =>
    `「${name}」は .xlsx 形式のブックではないため開けません。Excel で .xlsx として保存し直してから開いてください。`,
  oldFormat: (name) =>
    `「${name}」は古い形式 (.xls など) のため開けません。Excel で「Excel ブック (.xlsx)」として保存し直してから開いてください。`,
  encrypted: (name) =>
    `「${name}」はパスワードで暗号化されているため開けません。Excel でパスワードを外して保存し直してください。`,
  damaged: (name) =>
    `「${name}」は壊れているため開けません。元のファイルをもう一度入手するか、Excel の「開いて修復する」をためしてください。`,
  tooLarge: (name) =>
    `「${name}」は大きすぎるため開けません (展開後 200 MB まで)。KPI の表があるシートだけを別のブックに移してから開いてください。`,
  macros: (name) =>
    `「${name}」にはマクロがあり、ここで保存するとマクロが失われるため開けません。Excel で .xlsx として保存した写しを開いてください。`,
  empty: (name) =>
    `「${name}」は空のファイル (0 バイト) のため開けません。元のファイルをもう一度入手してください。`,
  unreachable: (name) =>
    `「${name}」を読み込めませんでした。ファイルがまだあるか、ほかのアプリで使用中でないかを確認してください。`,
  saveFailed: 'ブックを保存できませんでした。もう一度「ダウンロード」を押してください。',
  unkept: (places) =>
    `次の変更はファイルに書き込めません（配列数式・データテーブルの一部、またはテーブルの見出し）: ${places}。ファイルでは元の内容のままになります。`,
  andMore: (count) => `ほか ${count} 件`,
  downloadWithout: 'この変更を除いてダウンロード',
  cancel: 'やめる',
  outsideLink: (target) => `ブックの外へのリンクは作業台では開きません: ${target}`,
  refused: {
    protected: 'このシートは保護されているため変更できません。Esc キーで入力を取り消せます。',
    formula:
      'この内容はセルに入力できません（数式の書き方が正しくないか、長すぎます）。直すか、Esc キーで取り消してください。',
    notImitated:
      '作業台はこの数式（LET・LAMBDA・A1# など）に対応していません。Esc キーで入力を取り消せます。',
    merged: '結合したセルの一部だけは変更できません。結合したセル全体を選んでください。',
    outside: 'シートの端を越えるため貼り付けられません。もっと左上のセルを選んでください。',
  },
  linkTo: (target) => `リンク先: ${target}（クリックか Alt+Enter で移動）`,
  value: '計算結果',
  undo: '元に戻す',
  redo: 'やり直し',
  undone: (address) => `元に戻しました: ${address}`,
  redone: (address) => `やり直しました: ${address}`,
  nothingToUndo: '元に戻せる操作はありません',
  nothingToRedo: 'やり直せる操作はありません',
  summary: '選択範囲の集計',
  average: (figure) => `平均: ${figure}`,
  count: (figure) => `データの個数: ${figure}`,
  sum: (figure) => `合計: ${figure}`,
  unsaved: 'まだダウンロードしていない変更があります',
  saved: '変更はありません',
  leftUnsaved: (name) =>
    `「${name}」の変更はまだダウンロードしていません。捨てるまでは元のまま残っています。`,
  backTo: (name) => `「${name}」に戻る`,
  discard: '変更を捨てる',
  dropHere: 'ここに置くと .xlsx ファイルを開きます',
  onlyFirst: (name) => `一度に開けるのは1つだけなので、「${name}」だけを開きました。`,
  fileSafe: '元のファイルには何も書き込んでいません。',
  reading: '読み取りの表示',
  showReading: '読み取りを表示',
  readingLegend: '色の意味',
  readingTitle: '見出し（枠の色は対象）',
  readingUnread: '使われていない数値',
  readingDoubt: '要確認',
  readingBusy: '読み取っています…',
  readingNotRead: 'このシートは集計シートなので読み取りません。',
  brokenLink: (target) => `リンク先が見つかりません: ${target}`,
};

const en: Words = {
  ribbon: 'Ribbon, Home tab:',
  paneLoading: 'The task pane is still loading. Press the button again once it shows.',
  title: 'Workbench',
  banner: 'A workbench standing in for Excel — this is not Excel',
  bannerMore: 'Files stay inside this browser and are sent nowhere.',
  sample: 'Sample workbook',
  chooseSample: 'Choose a sample…',
  open: 'Open file (.xlsx)',
  download: 'Download',
  language: 'Language',
  opening: 'Opening…',
  close: 'Close',
  formulaBar: 'Formula bar',
  cell: 'Cell',
  pane: 'Task pane of the add-in',
  resize: 'Width of the task pane',
  sheets: 'Sheets',
  stillOpen: (name) => `“${name}” is still open.`,
  notExcel: (name) =>
    `“${name}” is not an .xlsx workbook and cannot be opened. Save it as .xlsx in Excel first.`,
  oldFormat: (name) =>
    `“${name}” is in an old format (such as .xls) and cannot be opened. Save it as “Excel Workbook (.xlsx)” in Excel first.`,
  encrypted: (name) =>
    `“${name}” is encrypted with a password and cannot be opened. Remove the password in Excel and save it again.`,
  damaged: (name) =>
    `“${name}” is damaged and cannot be opened. Get the file again, or try “Open and Repair” in Excel.`,
  tooLarge: (name) =>
    `“${name}” is too large (it may unpack to 200 MB). Move the sheets with the KPI tables to a workbook of their own first.`,
  macros: (name) =>
    `“${name}” holds macros, which would be lost when it is saved here. Save a copy as .xlsx in Excel and open that.`,
  empty: (name) => `“${name}” is an empty file (0 bytes) and cannot be opened. Get the file again.`,
  unreachable: (name) =>
    `“${name}” could not be read. Check that it is still there and not in use by another program.`,
  saveFailed: 'The workbook could not be saved. Press “Download” again.',
  unkept: (places) =>
    `These changes cannot be written into the file (part of an array formula or a data table, or a header of a table): ${places}. The file keeps what stood there before.`,
  andMore: (count) => `and ${count} more`,
  downloadWithout: 'Download without them',
  cancel: 'Cancel',
  outsideLink: (target) => `Links out of the workbook are not opened here: ${target}`,
  refused: {
    protected: 'This sheet is protected and cannot be changed. Press Esc to drop what you typed.',
    formula:
      'This cannot go into a cell (the formula is not written correctly, or it is too long). Correct it, or press Esc.',
    notImitated: 'The workbench does not take this formula (LET, LAMBDA, A1# …). Press Esc to drop it.',
    merged: 'A part of a merged cell cannot be changed. Select the whole merged cell.',
    outside: 'This would go beyond the edge of the sheet. Select a cell further up or left.',
  },
  linkTo: (target) => `Link to ${target} (click or Alt+Enter to go there)`,
  value: 'Result',
  undo: 'Undo',
  redo: 'Redo',
  undone: (address) => `Undone: ${address}`,
  redone: (address) => `Done again: ${address}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  summary: 'Figures of the selected cells',
  average: (figure) => `Average: ${figure}`,
  count: (figure) => `Count: ${figure}`,
  sum: (figure) => `Sum: ${figure}`,
  unsaved: 'Changes not downloaded yet',
  saved: 'No changes',
  leftUnsaved: (name) =>
    `The changes of “${name}” have not been downloaded. It is kept as it was until you discard it.`,
  backTo: (name) => `Back to “${name}”`,
  discard: 'Discard changes',
  dropHere: 'Drop an .xlsx file here to open it',
  onlyFirst: (name) => `Only one workbook can be open: “${name}” was opened.`,
  fileSafe: 'Nothing was written to the original file.',
  reading: 'How the sheet is read',
  showReading: 'Show reading',
  readingLegend: 'What the colours mean',
  readingTitle: 'title, in the colour of what it heads',
  readingUnread: 'number nobody read',
  readingDoubt: 'to be checked',
  readingBusy: 'Reading…',
  readingNotRead: 'This sheet belongs to a report and is not read.',
  brokenLink: (target) => `The target of this link does not exist: ${target}`,
};

export type Language = 'ja' | 'en';
export const WORDS: Readonly<Record<Language, Words>> = { ja, en };

/** Japanese for a Japanese browser, English for every other. */
export function browserLanguage(): Language {
  return /^ja\b/i.test(navigator.language) ? 'ja' : 'en';
}
