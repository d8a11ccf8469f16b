import type { Area } from '../../../core/cells/snapshot';
import type { Explainer } from '../../../core/explain';
import { OVERLAY_ROLES, OVERLAY_WORDS } from '../../../core/explain/overlay';
import { passagesOf, type Passage } from '../../../core/explain/sentences';
import type { Language, Words } from '../words';

export interface LedgerPanelProps {
  readonly explainer: Explainer | null;
  readonly sheet: string;
  /** The active cell. */
  readonly active: Area;
  readonly words: Words;
  readonly language: Language;
}

/** Why the active cell was read as it was, and what the colours over the sheet mean. */
export function LedgerPanel({ explainer, sheet, active, words, language }: LedgerPanelProps) {
  const ledger = explainer?.explain(sheet, active) ?? null;
  const cell = ledger?.cells[0];
  return (
    <section className="ledger" aria-label={words.reading}>
      <ul className="legend" aria-label={words.readingLegend}>
        {OVERLAY_ROLES.map((role) => (
          <li key={role} data-role={role}>
            <span aria-hidden="true">{OVERLAY_WORDS[role].sign[language]}</span>
            {OVERLAY_WORDS[role].word[language]}
          </li>
        ))}
        <li className="heading">
          <span aria-hidden="true" />
          {words.readingTitle}
        </li>
        <li className="unread">
          <span aria-hidden="true" />
          {words.readingUnread}
        </li>
        <li className="doubtful">
          <span aria-hidden="true" />
          {words.readingDoubt}
        </li>
      </ul>
      {cell ? (
        <dl aria-live="polite">
          {inOrder(passagesOf(cell, language)).map(({ part, title, lines }) => (
            <div key={part}>
              <dt>{title}</dt>
              <dd>
                {lines.map((line, n) => (
                  <p key={n}>{line}</p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="none">{explainer ? words.readingNotRead : words.readingBusy}</p>
      )}
    </section>
  );
}

/** What became of the cell stands right under what it is: claims may be many, and only some lines are in sight. */
function inOrder(passages: readonly Passage[]): readonly Passage[] {
  const isFirst = ({ part }: Passage): boolean => part === 'cell' || part === 'decisions';
  return [...passages.filter(isFirst), ...passages.filter((passage) => !isFirst(passage))];
}
