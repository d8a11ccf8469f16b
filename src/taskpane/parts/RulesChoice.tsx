import { Field, Select } from '@fluentui/react-components';
import { PRESETS } from '../../core/rules/presets';
import { useTeaching } from '../teaching';
import { useTexts } from '../texts';

/** Chooses among the shipped rule profiles and the one in use. */
export function RulesChoice() {
  const { t, locale } = useTexts();
  const { rules, chooseRules } = useTeaching();
  const known = PRESETS.some(({ id }) => id === rules.id) ? PRESETS : [...PRESETS, rules];
  return (
    <Field label={t.rules.profile} size="small">
      <Select
        size="small"
        value={rules.id}
        onChange={(_, { value }) => void chooseRules(known.find(({ id }) => id === value) ?? rules)}
      >
        {known.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[locale]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
