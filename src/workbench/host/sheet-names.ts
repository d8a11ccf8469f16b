/** Excel takes the full-width forms of the forbidden marks for the marks themselves: ：？＊／＼［］. */
const FORBIDDEN = /[:\\/?*[\]：＼￥／？＊［］]|^['’]|['’]$|^history$/i;

/** 1 to 31 characters, none of `:\\/?*[]`, no apostrophe at an end; "History" is Excel's own. */
export function isSheetName(name: unknown): boolean {
  return typeof name === 'string' && name !== '' && name.length <= 31 && !FORBIDDEN.test(name);
}

/**
 * Two names with the same key are one name to Excel: case, width (ＫＰＩ, KPI; ｶﾅ, カナ) and the kind of kana (かな, カナ) do not
 * tell them apart.
 */
export function sheetNameKey(name: string): string {
  return name
    .replace(/[\uff01-\uff5e\uff61-\uff9f\u3000]+/g, (wide) => wide.normalize('NFKC'))
    .replace(/[\u30a1-\u30f6]/g, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - 0x60))
    .toLowerCase();
}
