import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { FOLLOWUP_TEXTS } from '../../core/report/followup-texts';
import { REPORT_TEXTS } from '../../core/report/texts';
import type { ScanResult } from '../../core/scan/result';
import { OPTIONAL_SHEETS, type OptionalSheet } from '../state';
import { ReportingYearChoice } from './ReportingYearChoice';
import { RulesChoice } from './RulesChoice';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  /** Over the content and as wide as the row of options, which is positioned. */
  panel: {
    position: 'absolute',
    bottom: '100%',
    left: 0,
    right: 0,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    outlineStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  sheets: { border: 'none', margin: 0, padding: 0 },
  legend: { ...typographyStyles.caption1, padding: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  box: { display: 'flex' },
  line: { display: 'flex', flexDirection: 'column' },
});

interface InsertOptionsProps {
  readonly scan: ScanResult;
  readonly chosen: readonly OptionalSheet[];
  /** A report stands in the workbook already. */
  readonly rebuilds: boolean;
  readonly disabled: boolean;
  readonly onChoose: (sheet: OptionalSheet, wanted: boolean) => void;
}

/** Under which rules and with which sheets the report is made. Opens over the content, so that nothing moves. */
export function InsertOptions({ scan, chosen, rebuilds, disabled, onChoose }: InsertOptionsProps) {
  const { t, locale } = useTexts();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const texts = REPORT_TEXTS[locale];
  const names = {
    checks: texts.checksName,
    followup: FOLLOWUP_TEXTS[locale].name,
    grants: texts.grantsName,
    data: texts.dataName,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    setOpen(false);
    opener.current?.focus();
  };
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <div role="presentation" onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button
        ref={opener}
        size="small"
        appearance="subtle"
        icon={open ? <ChevronDown16Regular /> : <ChevronUp16Regular />}
        iconPosition="after"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        disabledFocusable={disabled}
        onClick={() => setOpen(!open)}
      >
        {t.insert.options}
      </Button>
      {open && (
        // Focusable, so that a press beside a checkbox does not count as leaving.
        <div id={id} role="group" aria-label={t.insert.options} tabIndex={-1} className={styles.panel}>
          <RulesChoice />
          <ReportingYearChoice scan={scan} />
          <fieldset className={styles.sheets}>
            <legend className={styles.legend}>{t.insert.sheets}</legend>
            {OPTIONAL_SHEETS.map((key) => (
              <div key={key} className={styles.box}>
                <Checkbox
                  checked={chosen.includes(key)}
                  onChange={(_, { checked }) => onChoose(key, checked === true)}
                  label={
                    <span className={styles.line}>
                      {names[key]}
                      <span className={styles.hint}>{t.insert.hints[key]}</span>
                    </span>
                  }
                />
              </div>
            ))}
          </fieldset>
          <p className={styles.hint}>{t.insert.always(texts.summaryName, texts.listName)}</p>
          {rebuilds && <p className={styles.hint}>{t.insert.left}</p>}
        </div>
      )}
    </div>
  );
}
