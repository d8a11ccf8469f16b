import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // A low window (or a high zoom) needs its height for the content.
    '@media (max-height: 420px)': { position: 'static' },
  },
  /** Where there is little above, right below it. */
  inline: {
    position: 'static',
    marginTop: 0,
    paddingTop: 0,
    backgroundColor: 'transparent',
    borderTop: 'none',
  },
  options: { position: 'relative', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '& > :first-child': { flexGrow: 1 },
  },
});

interface ActionBarProps {
  /** A passing message, above the buttons. */
  readonly notice: ReactNode;
  /** What is selected in Excel. */
  readonly selection?: ReactNode;
  /** What the actions can be set to, and lesser ones. */
  readonly options?: ReactNode;
  /** Below the content instead of at the bottom of the pane. */
  readonly inline: boolean;
  /** The main action first. */
  readonly children?: ReactNode;
}

/** What can be done on this screen; below a long one always in sight. */
export function ActionBar({ notice, selection, options, inline, children }: ActionBarProps) {
  const styles = useStyles();
  if (!notice && !children) return null;
  return (
    <div className={mergeClasses(styles.root, inline && styles.inline)}>
      {notice}
      {!inline && selection}
      {options && <div className={styles.options}>{options}</div>}
      {children && <div className={styles.buttons}>{children}</div>}
      {inline && selection}
    </div>
  );
}
