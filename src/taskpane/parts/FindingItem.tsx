import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../core/model/finding';
import { SEVERITY_WORDS } from '../../i18n';
import { useHiddenStyles } from '../look/useHiddenStyles';
import { useTexts } from '../texts';
import { CellLink } from './CellLink';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: tokens.spacingHorizontalS,
  },
  bare: { ...typographyStyles.body1 },
  icon: { display: 'inline-flex', paddingTop: '2px' },
  message: { overflowWrap: 'anywhere' },
  link: { display: 'block', ...typographyStyles.caption1 },
});

interface FindingItemProps {
  readonly finding: Finding;
  /** The severity stands above the list already. */
  readonly bare?: boolean;
}

/** One finding in the reader's language, leading to the cell to look at first. */
export function FindingItem({ finding, bare = false }: FindingItemProps) {
  const { word, locale } = useTexts();
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { severity, sheet, cell, message } = finding;
  return (
    <li className={bare ? styles.bare : styles.root}>
      {!bare && (
        <span className={styles.icon}>
          <SeverityIcon severity={severity} />
          <span className={hidden.root}>{word(SEVERITY_WORDS[severity])}</span>
        </span>
      )}
      <span className={styles.message}>
        {message[locale]}
        {cell && (
          <span className={styles.link}>
            <CellLink sheet={sheet} cell={cell} text={`${sheet}!${cell}`} />
          </span>
        )}
      </span>
    </li>
  );
}
