import { makeStyles, tokens } from '@fluentui/react-components';
import { STATUS_LOOK } from '../look/status-look';
import type { ShownStatus } from '../model/overview';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    // Japanese stays in one piece, English breaks between words.
    wordBreak: 'keep-all',
  },
});

/** A status as icon, word and colour. */
export function StatusBadge({ status }: { readonly status: ShownStatus }) {
  const { word } = useTexts();
  const styles = useStyles();
  const { icon: Icon, colour, word: term } = STATUS_LOOK[status];
  return (
    <span className={styles.root}>
      <Icon aria-hidden style={{ color: colour, flexShrink: 0 }} />
      {word(term)}
    </span>
  );
}
