import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LocalLanguage16Regular, Settings16Regular } from '@fluentui/react-icons';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  settings: { marginLeft: 'auto' },
  name: { ...typographyStyles.body1Strong, margin: 0 },
});

interface PaneHeaderProps {
  readonly onOtherLanguage: () => void;
  /** Null where there is nothing to set yet. */
  readonly onSettings: (() => void) | null;
}

export function PaneHeader({ onOtherLanguage, onSettings }: PaneHeaderProps) {
  const { t, locale } = useTexts();
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <h1 className={styles.name}>{t.app.name}</h1>
      {onSettings && (
        <Button
          appearance="subtle"
          size="small"
          icon={<Settings16Regular />}
          aria-label={t.settings.open}
          className={styles.settings}
          onClick={onSettings}
        />
      )}
      <Button
        appearance="subtle"
        size="small"
        icon={<LocalLanguage16Regular />}
        lang={locale === 'ja' ? 'en' : 'ja'}
        onClick={onOtherLanguage}
      >
        {t.app.otherLanguage}
      </Button>
    </header>
  );
}
