import type { Kpi } from '../model/kpi';
import type { ScanResult } from '../scan/result';
import type { ColumnKey } from './columns';

/** What the KPIs of a report are counted by; the column of KPI一覧 that holds it. */
export type GroupKey = Extract<ColumnKey, 'project' | 'policy' | 'plan' | 'department'>;

export interface Grouping {
  readonly key: GroupKey;
  /** Null: the KPI states none. */
  readonly nameOf: (kpi: Kpi) => string | null;
  /** In the order in which they first appear. */
  readonly names: readonly string[];
}

const NAMES: Readonly<Record<GroupKey, (kpi: Kpi) => string | null>> = {
  project: ({ project }) => project,
  policy: ({ hierarchy }) => hierarchy.at(-1)?.text ?? null,
  plan: ({ hierarchy }) => (hierarchy.length > 1 ? hierarchy[0]!.text : null),
  department: ({ department }) => department?.text ?? null,
};

/** More groups than that are no overview. */
const MOST_GROUPS = 14;

/**
 * By project, else by 施策, 政策 or 担当課: the first that makes few groups of many KPIs. Where none does, the one with the
 * fewest groups above one; null where all KPIs stand in one.
 */
export function groupingOf(scan: ScanResult): Grouping | null {
  const all = (Object.keys(NAMES) as GroupKey[]).map((key): Grouping => {
    const names = new Set(scan.kpis.flatMap((kpi) => NAMES[key](kpi) ?? []));
    return { key, nameOf: NAMES[key], names: [...names] };
  });
  const several = all.filter(({ names }) => names.length > 1);
  const readable = several.find(({ names }) => names.length <= MOST_GROUPS);
  return readable ?? several.sort((a, b) => a.names.length - b.names.length)[0] ?? null;
}
