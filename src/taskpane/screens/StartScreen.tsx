import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import {
  ChartMultiple20Regular,
  CheckmarkCircle20Regular,
  TableSearch20Regular,
} from '@fluentui/react-icons';
import { ScreenHeading } from '../parts/ScreenHeading';
import { useTexts } from '../texts';
import { useScreenStyles } from './useScreenStyles';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  line: { display: 'grid', gridTemplateColumns: '20px 1fr', columnGap: tokens.spacingHorizontalM },
  icon: { color: tokens.colorBrandForeground1 },
});

/** One per line of the explanation: read, judge, insert. */
const ICONS = [TableSearch20Regular, CheckmarkCircle20Regular, ChartMultiple20Regular];

/** What the add-in does, in three lines. */
export function StartScreen({ takesFocus }: { readonly takesFocus: boolean }) {
  const { t } = useTexts();
  const styles = useStyles();
  const screen = useScreenStyles();
  return (
    <div className={screen.content}>
      <ScreenHeading takesFocus={takesFocus}>{t.start.heading}</ScreenHeading>
      <ul className={styles.list}>
        {t.start.lines.map((line, i) => {
          const Icon = ICONS[i];
          return (
            <li key={line} className={styles.line}>
              {Icon && <Icon aria-hidden className={styles.icon} />}
              <span>{line}</span>
            </li>
          );
        })}
      </ul>
      <p className={screen.quiet}>{t.start.safe}</p>
    </div>
  );
}
