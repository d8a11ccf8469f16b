import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import manifest from '../../../manifest.xml';
import { ribbonOf, runCommand, type RibbonButton } from './ribbon';
import type { Language, Words } from './words';

interface RibbonProps {
  readonly words: Words;
  readonly language: Language;
  readonly onProblem: (text: string) => void;
}

/** The add-in's group of Excel's Home tab, made from the add-in's own manifest. */
export function Ribbon({ words, language, onProblem }: RibbonProps) {
  const group = useMemo(() => ribbonOf(manifest, language), [language]);
  const [running, setRunning] = useState<string | null>(null);
  const press = async ({ id, runs }: RibbonButton) => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.pane');
    if (runs === null) {
      frame?.focus();
      return;
    }
    setRunning(id);
    const known = await runCommand(frame?.contentWindow ?? null, runs);
    setRunning(null);
    if (!known) onProblem(words.paneLoading);
  };
  return (
    <nav aria-label={group.label} className="ribbon">
      <span>{words.ribbon}</span>
      <div role="toolbar" aria-label={group.label}>
        {group.buttons.map((button) => (
          <Button
            key={button.id}
            size="small"
            appearance="subtle"
            icon={<img src={button.icon} alt="" width={16} height={16} />}
            title={button.tip}
            disabledFocusable={running !== null}
            onClick={() => void press(button)}
          >
            {button.label}
          </Button>
        ))}
      </div>
    </nav>
  );
}
