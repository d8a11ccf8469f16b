import { Button } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import type { Book } from './book';
import type { Words } from './words';

export interface FormulaBarProps {
  readonly book: Book;
  readonly words: Words;
  /** Of the cell, or of the area that is selected. */
  readonly address: string;
  /** What is being typed, else the contents of the active cell. */
  readonly shown: string;
  /** What the formula of the active cell gives; null where there is no formula. */
  readonly value: string | null;
  readonly onDraft: (draft: string | null) => void;
  readonly onCommit: () => void;
  readonly onUndo: (redo: boolean) => void;
}

/** Texts this long, or of several lines, get more room while the cursor is in the bar. */
const LONG = 60;

/** Where one is, back and again, and what stands in the active cell: as typed, and what it gives. */
export function FormulaBar(props: FormulaBarProps) {
  const { book, words, address, shown, value, onDraft, onCommit, onUndo } = props;
  const isLong = shown.length > LONG || shown.includes('\n');
  return (
    <div className="formulabar">
      <output aria-label={words.cell}>{address}</output>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndoRegular />}
        aria-label={words.undo}
        title={`${words.undo} (Ctrl+Z)`}
        disabledFocusable={!book.canUndo()}
        onClick={() => onUndo(false)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowRedoRegular />}
        aria-label={words.redo}
        title={`${words.redo} (Ctrl+Y)`}
        disabledFocusable={!book.canRedo()}
        onClick={() => onUndo(true)}
      />
      <div className="entry">
        <textarea
          aria-label={words.formulaBar}
          className={isLong ? 'long' : undefined}
          rows={1}
          spellCheck={false}
          value={shown}
          onChange={(event) => onDraft(event.target.value)}
          onBlur={onCommit}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.keyCode === 229) return;
            if (event.key === 'Escape') onDraft(null);
            if (event.key !== 'Enter' || event.altKey) return;
            event.preventDefault();
            onCommit();
          }}
        />
      </div>
      {value !== null && (
        <output className="value" aria-label={words.value} title={value}>
          {`= ${value}`}
        </output>
      )}
    </div>
  );
}
