import { Button, Select, Tooltip } from '@fluentui/react-components';
import { ArrowDownloadRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
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
  readonly ready: boolean;
}

export function TopBar(props: TopBarProps) {
  const { words, language, sample, ready } = props;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="topbar">
      <div className="what">
        <h1>{words.banner}</h1>
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
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file may be chosen again.
            event.target.value = '';
            if (file) props.onFile(file);
          }}
        />
        <Button
          size="small"
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          disabled={!ready}
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
