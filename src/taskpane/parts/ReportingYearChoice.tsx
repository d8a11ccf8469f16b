import { Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ScanResult } from '../../core/scan/result';
import { formatFiscalYear } from '../../i18n';
import { changedRules } from '../model/own-rules';
import { useTeaching } from '../teaching';
import { useTexts } from '../texts';

const NEWEST = '';

/** Up to which fiscal year the KPIs of a scan are judged. */
export function ReportingYearChoice({ scan }: { readonly scan: ScanResult }) {
  const { t, locale } = useTexts();
  const { rules, chooseRules } = useTeaching();
  const { reportingYear } = rules;
  const years = useMemo(() => {
    const found = scan.kpis.flatMap(({ periods }) => periods.flatMap(({ fiscalYear }) => fiscalYear ?? []));
    return [...new Set(reportingYear === null ? found : [...found, reportingYear])].sort((a, b) => b - a);
  }, [scan, reportingYear]);
  return (
    <Field label={t.insert.reportingYear} size="small">
      <Select
        size="small"
        value={reportingYear === null ? NEWEST : String(reportingYear)}
        onChange={(_, { value }) =>
          void chooseRules(changedRules(rules, { reportingYear: value === NEWEST ? null : Number(value) }))
        }
      >
        <option value={NEWEST}>{t.insert.newestYear}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {formatFiscalYear(year, locale)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
