import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.subtitle2,
    color: tokens.colorNeutralForeground1,
    margin: 0,
    outlineStyle: 'none',
  },
});

interface ScreenHeadingProps {
  readonly id?: string;
  /** The reader is taken here when the screen appears: what they pressed is gone. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

export function ScreenHeading({ id, takesFocus, children }: ScreenHeadingProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} id={id} tabIndex={-1} className={styles.root}>
      {children}
    </h2>
  );
}
