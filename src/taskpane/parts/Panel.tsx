import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  ErrorCircle20Filled,
  Info20Filled,
  Warning20Filled,
} from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { ScreenHeading } from './ScreenHeading';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  icon: { marginTop: '1px' },
  success: { color: tokens.colorStatusSuccessForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

export type Tone = 'success' | 'info' | 'warning' | 'error';

const ICONS = {
  success: CheckmarkCircle20Filled,
  info: Info20Filled,
  warning: Warning20Filled,
  error: ErrorCircle20Filled,
};

interface PanelProps {
  readonly tone: Tone;
  readonly heading: string;
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

/** A piece of news with a heading: done, nothing found, failed. */
export function Panel({ tone, heading, takesFocus, children }: PanelProps) {
  const styles = useStyles();
  const id = useId();
  const Icon = ICONS[tone];
  return (
    <section aria-labelledby={id} className={styles.root}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[tone])} />
      <div className={styles.body}>
        <ScreenHeading id={id} takesFocus={takesFocus}>
          {heading}
        </ScreenHeading>
        {children}
      </div>
    </section>
  );
}
