import { MessageBar, MessageBarActions, MessageBarBody, Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Host } from '../host';
import type { Book, Saved } from './book';
import { BookView } from './BookView';
import { downloadBytes } from './download';
import { useFileDrop } from './drop';
import { hostBook } from './hostBook';
import { LeftNotice } from './LeftNotice';
import { openFile } from './opening';
import { Pane } from './Pane';
import { Ribbon } from './Ribbon';
import { SAMPLES, type Sample } from './samples';
import { TopBar } from './TopBar';
import { UnkeptNotice } from './UnkeptNotice';
import { browserLanguage, WORDS } from './words';

interface Opened {
  readonly host: Host;
  readonly book: Book;
  /** A new one for every workbook: the pane starts afresh with it, as it does in Excel. */
  readonly number: number;
  readonly sample: string | null;
}

/** The workbench: a workbook on the left, the add-in's own pane on the right. */
export function App() {
  const [language, setLanguage] = useState(browserLanguage);
  const [opened, setOpened] = useState<Opened | null>(null);
  /** Was open before, and has changes that were not downloaded. */
  const [left, setLeft] = useState<Opened | null>(null);
  const [opening, setOpening] = useState(false);
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  /** A file that does not keep all changes waits for the person's word. */
  const [incomplete, setIncomplete] = useState<{ readonly book: Book; readonly saved: Saved } | null>(null);
  const words = WORDS[language];
  const asked = useRef(0);

  /** Shows a workbook; the one open before is kept where it would be a loss. */
  const show = useCallback(
    (next: Opened) => {
      if (opened?.book.unsaved()) setLeft(opened);
      else if (next === left) setLeft(null);
      setOpened(next);
    },
    [opened, left],
  );
  const open = useCallback(
    async (name: string, read: () => Promise<ArrayBuffer>, sample: string | null) => {
      const request = (asked.current += 1);
      setOpening(true);
      setProblem(null);
      const result = await openFile(name, read);
      // Somebody has chosen another workbook meanwhile.
      if (request !== asked.current) return;
      setOpening(false);
      if ('problem' in result) {
        const { [result.problem]: what, fileSafe } = WORDS[language];
        setProblem(`${what(name)} ${fileSafe}`);
      } else show({ host: result.host, book: hostBook(result.host, result.file), number: request, sample });
    },
    [language, show],
  );
  const openFiles = useCallback(
    async (files: readonly File[]) => {
      const [file] = files;
      if (!file) return;
      await open(file.name, () => file.arrayBuffer(), null);
      if (files.length > 1) setProblem((before) => before ?? WORDS[language].onlyFirst(file.name));
    },
    [open, language],
  );
  const dropping = useFileDrop(useCallback((files) => void openFiles(files), [openFiles]));
  const openSample = useCallback(
    (sample: Sample) =>
      open(
        sample.file,
        async () => {
          const answer = await fetch(sample.url);
          if (!answer.ok) throw new Error(`${sample.url}: ${answer.status}`);
          return answer.arrayBuffer();
        },
        sample.file,
      ),
    [open],
  );

  const first = SAMPLES[0];
  useEffect(() => {
    if (asked.current === 0 && first) void openSample(first);
  }, [first, openSample]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = opened ? `${opened.book.name} — ${words.title}` : words.title;
  }, [language, opened, words]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (left || opened?.book.unsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [left, opened]);

  const download = async () => {
    if (!opened) return;
    setIncomplete(null);
    try {
      const { book } = opened;
      const saved = await book.save();
      if (saved.unkept.length > 0) setIncomplete({ book, saved });
      else hand(book, saved);
    } catch (error) {
      console.error(error);
      setProblem(words.saveFailed);
    }
  };

  const hand = ({ name }: Book, { bytes, taken }: Saved) => {
    setIncomplete(null);
    downloadBytes(bytes, name);
    taken();
  };

  const host = opened?.host;
  const seat = useMemo(
    () => (host ? { host, displayLanguage: language === 'ja' ? 'ja-JP' : 'en-US' } : null),
    [host, language],
  );

  return (
    <div className="workbench">
      <TopBar
        words={words}
        language={language}
        onLanguage={setLanguage}
        sample={opened?.sample ?? null}
        onSample={(sample) => void openSample(sample)}
        onFile={(file) => void openFiles([file])}
        onDownload={() => void download()}
        reading={reading}
        onReading={setReading}
        book={opened?.book ?? null}
      />
      <Ribbon words={words} language={language} onProblem={setProblem} />
      <div role="status" className="offscreen">
        {opening ? words.opening : ''}
      </div>
      <div aria-live="polite">
        {problem !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {problem} {opened && words.stillOpen(opened.book.name)}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  aria-label={words.close}
                  icon={<DismissRegular />}
                  onClick={() => setProblem(null)}
                />
              }
            />
          </MessageBar>
        )}
        {incomplete && incomplete.book === opened?.book && (
          <UnkeptNotice
            unkept={incomplete.saved.unkept}
            words={words}
            onDownload={() => hand(incomplete.book, incomplete.saved)}
            onCancel={() => setIncomplete(null)}
          />
        )}
        {left && (
          <LeftNotice
            name={left.book.name}
            words={words}
            onBack={() => show(left)}
            onDiscard={() => setLeft(null)}
          />
        )}
      </div>
      <Pane words={words} seat={seat} frame={`${opened?.number} ${language}`}>
        {opened && (
          <BookView
            key={opened.number}
            book={opened.book}
            words={words}
            language={language}
            reading={reading}
            onProblem={setProblem}
          />
        )}
      </Pane>
      {dropping && <div className="dropzone">{words.dropHere}</div>}
    </div>
  );
}
