import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { Panel } from '../parts/Panel';
import { useTexts } from '../texts';
import { useScreenStyles } from './useScreenStyles';

const useStyles = makeStyles({ heading: { ...typographyStyles.caption1Strong, margin: 0 } });

/** No table was recognised: what was looked at, that nothing was done, what to check. */
export function NoKpiScreen({ sheets }: { readonly sheets: number }) {
  const { t, count } = useTexts();
  const styles = useStyles();
  const screen = useScreenStyles();
  return (
    <div className={screen.content}>
      <Panel tone="info" heading={t.noKpi.heading} takesFocus>
        <p className={screen.text}>{sheets > 0 ? t.noKpi.looked(count(sheets)) : t.noKpi.empty}</p>
        <p className={screen.text}>{t.noKpi.safe}</p>
        <h3 className={styles.heading}>{t.noKpi.next}</h3>
        <ul className={screen.list}>
          {t.noKpi.hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
