import { PRESETS } from '../../core/rules/presets';
import type { Rules } from '../../core/rules/schema';

/** What rules are called once a preset was changed. */
const OWN = 'own';

/** Rules with a change; those of a preset go by a name of their own from then on. */
export function changedRules(rules: Rules, change: Partial<Rules>): Rules {
  const next = { ...rules, ...change };
  if (PRESETS.every(({ id }) => id !== rules.id)) return next;
  const { ja, en } = rules.name;
  return { ...next, id: OWN, name: { ja: `${ja}（変更）`.slice(0, 40), en: `${en} (changed)`.slice(0, 40) } };
}
