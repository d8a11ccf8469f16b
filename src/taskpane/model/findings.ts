import type { Finding } from '../../core/model/finding';
import { SEVERITIES } from './overview';

/** Findings of one code, the unit in which a person works through them. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly findings: readonly Finding[];
}

/** Worst first, codes in the order in which they first appear. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return [...new Set(own.map((finding) => finding.code))].map((code) => ({
      code,
      severity,
      findings: own.filter((finding) => finding.code === code),
    }));
  });
}
