import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { ScanResult } from '../../core/scan/result';
import { FindingList } from '../parts/FindingList';
import { KpiList } from '../parts/KpiList';
import { OverviewCard } from '../parts/OverviewCard';
import { ScreenHeading } from '../parts/ScreenHeading';
import { UnreadList } from '../parts/UnreadList';
import { Tabs } from '../parts/Tabs';
import { overviewOf } from '../model/overview';
import { useReveal } from '../reveal';
import { useTexts } from '../texts';
import { useScreenStyles } from './useScreenStyles';

const useStyles = makeStyles({
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`, marginBottom: tokens.spacingVerticalM },
  unread: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  count: {
    marginLeft: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

type View = 'kpis' | 'findings';

interface ResultScreenProps {
  readonly scan: ScanResult;
  /** News about the result (inserted, failed), above it; it then takes the focus. */
  readonly news: ReactNode;
  /** The news says what the result is of. */
  readonly isHeaded?: boolean;
  /** How the report in the workbook stands to this result. */
  readonly report: ReactNode;
}

/** What a scan found: in numbers, then KPI by KPI and finding by finding. */
export function ResultScreen({ scan, news, isHeaded = false, report }: ResultScreenProps) {
  const { t, count } = useTexts();
  const styles = useStyles();
  const screen = useScreenStyles();
  const [view, setView] = useState<View>('kpis');
  const { revealed } = useReveal();
  useEffect(() => {
    if (revealed) setView('kpis');
  }, [revealed]);
  const overview = useMemo(() => overviewOf(scan), [scan]);
  const counts = { kpis: scan.kpis.length, findings: scan.findings.length };
  return (
    <div className={screen.content}>
      {news}
      {!isHeaded && <ScreenHeading takesFocus={!news}>{t.result.heading}</ScreenHeading>}
      {report}
      <OverviewCard overview={overview} />
      {scan.unread.length > 0 && (
        <details className={styles.unread}>
          <summary>{t.result.unread(count(scan.unread.length))}</summary>
          <p className={screen.quiet}>{t.result.unreadHint}</p>
          <UnreadList unread={scan.unread} />
        </details>
      )}
      <Tabs
        label={t.result.views}
        tabs={(['kpis', 'findings'] as const).map((key) => ({
          key,
          title: (
            <>
              {t.result[key]}
              <span className={styles.count}>{count(counts[key])}</span>
            </>
          ),
        }))}
        selected={view}
        onSelect={setView}
      >
        {view === 'kpis' ? <KpiList scan={scan} /> : <FindingList findings={scan.findings} />}
      </Tabs>
    </div>
  );
}
