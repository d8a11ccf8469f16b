import { useEffect, useState } from 'react';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes a file that is dropped anywhere on the page, the pane's frame included: a browser would else leave the page
 * and show the file itself.
 * @param onFiles gets what was dropped, at least one file
 * @returns true while files are held over the page
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Inside the page there is always an element that is entered instead.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return over;
}

/** Files that come over the frame first are held back there until the page's own sheet lies over it. */
export function passDragsOn(frame: HTMLIFrameElement): void {
  const pass = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    window.dispatchEvent(new DragEvent('dragenter', { dataTransfer: event.dataTransfer, cancelable: true }));
  };
  frame.contentWindow?.addEventListener('dragenter', pass);
  frame.contentWindow?.addEventListener('dragover', pass);
}
