import type { CostRole } from '../model/money';
import type { LabelReading } from '../text/roles';

/** Words of the lexicon that name an amount, and the role the amount has in the result. */
const COST_ROLES = {
  cost: 'cost',
  budget: 'budget',
  settled: 'settled',
  contract: 'contract',
  grant: 'grant',
} as const;

export interface CostTitle {
  readonly role: CostRole;
  readonly reading: LabelReading;
}

/** The first reading that names an amount, or null. */
export function costRoleOf(labels: readonly LabelReading[]): CostTitle | null {
  for (const reading of labels) {
    if (reading.role in COST_ROLES) {
      return { role: COST_ROLES[reading.role as keyof typeof COST_ROLES], reading };
    }
  }
  return null;
}
