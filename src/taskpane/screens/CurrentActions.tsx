import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import {
  ArrowClockwise20Regular,
  ArrowDownload16Regular,
  Highlight16Regular,
  Search20Regular,
  TableAdd20Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { ActionBar } from '../parts/ActionBar';
import { ChangedBar } from '../parts/ChangedBar';
import { NoticeBar } from '../parts/NoticeBar';
import { SelectionBar } from '../parts/SelectionBar';
import { SlowBar } from '../parts/SlowBar';
import { InsertOptions } from '../parts/InsertOptions';
import { missingCells } from '../model/missing';
import { canScan, isStale, type OptionalSheet, type PaneState } from '../state';
import { useTexts, type Texts } from '../texts';

/** At the right, also where it is alone. */
const useStyles = makeStyles({ csv: { marginLeft: 'auto' } });

export interface PaneActions {
  readonly onConnect: () => void;
  readonly onScan: () => void;
  readonly onQuick: () => void;
  readonly onCloseQuick: () => void;
  readonly onCancel: () => void;
  readonly onInsert: () => void;
  readonly onChooseSheet: (sheet: OptionalSheet, wanted: boolean) => void;
  readonly onSaveCsv: () => void;
  readonly onMarkMissing: (marked: boolean) => void;
  readonly onCloseNotice: () => void;
}

interface CurrentActionsProps extends PaneActions {
  readonly state: PaneState;
}

/** What can be done in a state of the pane, and a passing message above it. */
export function CurrentActions({ state, ...actions }: CurrentActionsProps) {
  const { t } = useTexts();
  const changed = isStale(state) && canScan(state);
  return (
    <ActionBar
      inline={!isLong(state)}
      notice={
        (changed || state.notice || state.slow) && (
          <>
            {state.slow && <SlowBar />}
            {changed && <ChangedBar onScan={actions.onScan} />}
            {state.notice && <NoticeBar notice={state.notice} onClose={actions.onCloseNotice} />}
          </>
        )
      }
      selection={canScan(state) && <SelectionBar state={state} onQuick={actions.onQuick} />}
      options={
        state.found &&
        state.screen.name !== 'scanning' &&
        state.screen.name !== 'quick' && <Options state={state} {...actions} />
      }
    >
      {buttonsFor(state, actions, t)}
    </ActionBar>
  );
}

/** The screen may be longer than the pane, so that its actions have to stay in sight. */
function isLong({ screen, found, quick }: PaneState): boolean {
  if (screen.name === 'quick') return quick !== null && quick.scan.kpis.length > 0;
  return found !== null && screen.name !== 'scanning';
}

function Options({ state, onChooseSheet, onSaveCsv, onMarkMissing }: CurrentActionsProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const { screen } = state;
  const inserts =
    screen.name === 'result' ||
    screen.name === 'inserting' ||
    screen.name === 'done' ||
    (screen.name === 'failed' && screen.during === 'insert');
  const busy = screen.name === 'inserting';
  return (
    <>
      {inserts && state.found && (
        <InsertOptions
          scan={state.found.scan}
          chosen={state.sheets}
          rebuilds={state.report !== null}
          disabled={busy}
          onChoose={onChooseSheet}
        />
      )}
      {(state.marked || missingCells(state.found?.scan ?? null).length > 0) && (
        <Button
          size="small"
          appearance="subtle"
          icon={<Highlight16Regular />}
          disabledFocusable={busy}
          onClick={() => onMarkMissing(!state.marked)}
        >
          {state.marked ? t.marks.clear : t.marks.mark}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownload16Regular />}
        className={styles.csv}
        disabledFocusable={busy}
        onClick={onSaveCsv}
      >
        {t.csv.save}
      </Button>
    </>
  );
}

/** The main button first. */
function buttonsFor(
  { screen, found, slow }: PaneState,
  { onConnect, onScan, onQuick, onCloseQuick, onCancel, onInsert }: PaneActions,
  t: Texts['t'],
): ReactNode {
  const insert = (appearance: 'primary' | 'secondary') => (
    <Button key="insert" appearance={appearance} icon={<TableAdd20Regular />} onClick={onInsert}>
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
      return slow && <Button onClick={onCancel}>{t.slow.stop}</Button>;
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
      return [insert('primary'), rescan('secondary')];
    case 'quick':
      return found ? (
        <Button appearance="primary" onClick={onCloseQuick}>
          {t.quick.back}
        </Button>
      ) : (
        <Button appearance="primary" icon={<Search20Regular />} onClick={onScan}>
          {t.quick.scanAll}
        </Button>
      );
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
            {screen.stopping ? t.result.stopping : t.result.inserting}
          </Button>,
          <Button key="cancel" disabledFocusable={screen.stopping === true} onClick={onCancel}>
            {t.scanning.cancel}
          </Button>,
        ]
      );
    case 'done':
      // Whoever wants another sheet or another rule now does not have to scan again first.
      return [rescan('primary'), insert('secondary')];
    case 'failed': {
      const retry = { connect: onConnect, scan: onScan, quick: onQuick, insert: onInsert }[screen.during];
      const again = (
        <Button key="retry" appearance="primary" icon={<ArrowClockwise20Regular />} onClick={retry}>
          {t.problem.retry}
        </Button>
      );
      return found && screen.during === 'insert' ? [again, rescan('secondary')] : again;
    }
  }
}
