import { Button, Spinner } from '@fluentui/react-components';
import { ArrowClockwise20Regular, Search20Regular, TableAdd20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { ActionBar } from '../parts/ActionBar';
import { NoticeBar } from '../parts/NoticeBar';
import type { PaneState } from '../state';
import { useTexts, type Texts } from '../texts';

export interface PaneActions {
  readonly onConnect: () => void;
  readonly onScan: () => void;
  readonly onCancel: () => void;
  readonly onInsert: () => void;
  readonly onCloseNotice: () => void;
}

interface CurrentActionsProps extends PaneActions {
  readonly state: PaneState;
}

/** What can be done in a state of the pane, and a passing message above it. */
export function CurrentActions({ state, ...actions }: CurrentActionsProps) {
  const { t } = useTexts();
  return (
    <ActionBar
      inline={state.found === null || state.screen.name === 'scanning'}
      notice={state.notice && <NoticeBar notice={state.notice} onClose={actions.onCloseNotice} />}
    >
      {buttonsFor(state, actions, t)}
    </ActionBar>
  );
}

/** The main button first. */
function buttonsFor(
  { screen, found }: PaneState,
  { onConnect, onScan, onCancel, onInsert }: PaneActions,
  t: Texts['t'],
): ReactNode {
  const insert = (
    <Button key="insert" appearance="primary" icon={<TableAdd20Regular />} onClick={onInsert}>
      {t.result.insert}
    </Button>
  );
  const rescan = (appearance: 'primary' | 'secondary') => (
    <Button key="rescan" appearance={appearance} icon={<ArrowClockwise20Regular />} onClick={onScan}>
      {t.result.rescan}
    </Button>
  );
  switch (screen.name) {
    case 'connecting':
    case 'outside':
    case 'unsupported':
      return null;
    case 'start':
      return (
        <Button appearance="primary" size="large" icon={<Search20Regular />} onClick={onScan}>
          {t.start.scan}
        </Button>
      );
    case 'scanning':
      return <Button onClick={onCancel}>{t.scanning.cancel}</Button>;
    case 'noKpi':
      return (
        <Button appearance="primary" icon={<ArrowClockwise20Regular />} onClick={onScan}>
          {t.noKpi.retry}
        </Button>
      );
    case 'result':
      return [insert, rescan('secondary')];
    case 'inserting':
      return (
        // Keeps the key, and so the focus, of the button that was pressed.
        [
          <Button
            key="insert"
            appearance="primary"
            disabledFocusable
            icon={<Spinner size="tiny" role="presentation" />}
          >
            {t.result.inserting}
          </Button>,
        ]
      );
    case 'done':
      return rescan('primary');
    case 'failed': {
      const retry = { connect: onConnect, scan: onScan, insert: onInsert }[screen.during];
      const again = (
        <Button key="retry" appearance="primary" icon={<ArrowClockwise20Regular />} onClick={retry}>
          {t.problem.retry}
        </Button>
      );
      return found && screen.during === 'insert' ? [again, rescan('secondary')] : again;
    }
  }
}
