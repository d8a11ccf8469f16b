import { cellAddress } from '../cells/address';
import type { Status } from '../model/kpi';
import type { CellStyle, Highlight, ReportArea } from './plan';
import type { ReportTexts } from './texts';

/** Statuses of a period that is due, in the order in which they are shown, with their colours everywhere. */
export const DUE_STATUSES: readonly {
  readonly status: Status;
  /** Of bars; they differ in lightness too. */
  readonly colour: string;
  /** Of a number on that colour; at least 4.5 : 1. */
  readonly ink: string;
  /** Of the word in a table. */
  readonly style?: CellStyle;
}[] = [
  { status: 'achieved', colour: '#1B5E9B', ink: '#FFFFFF', style: 'good' },
  { status: 'notAchieved', colour: '#E07B39', ink: '#1A1A1A', style: 'notAchieved' },
  { status: 'notMeasured', colour: '#F2C85B', ink: '#1A1A1A', style: 'notMeasured' },
  { status: 'notSet', colour: '#9DB4C0', ink: '#1A1A1A' },
  { status: 'undetermined', colour: '#5C5C5C', ink: '#FFFFFF' },
];

/** The sign a status begins with: ○, ×, …; it says the status without a colour. */
export function signOf(status: Status, texts: ReportTexts): string {
  return texts.statuses[status].split(' ')[0]!;
}

/** Exceptions carry the colour, the good is quiet. By formula: the status changes with its source. */
export function statusHighlights(area: ReportArea, texts: ReportTexts): Highlight[] {
  const first = `$${cellAddress(area.top, area.left)}`;
  return DUE_STATUSES.flatMap(({ status, style }): Highlight[] =>
    style ? [{ area, formula: `=LEFT(${first},1)="${signOf(status, texts)}"`, style }] : [],
  );
}
