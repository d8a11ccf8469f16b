/** Excel takes the full-width forms of the forbidden marks for the marks themselves: ：？＊／＼［］. */
const FORBIDDEN = /[:\\/?*[\]：＼￥／？＊［］]|^['’]|['’]$|^history$/i;

/** 1 to 31 characters, none of `:\\/?*[]`, no apostrophe at an end; "History" is Excel's own. */
export function isSheetName(name: unknown): boolean {
  return typeof name === 'string' && name !== '' && name.length <= 31 && !FORBIDDEN.test(name);
}
