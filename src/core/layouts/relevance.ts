import type { SheetSnapshot } from '../cells/snapshot';
import { foldLabel } from '../text/fold';
import { mentions } from '../text/mentions';
import type { Aliases } from '../text/roles';

/** Stems of the words without which no table, cost or rating of ours exists. */
const STEMS: readonly string[] = [
  '目標',
  '目标',
  '目指',
  'めざ',
  '管理項目',
  '実績',
  '計画',
  'kpi',
  '指標',
  '指标',
  '見込',
  '计划',
  '計劃',
  '预算',
  '預算',
  '决算',
  '達成',
  '進捗',
  '成果',
  '効果',
  '評価',
  '方針',
  '事業',
  '予算',
  '決算',
  '執行',
  '交付',
  '補助',
  '充当',
  '契約',
  '経費',
  '費用',
  '現状',
  '基準',
  '取組',
  '施策',
  '支出',
  '落札',
  '国費',
  '国庫',
  '確定',
  'target',
  'actual',
  'goal',
  'plan',
  'result',
  'kgi',
  'servicelevel',
  'agreedlevel',
  'milestone',
  'indicator',
  'metric',
  'measure',
  'achiev',
  'budget',
  'cost',
  'grant',
  'subsid',
  'rating',
  'baseline',
  'settle',
  'contract',
  'quota',
  'ambition',
  '目安',
];
const GRADE = /^[sa-e][+-]?(?:$|[\s:.、]|[^\u0000-\u007f])/;
/** Words are looked for in short texts and in the first part of long ones. */
const LOOKED_AT = 200;

/**
 * Whether a sheet can hold anything of ours at all. A sheet of a million numbers is told apart by its few words,
 * before anything is built for its cells.
 */
export function mayMatter(snapshot: SheetSnapshot, aliases: Aliases): boolean {
  for (const row of snapshot.values) {
    for (const value of row) {
      if (typeof value !== 'string') continue;
      const word = foldLabel(value.slice(0, LOOKED_AT));
      if (mentions(word, STEMS) || word.startsWith('sla') || GRADE.test(word) || aliases.has(word))
        return true;
    }
  }
  return false;
}

/** The sheet with nothing in it. */
export function emptied(snapshot: SheetSnapshot): SheetSnapshot {
  return { ...snapshot, values: [], texts: [], formulas: [], numberFormats: [], merges: [] };
}
