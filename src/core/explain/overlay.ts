import type { Both, CellLedger, DecisionKind } from './ledger';
import { isUnread } from './index';

/** What a cell is drawn as over a sheet. */
export const OVERLAY_ROLES = [
  'name',
  'target',
  'actual',
  'rate',
  'unit',
  'period',
  'baseline',
  'money',
  'project',
  'text',
] as const;

export type OverlayRole = (typeof OVERLAY_ROLES)[number];

export interface OverlayCell {
  readonly cell: string;
  /** As what it was used; null where it only stands over or beside others, or nobody used it. */
  readonly role: OverlayRole | null;
  /** As what the cells under or beside it were used. */
  readonly heads: OverlayRole | null;
  /** A number no rule read. */
  readonly unread: boolean;
  /** Blank, and a record waits for its value. */
  readonly slot: boolean;
  /** A record it went into asks to be looked at. */
  readonly doubtful: boolean;
}

const ROLE_OF_USE: Readonly<Record<DecisionKind, OverlayRole | null>> = {
  name: 'name',
  number: 'name',
  listed: 'name',
  target: 'target',
  actual: 'actual',
  otherTarget: 'target',
  otherActual: 'actual',
  rate: 'rate',
  status: 'rate',
  baseline: 'baseline',
  unit: 'unit',
  kind: 'text',
  direction: 'text',
  narrative: 'text',
  method: 'text',
  rating: 'text',
  period: 'period',
  project: 'project',
  cost: 'money',
  terms: 'money',
  title: null,
};

/** One character and a word for each role: colour alone tells nobody. */
export const OVERLAY_WORDS: Readonly<Record<OverlayRole, { readonly sign: Both; readonly word: Both }>> = {
  name: { sign: { ja: '名', en: 'N' }, word: { ja: '指標名・番号', en: 'name, number' } },
  target: { sign: { ja: '目', en: 'T' }, word: { ja: '目標値', en: 'target' } },
  actual: { sign: { ja: '実', en: 'A' }, word: { ja: '実績値', en: 'actual' } },
  rate: { sign: { ja: '率', en: '%' }, word: { ja: '達成率・達成状況', en: 'rate, status' } },
  unit: { sign: { ja: '単', en: 'U' }, word: { ja: '単位', en: 'unit' } },
  period: { sign: { ja: '期', en: 'P' }, word: { ja: '期間', en: 'period' } },
  baseline: { sign: { ja: '基', en: 'B' }, word: { ja: '基準値', en: 'baseline' } },
  money: { sign: { ja: '金', en: '¥' }, word: { ja: '金額', en: 'money' } },
  project: { sign: { ja: '事', en: 'J' }, word: { ja: '事業名', en: 'project' } },
  text: { sign: { ja: '文', en: 'R' }, word: { ja: '記述・種別・評価', en: 'text, kind, rating' } },
};

/** What is drawn over a cell; null where there is nothing to show. */
export function overlayOf(ledger: CellLedger): OverlayCell | null {
  const { cell, decisions, claims, own } = ledger;
  const uses = decisions.flatMap(({ as }) => ROLE_OF_USE[as] ?? []);
  const headed = decisions.flatMap(({ heads }) => (heads === null ? [] : (ROLE_OF_USE[heads] ?? [])));
  // A year over targets and actuals alike says when, not what.
  const isPeriod = headed.length > 0 && own.kind === 'period';
  const heads = isPeriod ? 'period' : (headed[0] ?? null);
  const [role = null] = uses;
  const unread = isUnread(ledger);
  if (role === null && heads === null && !unread) return null;
  return {
    cell,
    role,
    heads,
    unread,
    slot: own.kind === 'blank',
    doubtful: claims.some(({ about }) => about === 'doubt'),
  };
}
