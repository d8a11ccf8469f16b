import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import { PRESETS } from '../../core/rules/presets';
import { rulesSchema, rulesText, type Band, type Rules } from '../../core/rules/schema';
import { useTeaching } from '../teaching';
import { useTexts } from '../texts';
import { FileButtons } from './FileButtons';

const FILE_NAME = 'kpi-rule-profile.json';
/** What rules are called once a preset was changed. */
const OWN = 'own';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  band: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 84px 12px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  input: { minWidth: 0, width: '100%' },
  swatch: { width: '12px', height: '12px', marginBottom: '6px', borderRadius: '2px' },
  bands: {
    border: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  legend: { ...typographyStyles.caption1, padding: 0 },
  wrong: { ...typographyStyles.caption1, margin: 0, color: tokens.colorPaletteRedForeground1 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Chooses and edits the rules under which KPIs are judged. */
export function RulesEditor() {
  const { t, locale } = useTexts();
  const styles = useStyles();
  const { rules, chooseRules, importRules } = useTeaching();
  const known = PRESETS.some(({ id }) => id === rules.id) ? PRESETS : [...PRESETS, rules];
  return (
    <div className={styles.root}>
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
      <p className={styles.hint}>{t.rules.methods[rules.method.by]}</p>
      <RulesForm key={JSON.stringify(rules)} rules={rules} onSave={chooseRules} />
      <FileButtons
        subject={t.rules.heading}
        fileName={FILE_NAME}
        text={() => rulesText(rules)}
        onImport={importRules}
      />
    </div>
  );
}

interface RulesFormProps {
  readonly rules: Rules;
  readonly onSave: (rules: Rules) => Promise<void>;
}

/** The numbers of a rule profile as they are typed; saved only when they make sense together. */
function RulesForm({ rules, onSave }: RulesFormProps) {
  const { t, locale } = useTexts();
  const styles = useStyles();
  const [year, setYear] = useState(rules.reportingYear === null ? '' : String(rules.reportingYear));
  const [bands, setBands] = useState(
    rules.bands.map(({ from, label }) => ({ from: from === null ? '' : String(from), label: label[locale] })),
  );
  const change = (at: number, part: Partial<(typeof bands)[number]>): void =>
    setBands(bands.map((band, i) => (i === at ? { ...band, ...part } : band)));
  const typed: unknown = {
    ...rules,
    reportingYear: year.trim() === '' ? null : Number(year),
    bands: rules.bands.map((band, i): Band => {
      const { from, label } = bands[i]!;
      return {
        ...band,
        label: { ...band.label, [locale]: label },
        from: band.from === null ? null : from.trim() === '' ? NaN : Number(from),
      };
    }),
  };
  const checked = rulesSchema.safeParse(typed);
  const isChanged = JSON.stringify(typed) !== JSON.stringify(rules);
  const save = (): void => {
    if (!checked.success) return;
    const isPreset = PRESETS.some(({ id }) => id === rules.id);
    void onSave(
      isPreset
        ? {
            ...checked.data,
            id: OWN,
            name: {
              ja: `${rules.name.ja}（変更）`.slice(0, 40),
              en: `${rules.name.en} (changed)`.slice(0, 40),
            },
          }
        : checked.data,
    );
  };
  return (
    <>
      <fieldset className={styles.bands}>
        <legend className={styles.legend}>{t.rules.bands}</legend>
        {bands.map(({ from, label }, i) => (
          <div key={i} className={styles.band}>
            <Input
              size="small"
              className={styles.input}
              aria-label={t.rules.label(i + 1)}
              value={label}
              onChange={(_, { value }) => change(i, { label: value })}
            />
            {rules.bands[i]!.from === null ? (
              <span className={styles.hint}>{t.rules.below}</span>
            ) : (
              <Input
                size="small"
                className={styles.input}
                input={{ className: styles.input }}
                inputMode="decimal"
                aria-label={t.rules.from(i + 1)}
                value={from}
                contentAfter="%"
                onChange={(_, { value }) => change(i, { from: value })}
              />
            )}
            <span aria-hidden className={styles.swatch} style={{ backgroundColor: rules.bands[i]!.colour }} />
          </div>
        ))}
      </fieldset>
      <Field label={t.rules.reportingYear} size="small" hint={t.rules.reportingYearHint}>
        <Input size="small" inputMode="numeric" value={year} onChange={(_, { value }) => setYear(value)} />
      </Field>
      {!checked.success && (
        <p role="status" className={styles.wrong}>
          {t.rules.wrong}
        </p>
      )}
      <div>
        <Button size="small" disabled={!isChanged || !checked.success} onClick={save}>
          {t.rules.save}
        </Button>
      </div>
    </>
  );
}
