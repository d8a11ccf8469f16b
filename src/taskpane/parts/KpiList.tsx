import { Button, Input, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons';
import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import type { ScanResult } from '../../core/scan/result';
import { STATUS_LOOK } from '../look/status-look';
import { choices, departmentsOf, filtered, NO_FILTER, type Shown } from '../model/filter';
import { grouped, type GroupedBy, type KpiGroup } from '../model/overview';
import { useReveal } from '../reveal';
import { useTexts } from '../texts';
import { KpiRow } from './KpiRow';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  filter: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  input: { flex: '1 1 100px' },
  choice: { flex: '1 1 100px', minWidth: 0 },
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

/** So many at once: thousands of rows would hold the pane up. */
const PAGE = 100;
/** Every department; the name of none holds a line break. */
const ALL = '\n';
/** A list this short is seen at a glance. */
const SHORT = 6;

/** The KPIs that are looked for, grouped by project or department. */
export function KpiList({ scan }: { readonly scan: ScanResult }) {
  const { t, word, count } = useTexts();
  const styles = useStyles();
  const [filter, setFilter] = useState(NO_FILTER);
  const [by, setBy] = useState<GroupedBy>('project');
  const [most, setMost] = useState(PAGE);
  const { revealed } = useReveal();
  useEffect(() => {
    const at = revealed ? scan.kpis.findIndex(({ id }) => id === revealed.id) : -1;
    if (at < 0) return;
    setFilter(NO_FILTER);
    setMost((most) => Math.max(most, Math.ceil((at + 1) / PAGE) * PAGE));
  }, [revealed, scan.kpis]);
  const isLong = scan.kpis.length > SHORT;
  const options = useMemo(() => choices(scan.kpis), [scan.kpis]);
  // A filter outlives a new scan, but never hides what its fields no longer show.
  const show = options.includes(filter.show) ? filter.show : 'all';
  const departments = useMemo(() => departmentsOf(scan.kpis), [scan.kpis]);
  const department =
    filter.department !== null && departments.includes(filter.department) ? filter.department : null;
  const groupedBy = departments.length > 0 ? by : 'project';
  const query = useDeferredValue(filter.query);
  const found = useMemo(
    () => (isLong ? filtered(scan.kpis, { show, department, query }) : scan.kpis),
    [scan.kpis, isLong, show, department, query],
  );
  // 達成 n / m speaks of the whole group, also where a part of it is shown.
  const whole = useMemo(
    () => new Map(grouped(scan.kpis, groupedBy).map((group) => [group.name, group])),
    [scan.kpis, groupedBy],
  );
  const nameOf = (shown: Shown): string =>
    shown === 'all' ? t.filter.all : shown === 'review' ? t.result.review : word(STATUS_LOOK[shown].word);
  return (
    <div className={styles.root}>
      {isLong && (
        <div className={styles.filter}>
          <Input
            size="small"
            className={styles.input}
            type="search"
            aria-label={t.filter.search}
            placeholder={t.filter.search}
            contentBefore={<Search16Regular />}
            value={filter.query}
            onChange={(_, { value }) => setFilter({ ...filter, query: value })}
          />
          <Select
            size="small"
            aria-label={t.filter.show}
            value={show}
            onChange={(_, { value }) => setFilter({ ...filter, show: value as Shown })}
          >
            {options.map((shown) => (
              <option key={shown} value={shown}>
                {nameOf(shown)}
              </option>
            ))}
          </Select>
          {departments.length > 0 && (
            <>
              <Select
                size="small"
                className={styles.choice}
                aria-label={t.filter.department}
                value={department ?? ALL}
                onChange={(_, { value }) =>
                  setFilter({ ...filter, department: value === ALL ? null : value })
                }
              >
                <option value={ALL}>{t.filter.allDepartments}</option>
                {departments.map((name) => (
                  <option key={name} value={name}>
                    {name === '' ? t.filter.noDepartment : name}
                  </option>
                ))}
              </Select>
              <Select
                size="small"
                className={styles.choice}
                aria-label={t.filter.groupedBy}
                value={groupedBy}
                onChange={(_, { value }) => setBy(value as GroupedBy)}
              >
                <option value="project">{t.filter.byProject}</option>
                <option value="department">{t.filter.byDepartment}</option>
              </Select>
            </>
          )}
          <span role="status" className={styles.share}>
            {t.filter.found(count(found.length))}
          </span>
        </div>
      )}
      {grouped(found.slice(0, most), groupedBy).map((group) => (
        <Group
          key={group.name ?? ''}
          group={{ ...(whole.get(group.name) ?? group), kpis: group.kpis }}
          none={groupedBy === 'project' ? t.result.noProject : t.filter.noDepartment}
          findings={scan.findings}
        />
      ))}
      {found.length > most && (
        <Button size="small" onClick={() => setMost(most + PAGE)}>
          {t.filter.more(count(found.length - most))}
        </Button>
      )}
    </div>
  );
}

interface GroupProps {
  readonly group: KpiGroup;
  /** What stands over KPIs that name no project or department. */
  readonly none: string;
  readonly findings: ScanResult['findings'];
}

function Group({ group, none, findings }: GroupProps) {
  const { t, count } = useTexts();
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.title}>
        <h3 id={id} className={styles.project}>
          {group.name?.replace(/\s+/g, ' ') ?? none}
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
