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
  readonly outsideLink: (target: string) => string;
  readonly refused: string;
  readonly brokenLink: (target: string) => string;
}

const ja: Words = {
  title: '作業台',
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
  outsideLink: (target) => `ブックの外へのリンクは作業台では開きません: ${target}`,
  refused: 'このシートは保護されているため変更できません。Esc キーで入力を取り消せます。',
  brokenLink: (target) => `リンク先が見つかりません: ${target}`,
};

const en: Words = {
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
  outsideLink: (target) => `Links out of the workbook are not opened here: ${target}`,
  refused: 'This sheet is protected and cannot be changed. Press Esc to drop what you typed.',
  brokenLink: (target) => `The target of this link does not exist: ${target}`,
};

export type Language = 'ja' | 'en';
export const WORDS: Readonly<Record<Language, Words>> = { ja, en };

/** Japanese for a Japanese browser, English for every other. */
export function browserLanguage(): Language {
  return /^ja\b/i.test(navigator.language) ? 'ja' : 'en';
}
