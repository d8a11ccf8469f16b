import { MessageBar, MessageBarActions, MessageBarBody, Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Host } from '../host';
import type { Book } from './book';
import { BookView } from './BookView';
import { downloadBytes } from './download';
import { hostBook } from './hostBook';
import { openFile } from './opening';
import { Pane } from './Pane';
import { SAMPLES, type Sample } from './samples';
import { TopBar } from './TopBar';
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
  const [opening, setOpening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const words = WORDS[language];
  const asked = useRef(0);

  const open = useCallback(
    async (name: string, read: () => Promise<ArrayBuffer>, sample: string | null) => {
      const request = (asked.current += 1);
      setOpening(true);
      setProblem(null);
      const result = await openFile(name, read);
      // Somebody has chosen another workbook meanwhile.
      if (request !== asked.current) return;
      setOpening(false);
      if ('problem' in result) setProblem(WORDS[language][result.problem](name));
      else setOpened({ host: result.host, book: hostBook(result.host), number: request, sample });
    },
    [language],
  );
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

  const download = async () => {
    if (!opened) return;
    try {
      downloadBytes(await opened.book.save(), opened.book.name);
    } catch (error) {
      console.error(error);
      setProblem(words.saveFailed);
    }
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
        onFile={(file) => void open(file.name, () => file.arrayBuffer(), null)}
        onDownload={() => void download()}
        ready={opened !== null}
      />
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
      </div>
      <Pane words={words} seat={seat} frame={`${opened?.number} ${language}`}>
        {opened && <BookView key={opened.number} book={opened.book} words={words} onProblem={setProblem} />}
      </Pane>
    </div>
  );
}
