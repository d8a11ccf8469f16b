import { foldLabel } from '../text/fold';
import { labelRoles } from '../text/roles';

/** How the parts share what was read: 割合, 構成比. */
const SHARE = /^(?:割合|構成比率?|構成割合|比率|shares?|percent(?:age)?)(?:\(%\))?$/;
/** 総務課計; not 一般会計, 統計, 設計. */
const SUM_OF = /[^会設統時推家生余]計$/;

/** A longer text sums up nothing. */
const LONGEST = 60;

/** 合計, 平均, 累計, 割合: what sums up a table that was read says nothing of its own. */
export function sumsUp(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (labelRoles(text).some(({ role, exact }) => exact && role === 'total')) return true;
  const word = foldLabel(text);
  return SHARE.test(word) || SUM_OF.test(word);
}

const EXAMPLE = /^[\s(（【＜〈《<［[]{0,2}(?:(?:記入|記載|入力|作成)例|例[)）】\]:：]|example\b)/i;

/** 記入例, （例）…: what follows shows how to fill in. */
export function opensExample(text: string): boolean {
  return EXAMPLE.test(text);
}
