import type { Fact } from '../layouts/facts';
import type { Narrative } from '../model/kpi';
import { foldText } from '../text/fold';

/** A text field of the form, with the cell that prints its length. */
export interface DraftNarrative extends Narrative {
  readonly role: Fact['role'];
  readonly countCell: string | null;
}

const STATED_LENGTH = /^([0-9]+)\s*(?:字|文字)$/;

/** Reasons and evaluation texts of a block; line breaks do not count as characters. */
export function narrativesOf(facts: readonly Fact[]): DraftNarrative[] {
  return facts
    .filter(({ role }) => role === 'reasonAchieved' || role === 'reasonNotAchieved' || role === 'narrative')
    .map((fact) => {
      const count = fact.trailing.find((cell) => STATED_LENGTH.test(foldText(cell.text)));
      const stated = count ? STATED_LENGTH.exec(foldText(count.text))?.[1] : undefined;
      const text = fact.cell.blank ? '' : fact.cell.text;
      return {
        role: fact.role,
        label: fact.title.cell.text,
        cell: fact.cell.address,
        length: [...text.replace(/[\r\n]/g, '')].length,
        statedLength: stated === undefined ? null : Number(stated),
        text,
        kind: fact.role === 'narrative' ? ('other' as const) : ('reason' as const),
        fiscalYear: null,
        countCell: count?.address ?? null,
      };
    });
}
