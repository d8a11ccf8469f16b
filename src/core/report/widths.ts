/** Full-width forms and CJK take two characters of a column, everything else one. */
const WIDE =
  /[\u1100-\u115f\u2010-\u2027\u2030-\u206f\u2160-\u27bf\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud800-\udbff][\udc00-\udfff]/g;

/** The width of a text in characters of a column. */
export function cellUnits(text: string): number {
  return text.length + (text.match(WIDE) ?? []).reduce((sum, one) => sum + (one.length === 1 ? 1 : 0), 0);
}
