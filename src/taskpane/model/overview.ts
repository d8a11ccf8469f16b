import type { FindingSeverity } from '../../core/model/finding';
import type { Kpi, Status } from '../../core/model/kpi';
import type { ScanResult } from '../../core/scan/result';
import { newestDue } from '../../core/kpi/newest';

/** A KPI's status at a glance; `noValues` for a name that stands in a list only. */
export type ShownStatus = Status | 'noValues';

/** In the order in which they are shown. */
export const SHOWN_STATUSES: readonly ShownStatus[] = [
  'achieved',
  'notAchieved',
  'notMeasured',
  'notSet',
  'undetermined',
  'pending',
  'noValues',
];

export const SEVERITIES: readonly FindingSeverity[] = ['error', 'warning', 'info'];

export interface Overview {
  readonly workbook: string;
  /** Sheets on which a KPI stands. Not the scan's tables: a person counts those otherwise, as one KPI may be one. */
  readonly sheets: number;
  readonly kpis: number;
  /** KPIs whose reading is not certain. */
  readonly review: number;
  /** One status per KPI; only those that occur. */
  readonly statuses: readonly { readonly status: ShownStatus; readonly count: number }[];
  /** The fiscal years of the periods the statuses are of, oldest first. */
  readonly years: readonly number[];
  readonly findings: readonly { readonly severity: FindingSeverity; readonly count: number }[];
}

/** What the list is put together by. */
export type GroupedBy = 'project' | 'department';

export interface KpiGroup {
  /** The project, or the units in charge; null where the KPIs name none. */
  readonly name: string | null;
  readonly kpis: readonly Kpi[];
  readonly achieved: number;
  /** KPIs that are achieved or not achieved. */
  readonly judged: number;
}

export function shownStatus(kpi: Kpi): ShownStatus {
  if (kpi.periods.length === 0) return 'noValues';
  return newestDue(kpi)?.status ?? 'pending';
}

/** The scan in numbers. */
export function overviewOf(scan: ScanResult): Overview {
  const statuses = scan.kpis.map(shownStatus);
  return {
    workbook: scan.workbook,
    sheets: new Set(scan.kpis.map(({ sheet }) => sheet)).size,
    kpis: scan.kpis.length,
    review: scan.kpis.filter((kpi) => kpi.confidence === 'review').length,
    statuses: SHOWN_STATUSES.map((status) => ({
      status,
      count: statuses.filter((one) => one === status).length,
    })).filter(({ count }) => count > 0),
    years: [...new Set(scan.kpis.flatMap((kpi) => newestDue(kpi)?.fiscalYear ?? []))].sort((a, b) => a - b),
    findings: SEVERITIES.map((severity) => ({
      severity,
      count: scan.findings.filter((finding) => finding.severity === severity).length,
    })),
  };
}

const NAME_BY: Readonly<Record<GroupedBy, (kpi: Kpi) => string | null>> = {
  project: ({ project }) => project,
  department: ({ department }) => department?.names.join('・') ?? null,
};

/** KPIs by project or department, in the order in which these first appear; KPIs without one come last. */
export function grouped(kpis: readonly Kpi[], by: GroupedBy): KpiGroup[] {
  const nameOf = NAME_BY[by];
  const names = [...new Set(kpis.map(nameOf))];
  const ordered = [...names.filter((name) => name !== null), ...names.filter((name) => name === null)];
  return ordered.map((name) => {
    const own = kpis.filter((kpi) => nameOf(kpi) === name);
    const statuses = own.map(shownStatus);
    const achieved = statuses.filter((status) => status === 'achieved').length;
    return {
      name,
      kpis: own,
      achieved,
      judged: achieved + statuses.filter((status) => status === 'notAchieved').length,
    };
  });
}
