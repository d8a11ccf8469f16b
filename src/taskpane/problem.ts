import { NothingToReportError } from '../core/report/build';
import { LeftError } from '../core/scan/slices';
import { SaveBlockedError } from './save-file';
import { RulesError, type RulesProblem } from '../core/rules/schema';
import { ProfileError, type ProfileProblem } from '../core/profile/schema';
import { ExcelActionError, type ExcelActionCode } from '../excel';

export type ProblemCode =
  | ExcelActionCode
  | 'nothingToReport'
  | `profile-${ProfileProblem}`
  | `rules-${RulesProblem}`
  | 'saveBlocked'
  /** The selected cell lies on another sheet than the KPI. */
  | 'otherSheet';

/** A failure in terms the pane has words for; `detail` is for whoever looks after the add-in. */
export interface Problem {
  readonly code: ProblemCode;
  readonly detail: string;
}

export function problemOf(error: unknown): Problem {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof ExcelActionError) return { code: error.code, detail };
  if (error instanceof LeftError) return { code: 'cancelled', detail };
  if (error instanceof RulesError) return { code: `rules-${error.problem}`, detail };
  if (error instanceof ProfileError) return { code: `profile-${error.problem}`, detail };
  if (error instanceof SaveBlockedError) return { code: 'saveBlocked', detail };
  if (error instanceof NothingToReportError) return { code: 'nothingToReport', detail };
  return { code: 'unknown', detail };
}
