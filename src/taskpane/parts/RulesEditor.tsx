import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  Textarea,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import { REPORT_TEXTS } from '../../core/report/texts';
import { rulesSchema, rulesText, type Band, type Rules } from '../../core/rules/schema';
import { changedRules } from '../model/own-rules';
import { useTeaching } from '../teaching';
import { useTexts } from '../texts';
import { FileButtons } from './FileButtons';
import { RulesChoice } from './RulesChoice';

const FILE_NAME = 'kpi-rule-profile.json';
/** Each way of reckoning as it starts out when chosen. */
const METHODS: { readonly [By in Rules['method']['by']]: Extract<Rules['method'], { by: By }> } = {
  ratio: { by: 'ratio' },
  progress: { by: 'progress' },
  pace: { by: 'pace', firstYear: 2024, years: 5 },
};

type NamedDirection = Rules['directions'][number]['direction'];
const DIRECTIONS: readonly NamedDirection[] = ['lower', 'higher'];

/** The names of KPIs whose direction the rules settle, one per line. */
function namesByDirection({ directions }: Rules): Readonly<Record<NamedDirection, string>> {
  const namesOf = (wanted: NamedDirection): string =>
    directions
      .filter(({ direction }) => direction === wanted)
      .map(({ name }) => name.replace(/\s+/g, ' '))
      .join('\n');
  return { lower: namesOf('lower'), higher: namesOf('higher') };
}

function namesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  band: {
    display: 'grid',
    gridTemplateColumns: 'minmax(40%, 1fr) minmax(0, 84px) 28px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  input: { minWidth: 0, width: '100%' },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalS },
  swatch: { width: '28px', height: '24px', padding: 0, border: 'none', background: 'none' },
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
  const { t } = useTexts();
  const styles = useStyles();
  const { rules, chooseRules, importRules } = useTeaching();
  return (
    <div className={styles.root}>
      <RulesChoice />
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
  const [method, setMethod] = useState(rules.method);
  const [decimals, setDecimals] = useState(rules.decimals);
  const [grant, setGrant] = useState(rules.grant);
  const [year, setYear] = useState(rules.reportingYear === null ? '' : String(rules.reportingYear));
  const [bands, setBands] = useState(
    rules.bands.map(({ from, label, colour }) => ({
      from: from === null ? '' : String(from),
      label: label[locale],
      colour,
    })),
  );
  const saved = namesByDirection(rules);
  const [named, setNamed] = useState(saved);
  const directions = DIRECTIONS.flatMap((direction) =>
    namesIn(named[direction]).map((name) => ({ name, direction })),
  );
  const isNamedTwice = namesIn(named.lower).some((name) => namesIn(named.higher).includes(name));
  const areNamesChanged = DIRECTIONS.some((direction) => named[direction] !== saved[direction]);
  const change = (at: number, part: Partial<(typeof bands)[number]>): void =>
    setBands(bands.map((band, i) => (i === at ? { ...band, ...part } : band)));
  const typed: unknown = {
    ...rules,
    method,
    decimals,
    grant,
    directions: areNamesChanged ? directions : rules.directions,
    reportingYear: year.trim() === '' ? null : Number(year),
    bands: rules.bands.map((band, i): Band => {
      const { from, label, colour } = bands[i]!;
      return {
        ...band,
        colour,
        label: { ...band.label, [locale]: label },
        from: band.from === null ? null : from.trim() === '' ? NaN : Number(from),
      };
    }),
  };
  const checked = rulesSchema.safeParse(typed);
  const isChanged = JSON.stringify(typed) !== JSON.stringify(rules);
  const save = (): void => {
    if (!checked.success || isNamedTwice) return;
    void onSave(changedRules(rules, checked.data));
  };
  return (
    <>
      <Field label={t.rules.method} size="small" hint={t.rules.methods[method.by]}>
        <Select
          size="small"
          value={method.by}
          onChange={(_, { value }) => setMethod(METHODS[value as Rules['method']['by']])}
        >
          {Object.keys(METHODS).map((by) => (
            <option key={by} value={by}>
              {t.rules.methodNames[by as Rules['method']['by']]}
            </option>
          ))}
        </Select>
      </Field>
      {method.by === 'pace' && (
        <div className={styles.pair}>
          <Field label={t.rules.firstYear} size="small">
            <Input
              size="small"
              className={styles.input}
              inputMode="numeric"
              defaultValue={String(method.firstYear)}
              onChange={(_, { value }) => setMethod({ ...method, firstYear: Number(value) })}
            />
          </Field>
          <Field label={t.rules.years} size="small">
            <Input
              size="small"
              className={styles.input}
              inputMode="numeric"
              defaultValue={String(method.years)}
              onChange={(_, { value }) => setMethod({ ...method, years: Number(value) })}
            />
          </Field>
        </div>
      )}
      <fieldset className={styles.bands}>
        <legend className={styles.legend}>{t.rules.bands}</legend>
        {bands.map(({ from, label, colour }, i) => (
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
            <input
              type="color"
              className={styles.swatch}
              aria-label={t.rules.colour(i + 1)}
              value={colour}
              onChange={({ target }) => change(i, { colour: target.value.toUpperCase() })}
            />
          </div>
        ))}
      </fieldset>
      <Field label={t.rules.reportingYear} size="small" hint={t.rules.reportingYearHint}>
        <Input size="small" inputMode="numeric" value={year} onChange={(_, { value }) => setYear(value)} />
      </Field>
      <Field label={t.rules.decimals} size="small">
        <Select size="small" value={String(decimals)} onChange={(_, { value }) => setDecimals(Number(value))}>
          {[0, 1, 2, 3].map((n) => (
            <option key={n} value={n}>
              {t.rules.decimalsOf(n)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.rules.grant} size="small">
        <Select
          size="small"
          value={grant?.base ?? ''}
          onChange={(_, { value }) =>
            setGrant(
              value === ''
                ? null
                : {
                    numerator: 1,
                    denominator: 2,
                    ...grant,
                    base: value as NonNullable<Rules['grant']>['base'],
                  },
            )
          }
        >
          <option value="">{t.rules.grantFound}</option>
          {Object.entries(REPORT_TEXTS[locale].bases).map(([base, word]) => (
            <option key={base} value={base}>
              {word}
            </option>
          ))}
        </Select>
      </Field>
      {grant && (
        <div className={styles.pair}>
          {(['numerator', 'denominator'] as const).map((part) => (
            <Field key={part} label={t.rules[part]} size="small">
              <Input
                size="small"
                className={styles.input}
                inputMode="numeric"
                defaultValue={String(grant[part])}
                onChange={(_, { value }) => setGrant({ ...grant, [part]: Number(value) })}
              />
            </Field>
          ))}
        </div>
      )}
      {DIRECTIONS.map((direction) => (
        <Field key={direction} label={t.rules.directions[direction]} size="small">
          <Textarea
            size="small"
            resize="vertical"
            rows={2}
            value={named[direction]}
            onChange={(_, { value }) => setNamed({ ...named, [direction]: value })}
          />
        </Field>
      ))}
      {(!checked.success || isNamedTwice) && (
        <p role="status" className={styles.wrong}>
          {isNamedTwice ? t.rules.namedTwice : t.rules.wrong}
        </p>
      )}
      <div>
        <Button size="small" disabled={!isChanged || !checked.success || isNamedTwice} onClick={save}>
          {t.rules.save}
        </Button>
      </div>
    </>
  );
}
