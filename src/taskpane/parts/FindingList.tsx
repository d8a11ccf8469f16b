import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { CATALOGUE } from '../../core/findings/catalogue';
import type { Finding } from '../../core/model/finding';
import { SEVERITY_WORDS } from '../../i18n';
import { groupFindings, type FindingGroup } from '../model/findings';
import { useTexts } from '../texts';
import { FindingItem } from './FindingItem';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  group: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  severity: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    ...typographyStyles.caption1,
  },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  advice: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: `2px 0 ${tokens.spacingVerticalS}`,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  none: { ...typographyStyles.body1, margin: 0 },
});

/** All findings, worst first. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTexts();
  const styles = useStyles();
  if (findings.length === 0) return <p className={styles.none}>{t.result.noFindings}</p>;
  return (
    <div className={styles.root}>
      {groupFindings(findings).map((group) => (
        <Group key={group.severity + group.code} group={group} />
      ))}
    </div>
  );
}

function Group({ group }: { readonly group: FindingGroup }) {
  const { t, word, count, locale } = useTexts();
  const styles = useStyles();
  const id = useId();
  const { code, severity, findings } = group;
  const entry = isKnown(code) ? CATALOGUE[code] : null;
  return (
    <section aria-labelledby={id} className={styles.group}>
      <div className={styles.title}>
        <span className={styles.severity}>
          <SeverityIcon severity={severity} />
          {word(SEVERITY_WORDS[severity])}
        </span>
        <span className={styles.count}>{t.result.count(count(findings.length))}</span>
      </div>
      <h3 id={id} className={styles.heading}>
        {entry?.title[locale] ?? code}
      </h3>
      {entry && <p className={styles.advice}>{entry.whatToDo[locale]}</p>}
      <ul className={styles.list}>
        {findings.map((finding, i) => (
          <FindingItem key={i} finding={finding} bare />
        ))}
      </ul>
    </section>
  );
}

function isKnown(code: string): code is keyof typeof CATALOGUE {
  return Object.prototype.hasOwnProperty.call(CATALOGUE, code);
}
