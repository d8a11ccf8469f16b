import type { CellStyle } from '../core/report/plan';

/** What a style of the report looks like; what is not named stays as Excel has it. */
export interface Look {
  readonly bold?: boolean;
  /** Points. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly wrap?: boolean;
}

/**
 * The one table of looks. Status is told by its word first: bold and a darker or lighter tone only support it, so
 * that a report printed in grey, or read by someone who cannot tell the colours apart, says the same. All text
 * colours have a contrast of at least 4.5 : 1 on their fill.
 */
export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 16, colour: '#1F3A5F' },
  note: { size: 9, colour: '#595959' },
  section: { bold: true, size: 12, colour: '#1F3A5F' },
  header: { bold: true, colour: '#FFFFFF', fill: '#1F3A5F', align: 'Center', wrap: true },
  /** A name in a narrow column. */
  name: { wrap: true },
  figure: { bold: true, align: 'Right' },
  achieved: { bold: true, colour: '#124A7D', fill: '#E3EEF8' },
  notAchieved: { bold: true, colour: '#8A3A06', fill: '#FBE9DD' },
  notMeasured: { bold: true, colour: '#665000', fill: '#FBF3D5' },
  error: { bold: true, colour: '#8A1F11' },
  warning: { bold: true, colour: '#665000' },
  info: { colour: '#33506B' },
  review: { bold: true, colour: '#8A3A06' },
  link: { colour: '#0B5CAD' },
};

/** Steps by which text is kept off a number at its left. */
export const INDENT_BESIDE_NUMBERS = 1;

/** Bands only: the header is dressed by LOOKS, which programs other than Excel draw too. */
export const TABLE_STYLE = 'TableStyleLight1';
