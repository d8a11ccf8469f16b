import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Select,
  ToggleButton,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import { sameName } from '../../core/text/fold';
import { CELL_FIELDS, type CellField, type Correction, type Scope } from '../../core/profile/schema';
import type { Kpi } from '../../core/model/kpi';
import { DIRECTION_WORDS, TERMS, type Term } from '../../i18n';
import { useTeaching } from '../teaching';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  field: { minWidth: '110px' },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const FIELD_WORDS: Readonly<Record<CellField, Term>> = {
  actual: TERMS.actual,
  target: TERMS.target,
  name: TERMS.name,
  unit: TERMS.unit,
  baseline: TERMS.baseline,
};

/** The fields in the order in which they are most often misread. */
const FIELDS: readonly CellField[] = [...CELL_FIELDS].sort(
  (a, b) => Object.keys(FIELD_WORDS).indexOf(a) - Object.keys(FIELD_WORDS).indexOf(b),
);

interface CorrectionPanelProps {
  readonly kpi: Kpi;
  readonly form: NonNullable<Kpi['form']>;
}

/** Says how a KPI is to be read: this one, or every one of its form. */
export function CorrectionPanel({ kpi, form }: CorrectionPanelProps) {
  const { t, word } = useTexts();
  const styles = useStyles();
  const teaching = useTeaching();
  const [all, setAll] = useState(false);
  const [field, setField] = useState<CellField>('actual');
  const scope: Scope = all ? { of: 'layout' } : { of: 'kpi', name: kpi.name, no: kpi.no };
  const correct = (correction: Correction) => () => void teaching.correct(kpi, correction);
  const corrections =
    teaching.profile.layouts.find(({ fingerprint }) => fingerprint === form.fingerprint)?.corrections ?? [];
  const own = corrections.find(({ scope: s }) => s.of === 'kpi' && sameName(s.name, kpi.name))?.scope;
  const ofForm = corrections.some(({ scope: s }) => s.of === 'layout');
  return (
    <div className={styles.root}>
      <Checkbox
        size="medium"
        checked={all}
        onChange={(_, { checked }) => setAll(checked === true)}
        label={t.correct.all}
      />
      <div className={styles.row}>
        {(['higher', 'lower'] as const).map((direction) => (
          <ToggleButton
            key={direction}
            size="small"
            checked={kpi.direction === direction && kpi.directionBasis === 'explicit'}
            onClick={correct({ what: 'direction', scope, direction })}
          >
            {word(DIRECTION_WORDS[direction])}
          </ToggleButton>
        ))}
        {kpi.confidence === 'review' && (
          <Button size="small" onClick={correct({ what: 'confirmed', scope })}>
            {t.correct.confirmed}
          </Button>
        )}
        <Button size="small" onClick={correct({ what: 'notKpi', scope })}>
          {t.correct.notKpi}
        </Button>
      </div>
      <div className={styles.row}>
        <Field label={t.correct.selectedCell} size="small" className={styles.field}>
          <Select size="small" value={field} onChange={(_, { value }) => setField(value as CellField)}>
            {FIELDS.map((key) => (
              <option key={key} value={key}>
                {word(FIELD_WORDS[key])}
              </option>
            ))}
          </Select>
        </Field>
        <Button size="small" onClick={() => void teaching.nameSelectedCell(kpi, field, scope)}>
          {t.correct.use}
        </Button>
      </div>
      <p className={styles.hint}>{t.correct.hint}</p>
      {(own ?? ofForm) && (
        <div className={styles.row}>
          {own && (
            <Button size="small" onClick={() => void teaching.takeBack(kpi, own)}>
              {t.correct.takeBackOne}
            </Button>
          )}
          {ofForm && (
            <Button size="small" onClick={() => void teaching.takeBack(kpi, { of: 'layout' })}>
              {t.correct.takeBackAll}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
