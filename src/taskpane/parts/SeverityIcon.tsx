import type { FindingSeverity } from '../../core/model/finding';
import { SEVERITY_LOOK } from '../look/severity-look';

/** Always beside the severity's word. */
export function SeverityIcon({ severity }: { readonly severity: FindingSeverity }) {
  const { icon: Icon, colour } = SEVERITY_LOOK[severity];
  return <Icon aria-hidden style={{ color: colour, flexShrink: 0 }} />;
}
