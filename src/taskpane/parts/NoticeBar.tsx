import { Button } from '@fluentui/react-components';
import { Dismiss16Regular, Info16Filled, Warning16Filled } from '@fluentui/react-icons';
import { REPORT_TEXTS } from '../../core/report/texts';
import type { Notice } from '../state';
import { useTexts, type Texts } from '../texts';
import { Bar } from './Bar';

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onClose: () => void;
}

const GOOD: ReadonlySet<Notice['kind']> = new Set([
  'cancelled',
  'insertCancelled',
  'profileSaved',
  'csvSaved',
  'marked',
  'unmarked',
  'noChecks',
]);

/** A passing message; the screen stays as it is. */
export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  const texts = useTexts();
  const Icon = GOOD.has(notice.kind) ? Info16Filled : Warning16Filled;
  return (
    <Bar role={'problem' in notice ? 'alert' : 'status'} icon={<Icon />} text={messageOf(notice, texts)}>
      <Button
        appearance="transparent"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={texts.t.app.close}
        onClick={onClose}
      />
    </Bar>
  );
}

function messageOf(notice: Notice, { t, locale }: Texts): string {
  switch (notice.kind) {
    case 'cancelled':
      return t.scanning.cancelled;
    case 'insertCancelled':
      return t.result.cancelled;
    case 'notRemembered':
      return t.app.notRemembered;
    case 'profileSaved':
      return t.app.profileSaved;
    case 'csvSaved':
      return t.csv.saved(notice.file, REPORT_TEXTS[locale].dataName);
    case 'reportNotKept':
      return t.report.notKept;
    case 'marked':
      return t.marks.marked;
    case 'unmarked':
      return t.marks.unmarked;
    case 'noChecks':
      return t.report.noChecks;
    case 'commandFailed':
    case 'markFailed':
    case 'csvFailed':
    case 'profileFailed':
    case 'linkFailed': {
      const { what, next } = t.problem.codes[notice.problem.code];
      return [what, next].join(' ');
    }
  }
}
