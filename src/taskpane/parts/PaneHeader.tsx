import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LocalLanguage16Regular } from '@fluentui/react-icons';
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
  name: { ...typographyStyles.body1Strong, margin: 0 },
});

interface PaneHeaderProps {
  readonly onOtherLanguage: () => void;
}

export function PaneHeader({ onOtherLanguage }: PaneHeaderProps) {
  const { t, locale } = useTexts();
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <h1 className={styles.name}>{t.app.name}</h1>
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
