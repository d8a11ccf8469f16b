import { useLayoutEffect, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { passDragsOn } from './drop';
import { offerSeat, type PaneSeat } from './seat';
import type { Words } from './words';

/** The width Excel gives a task pane, and how far it can be pulled. */
const WIDTH = 350;
const LEAST = 280;
const MOST = 700;
const KEY_STEP = 20;

export interface PaneProps {
  readonly words: Words;
  /** What the pane finds when it loads; null while no workbook is open. */
  readonly seat: PaneSeat | null;
  /** The pane loads again when this changes. */
  readonly frame: string;
  /** What stands left of the pane. */
  readonly children: ReactNode;
}

/** The workbook and, beside it, the unchanged task pane in a frame of its own. */
export function Pane({ words, seat, frame, children }: PaneProps) {
  const [width, setWidth] = useState(WIDTH);
  const [dragging, setDragging] = useState(false);
  // The frame starts to load after this, so that it always finds the seat of its own workbook.
  useLayoutEffect(() => {
    if (seat) offerSeat(seat);
  }, [seat]);
  const resize = (px: number) => setWidth(Math.round(Math.min(MOST, Math.max(LEAST, px))));

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragging(true);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (dragging) resize(document.documentElement.clientWidth - event.clientX - 4);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') resize(width + KEY_STEP);
    else if (event.key === 'ArrowRight') resize(width - KEY_STEP);
    else return;
    event.preventDefault();
  };
  return (
    <main className={dragging ? 'main dragging' : 'main'}>
      <div className="book">{children}</div>
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label={words.resize}
        aria-valuenow={width}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        tabIndex={0}
        className="splitter"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onLostPointerCapture={() => setDragging(false)}
        onDoubleClick={() => setWidth(WIDTH)}
        onKeyDown={onKeyDown}
      />
      {seat === null ? (
        <div className="pane" style={{ width }} />
      ) : (
        <iframe
          key={frame}
          className="pane"
          style={{ width }}
          title={words.pane}
          src="/pane.html"
          onLoad={(event) => passDragsOn(event.currentTarget)}
        />
      )}
    </main>
  );
}
