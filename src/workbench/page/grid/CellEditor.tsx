import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';

export interface CellEditorProps {
  readonly label: string;
  readonly draft: string | null;
  readonly onDraft: (draft: string | null) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onLeave: () => void;
  /** The cursor was in the sheet before this cell became the active one. */
  readonly takeFocus: boolean;
}

/**
 * Lies in the active cell and has the keyboard. Until something is typed it cannot be seen; so the first key
 * of an input method lands in it like any other and its composition is never cut.
 */
export function CellEditor({ label, draft, onDraft, onKeyDown, onLeave, takeFocus }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const wanted = useRef(takeFocus);
  useLayoutEffect(() => {
    if (wanted.current) field.current?.focus({ preventScroll: true });
  }, []);
  return (
    <textarea
      ref={field}
      className={draft === null ? 'editor idle' : 'editor'}
      aria-label={label}
      rows={1}
      spellCheck={false}
      value={draft ?? ''}
      onChange={(event) => onDraft(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    />
  );
}
