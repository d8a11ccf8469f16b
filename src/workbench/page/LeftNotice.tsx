import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Words } from './words';

export interface LeftNoticeProps {
  /** The workbook that was open before. */
  readonly name: string;
  readonly words: Words;
  readonly onBack: () => void;
  readonly onDiscard: () => void;
}

/** Another workbook was opened over one with changes: nothing is lost, and nobody is stopped to be asked. */
export function LeftNotice({ name, words, onBack, onDiscard }: LeftNoticeProps) {
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{words.leftUnsaved(name)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onBack}>
          {words.backTo(name)}
        </Button>
        <Button size="small" appearance="transparent" onClick={onDiscard}>
          {words.discard}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
