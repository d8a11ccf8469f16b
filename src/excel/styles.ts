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
  /** A line below each row, above the area, or around every cell. */
  readonly lines?: { readonly where: 'below' | 'above' | 'around'; readonly colour: string };
}

const BELOW = { where: 'below', colour: '#DADADA' } as const;
const FILLED_IN = { where: 'around', colour: '#7A9BBF' } as const;
const above = (colour: string): Look['lines'] => ({ where: 'above', colour });

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
  notAchieved: { bold: true, colour: '#8A3A06', fill: '#FBE3D3' },
  notMeasured: { bold: true, colour: '#5C4700', fill: '#FFF0C2' },
  error: { bold: true, colour: '#8A1F11' },
  warning: { bold: true, colour: '#665000' },
  info: { colour: '#33506B' },
  review: { bold: true, colour: '#8A3A06' },
  link: { colour: '#0B5CAD' },
  cell: { size: 9, lines: BELOW },
  cellFigure: { size: 9, align: 'Right', lines: BELOW },
  cellName: { size: 9, bold: true, wrap: true, lines: BELOW },
  cellLink: { size: 9, colour: '#0B5CAD', wrap: true, lines: BELOW },
  cellWrap: { size: 9, wrap: true, lines: BELOW },
  reason: { size: 8.5, colour: '#595959', lines: BELOW },
  group: { size: 10, bold: true, colour: '#1F3A5F', fill: '#E4E9F0' },
  total: { size: 9, bold: true, lines: above('#1F3A5F') },
  totalFigure: { size: 9, bold: true, align: 'Right', lines: above('#1F3A5F') },
  input: { size: 9, fill: '#EAF3FB', wrap: true, lines: FILLED_IN },
  inputDate: { size: 9, fill: '#EAF3FB', align: 'Center', lines: FILLED_IN },
  tileGood: { size: 9, bold: true, lines: above('#1B5E9B') },
  tileBad: { size: 9, bold: true, lines: above('#C8500A') },
  tileOpen: { size: 9, bold: true, lines: above('#B08A00') },
  tilePlain: { size: 9, bold: true, lines: above('#1F3A5F') },
  tileGoodNumber: { size: 18, bold: true, colour: '#1B5E9B', align: 'Left' },
  tileBadNumber: { size: 18, bold: true, colour: '#595959', align: 'Left' },
  tileOpenNumber: { size: 18, bold: true, colour: '#595959', align: 'Left' },
  tilePlainNumber: { size: 18, bold: true, colour: '#1F3A5F', align: 'Left' },
  tileNote: { size: 8.5, colour: '#595959', align: 'Left', wrap: true },
  strip: { size: 9, fill: '#F3F3F3' },
  stripFigure: { size: 9, fill: '#F3F3F3', bold: true, align: 'Right' },
  helper: { size: 8, colour: '#595959' },
  helperTitle: { size: 8, bold: true, colour: '#595959' },
  good: { colour: '#1B5E9B' },
  quiet: { colour: '#767676' },
  worse: { colour: '#8A1F11' },
};

/** Steps by which text is kept off a number at its left. */
export const INDENT_BESIDE_NUMBERS = 1;

/** Bands only: the header is dressed by LOOKS, which programs other than Excel draw too. */
export const TABLE_STYLE = 'TableStyleLight1';
