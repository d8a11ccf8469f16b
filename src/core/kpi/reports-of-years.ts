import { foldName } from '../text/fold';
import type { KpiDraft } from './draft';

/** Two sheets that report on different years hold the same KPIs where so much of their names agrees. */
const SAME_NAMES = 0.8;
const FEWEST_NAMES = 3;

interface Report {
  readonly sheet: string;
  /** The newest year of which a value was reached. */
  readonly year: number;
  readonly names: ReadonlySet<string>;
}

/**
 * Reports of several years in one workbook, newest first; a sheet that is none of them is left out.
 *
 *     R5報告   指標 │ R4実績 │ R5目標 │ R5実績 │ R6目標        one KPI, two reports: each period is told by the newer,
 *     R6報告   指標 │ R5実績 │ R6目標 │ R6実績 │ R7目標        and where the older says something else it was revised
 *
 * @returns per sheet the rank of its report, 0 for the newest of those that report on the same KPIs
 */
export function reportsOfYears(drafts: readonly KpiDraft[]): ReadonlyMap<string, number> {
  const reports = [...reportsBySheet(drafts)].sort((a, b) => b.year - a.year);
  const ranks = new Map<string, number>();
  for (const newest of reports) {
    if (ranks.has(newest.sheet)) continue;
    const older = reports.filter(
      (other) => other.year < newest.year && !ranks.has(other.sheet) && agree(newest, other),
    );
    if (older.length === 0) continue;
    [newest, ...older].forEach(({ sheet }, rank) => ranks.set(sheet, rank));
  }
  return ranks;
}

function reportsBySheet(drafts: readonly KpiDraft[]): Report[] {
  const sheets = new Map<string, KpiDraft[]>();
  for (const draft of drafts) {
    const own = sheets.get(draft.block.sheet);
    if (own) own.push(draft);
    else sheets.set(draft.block.sheet, [draft]);
  }
  return [...sheets].flatMap(([sheet, own]): Report[] => {
    const names = new Set(own.map(({ block }) => foldName(block.name.text)));
    let year = -Infinity;
    for (const { periods } of own) {
      for (const { period, actual } of periods) {
        if (actual?.value != null && period?.fiscalYear != null) year = Math.max(year, period.fiscalYear);
      }
    }
    // A name that stands twice on its sheet tells no KPI from another.
    return names.size === own.length && names.size >= FEWEST_NAMES && year > -Infinity
      ? [{ sheet, year, names }]
      : [];
  });
}

function agree(a: Report, b: Report): boolean {
  let common = 0;
  for (const name of a.names) if (b.names.has(name)) common++;
  return common >= SAME_NAMES * Math.max(a.names.size, b.names.size);
}
