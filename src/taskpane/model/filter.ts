import type { Kpi } from '../../core/model/kpi';
import { foldText } from '../../core/text/fold';
import { SHOWN_STATUSES, shownStatus, type ShownStatus } from './overview';

/** What of the list is shown: KPIs counted under this status, or those to be looked at. */
export type Shown = 'all' | 'review' | ShownStatus;

export interface KpiFilter {
  readonly show: Shown;
  /** Words that all stand in the name, the number or the project; width and case do not matter. */
  readonly query: string;
}

export const NO_FILTER: KpiFilter = { show: 'all', query: '' };

export function filtered(kpis: readonly Kpi[], { show, query }: KpiFilter): readonly Kpi[] {
  const words = foldText(query).toLowerCase().split(' ').filter(Boolean);
  return kpis.filter((kpi) => {
    const isShown =
      show === 'all' || (show === 'review' ? kpi.confidence === 'review' : shownStatus(kpi) === show);
    if (!isShown) return false;
    const text = foldText([kpi.no, kpi.name, kpi.project].join(' ')).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The choices that would show anything, in the order of the summary. */
export function choices(kpis: readonly Kpi[]): readonly Shown[] {
  const found = new Set(kpis.map(shownStatus));
  const statuses = SHOWN_STATUSES.filter((status) => found.has(status));
  const review = kpis.some(({ confidence }) => confidence === 'review') ? (['review'] as const) : [];
  return ['all', ...review, ...statuses];
}
