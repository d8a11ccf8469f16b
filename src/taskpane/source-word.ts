import { TERMS } from '../i18n';
import type { SourceRole } from '../core/scan/source-cells';
import type { Texts } from './texts';

/** What a cell a KPI was read from holds, in the pane's language. */
export function sourceWord(role: SourceRole, { t, word }: Texts): string {
  switch (role) {
    case 'statedRate':
    case 'statedStatus':
      return t.kpi[role];
    default:
      return word(TERMS[role]);
  }
}
