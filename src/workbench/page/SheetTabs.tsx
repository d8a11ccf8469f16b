import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Book } from './book';
import type { Words } from './words';

export interface SheetTabsProps {
  readonly book: Book;
  readonly active: string;
  readonly words: Words;
  readonly onActivate: (sheet: string) => void;
}

/** Tabs of the sheets that are not hidden. */
export function SheetTabs({ book, active, words, onActivate }: SheetTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const names = book
    .sheets()
    .filter((sheet) => sheet.state === 'visible')
    .map((sheet) => sheet.name);

  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active, names.length]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const target = step && names[names.indexOf(active) + step];
    if (!target) return;
    event.preventDefault();
    onActivate(target);
    list.current?.querySelectorAll('button')[names.indexOf(target)]?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      tabIndex={-1}
      aria-label={words.sheets}
      className="tabs"
      onKeyDown={onKeyDown}
    >
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === active}
          tabIndex={name === active ? 0 : -1}
          onClick={() => onActivate(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
