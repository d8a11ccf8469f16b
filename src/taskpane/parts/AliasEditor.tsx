import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons';
import { useId, useState, type KeyboardEvent } from 'react';
import { withAlias, withoutAlias } from '../../core/profile/edit';
import type { LabelRole } from '../../core/text/lexicon';
import { LABEL_WORDS } from '../../i18n';
import { useTeaching } from '../teaching';
import { useTexts } from '../texts';

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
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: '110px' },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const ROLES = Object.keys(LABEL_WORDS) as (keyof typeof LABEL_WORDS)[];

interface AliasEditorProps {
  /** Words of the sheets that may be meant. */
  readonly suggestions?: readonly string[];
  /** What they are for, where the screen says it in its own words. */
  readonly hint?: string;
}

/** Words of the user's own for the titles of tables. */
export function AliasEditor({ suggestions = [], hint }: AliasEditorProps) {
  const styles = useStyles();
  const listId = useId();
  const { t, word } = useTexts();
  const { profile, changeProfile } = useTeaching();
  const [typed, setTyped] = useState('');
  const [role, setRole] = useState<LabelRole>('actual');
  const add = (): void => {
    const alias = typed.trim();
    if (alias === '') return;
    void changeProfile((current) => withAlias(current, alias, role));
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Enter that ends a conversion of the input method commits nothing.
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
  };
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t.settings.aliases}</h3>
      <p className={styles.hint}>{hint ?? t.settings.aliasesHint}</p>
      {profile.aliases.length > 0 && (
        <ul className={styles.list}>
          {profile.aliases.map(({ word: alias, role: meaning }) => (
            <li key={alias} className={styles.item}>
              <span>
                {t.settings.means(
                  alias,
                  meaning in LABEL_WORDS ? word(LABEL_WORDS[meaning as keyof typeof LABEL_WORDS]) : meaning,
                )}
              </span>
              <Button
                appearance="subtle"
                size="small"
                icon={<Delete16Regular />}
                aria-label={t.settings.removeAlias(alias)}
                onClick={() => void changeProfile((current) => withoutAlias(current, alias))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <Field label={t.settings.word} size="small" className={styles.grow}>
          <Input
            size="small"
            value={typed}
            maxLength={60}
            list={suggestions.length > 0 ? listId : undefined}
            onChange={(_, { value }) => setTyped(value)}
            onKeyDown={onKeyDown}
          />
        </Field>
        {suggestions.length > 0 && (
          <datalist id={listId}>
            {suggestions.map((title) => (
              <option key={title} value={title} />
            ))}
          </datalist>
        )}
        <Field label={t.settings.meaning} size="small">
          <Select size="small" value={role} onChange={(_, { value }) => setRole(value as LabelRole)}>
            {ROLES.map((key) => (
              <option key={key} value={key}>
                {word(LABEL_WORDS[key])}
              </option>
            ))}
          </Select>
        </Field>
        <Button size="small" disabled={typed.trim() === ''} onClick={add}>
          {t.settings.add}
        </Button>
      </div>
    </section>
  );
}
