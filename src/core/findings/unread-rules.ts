import type { Gap } from '../unread';
import type { Finding } from '../model/finding';
import { makeFinding } from './message';

/** Numbers that nobody read where something else was: one finding per title of a sheet. */
export function unreadFindings(gaps: readonly Gap[]): Finding[] {
  return gaps.map(({ sheet, cell, address, title, count }) =>
    makeFinding('CELLS_UNREAD', { sheet, cell, kpiId: null, params: { title, count, address } }),
  );
}
