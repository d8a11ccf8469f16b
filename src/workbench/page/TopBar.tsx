import { Button, Select, ToggleButton, Tooltip } from '@fluentui/react-components';
import { ArrowDownloadRegular, EyeRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useRef, useSyncExternalStore } from 'react';
import type { Book } from './book';
import { SAMPLES, type Sample } from './samples';
import type { Language, Words } from './words';

export interface TopBarProps {
  readonly words: Words;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** File name of the sample that is open, null for the person's own file. */
  readonly sample: string | null;
  readonly onSample: (sample: Sample) => void;
  readonly onFile: (file: File) => void;
  readonly onDownload: () => void;
  /** What cells were used for is drawn over the sheet. */
  readonly reading: boolean;
  readonly onReading: (shown: boolean) => void;
  /** Null until the first one is open. */
  readonly book: Book | null;
}

export function TopBar(props: TopBarProps) {
  const { words, language, sample, book } = props;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="topbar">
      <div className="what">
        <h1>{words.banner}</h1>
        {book && <State book={book} words={words} />}
        <p>{words.bannerMore}</p>
      </div>
      <div className="tools">
        <Select
          size="small"
          className="sample"
          aria-label={words.sample}
          value={sample ?? ''}
          onChange={(_, { value }) => {
            const chosen = SAMPLES.find(({ file }) => file === value);
            if (chosen) props.onSample(chosen);
          }}
        >
          <option value="" disabled>
            {words.chooseSample}
          </option>
          {SAMPLES.map(({ file, label }) => (
            <option key={file} value={file}>
              {label[language]}
            </option>
          ))}
        </Select>
        <Button size="small" icon={<FolderOpenRegular />} onClick={() => picker.current?.click()}>
          {words.open}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={words.open}
          accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file may be chosen again.
            event.target.value = '';
            if (file) props.onFile(file);
          }}
        />
        <ToggleButton
          size="small"
          icon={<EyeRegular />}
          checked={props.reading}
          disabled={!book}
          onClick={() => props.onReading(!props.reading)}
        >
          {words.showReading}
        </ToggleButton>
        <Button
          size="small"
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          disabled={!book}
          onClick={props.onDownload}
        >
          {words.download}
        </Button>
        <Tooltip content={words.language} relationship="label">
          <Select
            size="small"
            className="language"
            value={language}
            onChange={(_, { value }) => props.onLanguage(value === 'ja' ? 'ja' : 'en')}
          >
            <option value="ja">日本語</option>
            <option value="en">English</option>
          </Select>
        </Tooltip>
      </div>
    </header>
  );
}

/** Which workbook is open, and whether it has changes that would be lost. */
function State({ book, words }: { readonly book: Book; readonly words: Words }) {
  const unsaved = useSyncExternalStore(
    (changed) => book.subscribe(changed),
    () => book.unsaved(),
  );
  return (
    <p className="state">
      <strong>{book.name}</strong>{' '}
      <span className={unsaved ? 'unsaved' : undefined}>{unsaved ? `● ${words.unsaved}` : words.saved}</span>
    </p>
  );
}
