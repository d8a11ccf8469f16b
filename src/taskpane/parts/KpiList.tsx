import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ScanResult } from '../../core/scan/result';
import { groupByProject, type ProjectGroup } from '../model/overview';
import { useTexts } from '../texts';
import { KpiRow } from './KpiRow';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  title: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  project: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  share: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
});

/** All KPIs, grouped by project. */
export function KpiList({ scan }: { readonly scan: ScanResult }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {groupByProject(scan.kpis).map((group) => (
        <Project key={group.project ?? ''} group={group} findings={scan.findings} />
      ))}
    </div>
  );
}

interface ProjectProps {
  readonly group: ProjectGroup;
  readonly findings: ScanResult['findings'];
}

function Project({ group, findings }: ProjectProps) {
  const { t, count } = useTexts();
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.title}>
        <h3 id={id} className={styles.project}>
          {group.project?.replace(/\s+/g, ' ') ?? t.result.noProject}
        </h3>
        {group.judged > 0 && (
          <span className={styles.share}>
            {t.result.achievedOf(count(group.achieved), count(group.judged))}
          </span>
        )}
      </div>
      <ul className={styles.list}>
        {group.kpis.map((kpi) => (
          <li key={kpi.id}>
            <KpiRow kpi={kpi} findings={findings.filter((finding) => finding.kpiId === kpi.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
