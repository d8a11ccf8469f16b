import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Words } from './words';

export interface UnkeptNoticeProps {
  /** Cells, or names of sheets. */
  readonly unkept: readonly string[];
  readonly words: Words;
  readonly onDownload: () => void;
  readonly onCancel: () => void;
}

/** Places that fit into the notice. */
const NAMED = 8;

/** Before a file is handed over that does not keep every change, the person is told which. */
export function UnkeptNotice({ unkept, words, onDownload, onCancel }: UnkeptNoticeProps) {
  const more = unkept.length - NAMED;
  const places = unkept.slice(0, NAMED).join(', ') + (more > 0 ? ` ${words.andMore(more)}` : '');
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.unkept(places)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onDownload}>
          {words.downloadWithout}
        </Button>
        <Button size="small" appearance="transparent" onClick={onCancel}>
          {words.cancel}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
