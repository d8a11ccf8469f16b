import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { Unread } from '../../core/model/table';
import { AliasEditor } from '../parts/AliasEditor';
import { Panel } from '../parts/Panel';
import { UnreadList } from '../parts/UnreadList';
import { useTexts } from '../texts';
import { useScreenStyles } from './useScreenStyles';

const useStyles = makeStyles({ heading: { ...typographyStyles.caption1Strong, margin: 0 } });

interface NoKpiScreenProps {
  readonly sheets: number;
  readonly unread: readonly Unread[];
  /** Titles of the tables that were seen. */
  readonly titles: readonly string[];
}

/** No table was recognised: what was looked at and seen, that nothing was done, and the ways on. */
export function NoKpiScreen({ sheets, unread, titles }: NoKpiScreenProps) {
  const { t, count } = useTexts();
  const styles = useStyles();
  const screen = useScreenStyles();
  const hasTables = unread.length > 0;
  return (
    <div className={screen.content}>
      <Panel tone="info" heading={t.noKpi.heading} takesFocus>
        <p className={screen.text}>{sheets > 0 ? t.noKpi.looked(count(sheets)) : t.noKpi.empty}</p>
        <p className={screen.text}>{t.noKpi.safe}</p>
        {!hasTables && (
          <>
            <h3 className={styles.heading}>{t.noKpi.next}</h3>
            <ul className={screen.list}>
              {t.noKpi.hints.map((hint) => (
                <li key={hint}>{hint}</li>
              ))}
            </ul>
          </>
        )}
      </Panel>
      {hasTables && (
        <>
          <Panel tone="info" heading={t.noKpi.seen(count(unread.length))} takesFocus={false}>
            <p className={screen.text}>{t.noKpi.seenHint}</p>
            <UnreadList unread={unread} />
          </Panel>
          <AliasEditor suggestions={titles} hint={t.noKpi.teach} />
        </>
      )}
    </div>
  );
}
