import type { ScanResult } from '../scan/result';
import { push, type Use } from './evidence';
import type { Both, Decision, DecisionKind } from './ledger';
import { quoted, USE_WORDS } from './words';

/** What the cells of a workbook went into, by `sheet!address`, as the scan result tells it. */
export function usesOfResult({ kpis, costs, ratings }: ScanResult): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const kpi of kpis) {
    const of = { kpi: kpi.id, name: kpi.name, period: null };
    const add = (as: DecisionKind, cell: string | null, more: Partial<Use>, sheet = kpi.sheet): void => {
      if (cell) push(uses, `${sheet}!${cell}`, { as, value: null, ...of, ...more });
    };
    add('name', kpi.nameCell, { value: kpi.name });
    for (const { label, target, actual, ...stated } of kpi.periods) {
      const period = label;
      if (target) add('target', target.cell, { period, value: valueOf(target) }, target.sheet);
      if (actual) add('actual', actual.cell, { period, value: valueOf(actual) }, actual.sheet);
      add('rate', stated.statedRateCell, { period, value: `${stated.statedRatePercent}%` });
      add('status', stated.statedStatusCell, { period, value: stated.statedStatus });
    }
    if (kpi.baseline)
      add('baseline', kpi.baseline.cell, { period: kpi.baseline.period, value: kpi.baseline.raw });
    for (const { cell, label } of kpi.narratives) add('narrative', cell, { value: label });
  }
  for (const { sheet, cell, project, label, period, yen } of costs) {
    const value = yen === null ? label : `${label} ${yen} 円`;
    push(uses, `${sheet}!${cell}`, { as: 'cost', kpi: null, name: project, period, value });
  }
  for (const { sheet, cell, subject, label, text } of ratings) {
    const value = text ?? label ?? null;
    push(uses, `${sheet}!${cell}`, { as: 'rating', kpi: null, name: subject, period: null, value });
  }
  return uses;
}

function valueOf({
  value,
  text,
  raw,
}: {
  value: number | null;
  text: string | null;
  raw: string | null;
}): string {
  return value !== null ? String(value) : (text ?? raw ?? '');
}

/** A use in words: target of R6年度 (10000) of the KPI "…". */
export function decisionOf(use: Use): Decision {
  const words = USE_WORDS[use.as];
  const value = use.value === null || use.value === '' ? null : quoted(use.value);
  const name = use.name === null ? null : quoted(use.name);
  const isName = use.as === 'name';
  const ja = [
    use.kpi === null ? (name === null ? '' : `「${name}」の`) : `指標「${name}」（${use.kpi}）の`,
    use.period === null ? '' : `${use.period} `,
    words.ja,
    value === null || isName ? '' : `：${value}`,
  ];
  const en = [
    words.en,
    use.period === null ? '' : ` of ${use.period}`,
    value === null || isName ? '' : ` = ${value}`,
    use.kpi === null ? (name === null ? '' : `, of "${name}"`) : `, of KPI "${name}" (${use.kpi})`,
  ];
  return { ...use, heads: null, says: { ja: ja.join(''), en: en.join('') } };
}

/** What a title is the title of: one line per use of the cells under or beside it. */
export function decisionsOfTitle(headed: readonly (readonly Use[])[]): Decision[] {
  const byUse = new Map<DecisionKind, Use[]>();
  for (const uses of headed) {
    for (const use of uses) {
      if (use.as === 'title' || use.as === 'listed') continue;
      const same = byUse.get(use.as);
      if (same) same.push(use);
      else byUse.set(use.as, [use]);
    }
  }
  return [...byUse].map(([heads, uses]) => {
    const [first] = uses;
    const periods = [...new Set(uses.map(({ period }) => period))];
    const period = periods.length === 1 ? (periods[0] ?? null) : null;
    return {
      as: 'title',
      kpi: uses.length === 1 ? (first?.kpi ?? null) : null,
      name: uses.length === 1 ? (first?.name ?? null) : null,
      period,
      value: String(uses.length),
      heads,
      says: titleSays(heads, period, uses),
    };
  });
}

function titleSays(heads: DecisionKind, period: string | null, uses: readonly Use[]): Both {
  const words = USE_WORDS[heads];
  const name = quoted(uses[0]?.name ?? '');
  const more = uses.length - 1;
  return {
    ja: `${period === null ? '' : `${period} `}${words.ja}の見出し：「${name}」${more > 0 ? `ほか${more}件` : ''}`,
    en: `title of the ${words.en}${period === null ? '' : ` of ${period}`}: "${name}"${more > 0 ? ` and ${more} more` : ''}`,
  };
}
