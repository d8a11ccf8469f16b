import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons';
import { withoutLayout } from '../../core/profile/edit';
import { profileText } from '../../core/profile/schema';
import { TERMS } from '../../i18n';
import { AliasEditor } from '../parts/AliasEditor';
import { DiagnosisPanel } from '../parts/DiagnosisPanel';
import { FileButtons } from '../parts/FileButtons';
import { RulesEditor } from '../parts/RulesEditor';
import { ScreenHeading } from '../parts/ScreenHeading';
import type { Session } from '../session';
import { useTeaching } from '../teaching';
import { useTexts } from '../texts';
import { useScreenStyles } from './useScreenStyles';

const FILE_NAME = 'kpi-reading-profile.json';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalL,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface SettingsScreenProps extends Pick<Session, 'diagnose'> {
  /** What was taught has been read, so that it can be changed. */
  readonly isTeachable: boolean;
  readonly onClose: () => void;
}

/** Words of the user's own, corrections kept for forms, the profile as a file, and the diagnosis of the host. */
export function SettingsScreen({ isTeachable, diagnose, onClose }: SettingsScreenProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const screen = useScreenStyles();
  return (
    <div className={screen.content}>
      <ScreenHeading takesFocus>{t.settings.heading}</ScreenHeading>
      {isTeachable && (
        <>
          <section className={styles.part}>
            <h3 className={styles.heading}>{t.rules.heading}</h3>
            <RulesEditor />
          </section>
          <AliasEditor />
          <Forms styles={styles} />
          <ProfileFile styles={styles} />
        </>
      )}
      <DiagnosisPanel diagnose={diagnose} />
      <div>
        <Button onClick={onClose}>{t.settings.back}</Button>
      </div>
    </div>
  );
}

type Styles = ReturnType<typeof useStyles>;

function Forms({ styles }: { readonly styles: Styles }) {
  const { t, word, count } = useTexts();
  /** The titles of the form, as they stand in it. */
  const titlesOf = (fingerprint: string): string =>
    fingerprint
      .replace(/^[^:]*: /, '')
      .split(' | ')
      .map((title) => (title === 'period' ? word(TERMS.period) : title === 'no' ? 'No.' : title))
      .join(' | ');
  const { profile, changeProfile } = useTeaching();
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t.settings.forms}</h3>
      {profile.layouts.length === 0 ? (
        <p className={styles.hint}>{t.settings.noForms}</p>
      ) : (
        <ul className={styles.list}>
          {profile.layouts.map(({ fingerprint, corrections }) => (
            <li key={fingerprint} className={styles.item}>
              <span>
                {titlesOf(fingerprint)} {t.settings.corrections(count(corrections.length))}
              </span>
              <Button
                appearance="subtle"
                size="small"
                icon={<Delete16Regular />}
                aria-label={t.settings.removeForm(titlesOf(fingerprint))}
                onClick={() => void changeProfile((current) => withoutLayout(current, fingerprint))}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ProfileFile({ styles }: { readonly styles: Styles }) {
  const { t } = useTexts();
  const { profile, importProfile } = useTeaching();
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t.settings.file}</h3>
      <p className={styles.hint}>{t.settings.fileHint}</p>
      <FileButtons
        subject={t.settings.file}
        fileName={FILE_NAME}
        text={() => profileText(profile)}
        onImport={importProfile}
      />
    </section>
  );
}
