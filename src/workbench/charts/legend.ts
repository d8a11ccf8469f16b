import type { Picture } from './picture';
import { label, shortened, widthOf } from './parts';

const LINE = 18;
const SIGN = 26;

/** The names of the series in lines, or one below the other at a side. */
export interface Legend {
  /** px it takes at its edge of the chart. */
  readonly size: number;
  readonly svg: string;
}

export const NO_LEGEND: Legend = { size: 0, svg: '' };

/** Lays the legend of a picture along its edge; what does not fit into one line goes on in the next. */
export function legendOf({ series, legend }: Picture, width: number, height: number): Legend {
  if (!legend || series.length === 0) return NO_LEGEND;
  const sized = series.map((one) => ({ ...one, width: SIGN + widthOf(shortened(one.name)) }));
  const widest = Math.max(...sized.map((one) => one.width));
  if (legend === 'Left' || legend === 'Right' || legend === 'Corner') {
    const x = legend === 'Left' ? 8 : width - widest - 4;
    const top = legend === 'Corner' ? 30 : Math.max(30, (height - sized.length * LINE) / 2);
    const svg = sized.map((one, i) => entry(one, x, top + i * LINE)).join('');
    return { size: widest + 8, svg };
  }
  const lines: (typeof sized)[] = [[]];
  for (const one of sized) {
    const line = lines.at(-1)!;
    const used = line.reduce((sum, { width: taken }) => sum + taken, 0);
    if (line.length > 0 && used + one.width > width - 16) lines.push([one]);
    else line.push(one);
  }
  const first = legend === 'Top' ? 36 : height - 24 - (lines.length - 1) * LINE;
  const svg = lines.map((line, n) => {
    let x = Math.max(8, (width - line.reduce((sum, one) => sum + one.width, 0)) / 2);
    return line.map((one) => {
      const drawn = entry(one, x, first + n * LINE);
      x += one.width;
      return drawn;
    });
  });
  return { size: lines.length * LINE, svg: svg.flat().join('') };
}

function entry({ name, colour, isLine }: Picture['series'][number], x: number, y: number): string {
  const [top, thick] = isLine ? [y + 4, 2] : [y, 10];
  return `<rect x="${x.toFixed(1)}" y="${top}" width="10" height="${thick}" fill="${colour}"/>${label(x + 15, y + 9, name)}`;
}
