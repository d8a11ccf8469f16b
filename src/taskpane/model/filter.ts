import type { Kpi } from '../../core/model/kpi';
import { foldText } from '../../core/text/fold';
import { SHOWN_STATUSES, shownStatus, type ShownStatus } from './overview';

/** What of the list is shown: KPIs counted under this status, or those to be looked at. */
export type Shown = 'all' | 'review' | ShownStatus;

export interface KpiFilter {
  readonly show: Shown;
  /** The unit in charge; `''`: none is named. Null: whoever it is. */
  readonly department: string | null;
  /** Words that all stand in the name, the number, the project or the department; width and case do not matter. */
  readonly query: string;
}

export const NO_FILTER: KpiFilter = { show: 'all', department: null, query: '' };

export function filtered(kpis: readonly Kpi[], { show, department, query }: KpiFilter): readonly Kpi[] {
  const words = foldText(query).toLowerCase().split(' ').filter(Boolean);
  return kpis.filter((kpi) => {
    const isShown =
      show === 'all' || (show === 'review' ? kpi.confidence === 'review' : shownStatus(kpi) === show);
    const names = kpi.department?.names ?? [];
    const isIn = department === null || (department === '' ? names.length === 0 : names.includes(department));
    if (!isShown || !isIn) return false;
    const text = foldText([kpi.no, kpi.name, kpi.project, ...names].join(' ')).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The units in charge, as they first appear, and `''` where some KPIs name none; empty where there is nothing to choose. */
export function departmentsOf(kpis: readonly Kpi[]): readonly string[] {
  const names = [...new Set(kpis.flatMap(({ department }) => department?.names ?? []))];
  if (names.length === 0) return [];
  const isOpen = kpis.some(({ department }) => department === null);
  return names.length === 1 && !isOpen ? [] : [...names, ...(isOpen ? [''] : [])];
}

/** The choices that would show anything, in the order of the summary. */
export function choices(kpis: readonly Kpi[]): readonly Shown[] {
  const found = new Set(kpis.map(shownStatus));
  const statuses = SHOWN_STATUSES.filter((status) => found.has(status));
  const review = kpis.some(({ confidence }) => confidence === 'review') ? (['review'] as const) : [];
  return ['all', ...review, ...statuses];
}
