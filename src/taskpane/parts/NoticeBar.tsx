import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular, Info16Filled, Warning16Filled } from '@fluentui/react-icons';
import type { Notice } from '../state';
import { useTexts, type Texts } from '../texts';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '16px 1fr auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { marginTop: '6px' },
  text: { padding: `4px 0` },
});

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onClose: () => void;
}

/** A passing message; the screen stays as it is. */
export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  const texts = useTexts();
  const styles = useStyles();
  const Icon = notice.kind === 'cancelled' || notice.kind === 'profileSaved' ? Info16Filled : Warning16Filled;
  return (
    <div
      role={notice.kind === 'linkFailed' || notice.kind === 'profileFailed' ? 'alert' : 'status'}
      className={styles.root}
    >
      <Icon aria-hidden className={styles.icon} />
      <span className={styles.text}>{messageOf(notice, texts)}</span>
      <Button
        appearance="transparent"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={texts.t.app.close}
        onClick={onClose}
      />
    </div>
  );
}

function messageOf(notice: Notice, { t }: Texts): string {
  switch (notice.kind) {
    case 'cancelled':
      return t.scanning.cancelled;
    case 'notRemembered':
      return t.app.notRemembered;
    case 'profileSaved':
      return t.app.profileSaved;
    case 'profileFailed':
    case 'linkFailed': {
      const { what, next } = t.problem.codes[notice.problem.code];
      return [what, next].join(' ');
    }
  }
}
