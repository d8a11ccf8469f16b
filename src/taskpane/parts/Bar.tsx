import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  icon: { display: 'inline-flex', marginTop: '6px' },
  text: { padding: '4px 0' },
  below: { gridColumn: '2 / -1', paddingBottom: tokens.spacingVerticalXS },
});

interface BarProps {
  /** How it is spoken when it appears; left out where it comes with the screen. */
  readonly role?: 'status' | 'alert';
  readonly icon: ReactNode;
  readonly text: string;
  /** A small button, beside the text. */
  readonly children?: ReactNode;
  /** One below it. */
  readonly below?: ReactNode;
}

/** A line of news with something to do about it. */
export function Bar({ role, icon, text, children, below }: BarProps) {
  const styles = useStyles();
  return (
    <div role={role} className={styles.root}>
      <span aria-hidden className={styles.icon}>
        {icon}
      </span>
      <span className={styles.text}>{text}</span>
      {children}
      {below && <div className={styles.below}>{below}</div>}
    </div>
  );
}
