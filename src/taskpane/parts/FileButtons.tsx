import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { saveFile, SaveBlockedError } from '../save-file';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  file: { display: 'none' },
});

interface FileButtonsProps {
  /** What the two buttons are about, for readers who do not see the heading: 修正と言葉, 判定ルール. */
  readonly subject: string;
  readonly fileName: string;
  readonly text: () => string;
  readonly onImport: (text: string) => Promise<void>;
}

/** Writes a text to a file and reads one; where a download is blocked, the text can be copied. */
export function FileButtons({ subject, fileName, text, onImport }: FileButtonsProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState<string | null>(null);
  const download = (): void => {
    const content = text();
    // Shown whatever comes: it is what can be copied where the download is blocked.
    setShown(content);
    try {
      saveFile(fileName, content, 'application/json');
    } catch (error) {
      if (!(error instanceof SaveBlockedError)) throw error;
    }
  };
  const read = async (chosen: File | undefined): Promise<void> => {
    if (chosen) await onImport(await chosen.text());
    if (file.current) file.current.value = '';
  };
  return (
    <>
      <div className={styles.row}>
        <Button size="small" aria-label={t.settings.exportOf(subject)} onClick={download}>
          {t.settings.exportFile}
        </Button>
        <Button size="small" aria-label={t.settings.importOf(subject)} onClick={() => file.current?.click()}>
          {t.settings.importFile}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={t.settings.fileOf(subject)}
          className={styles.file}
          onChange={(event) => void read(event.target.files?.[0])}
        />
      </div>
      {shown !== null && (
        <Field label={t.settings.copy} size="small">
          <Textarea size="small" readOnly rows={6} value={shown} />
        </Field>
      )}
    </>
  );
}
