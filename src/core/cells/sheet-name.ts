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
