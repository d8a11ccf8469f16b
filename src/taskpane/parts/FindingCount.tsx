import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../core/model/finding';
import { SEVERITIES } from '../model/overview';
import { useTexts } from '../texts';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    marginLeft: 'auto',
    whiteSpace: 'nowrap',
  },
});

/** How many findings there are, with the icon of the worst; nothing where there is none. */
export function FindingCount({ findings }: { readonly findings: readonly Finding[] }) {
  const { t, count } = useTexts();
  const styles = useStyles();
  const worst = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
  if (!worst) return null;
  return (
    <span className={styles.root}>
      <SeverityIcon severity={worst} />
      {t.kpi.findings(count(findings.length))}
    </span>
  );
}
