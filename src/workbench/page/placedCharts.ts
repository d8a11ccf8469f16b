import { draw } from '../charts/draw';
import { drawFileChart } from '../charts/file-chart';
import { pictureOf } from '../charts/picture';
import type { Book as HostedBook } from '../host/book';
import type { HostChart } from '../host/charts';
import type { Corner, PlacedChart } from './book';

const EMU_PER_PX = 9525;

/** The charts of a sheet: those that came with the file, and those the add-in made. */
export function placedCharts(book: HostedBook, sheetName: string): readonly PlacedChart[] {
  return (book.find(sheetName)?.charts ?? []).map((chart) => ({
    id: chart.id,
    label: labelOf(chart),
    ...placeOf(chart),
    draw: (width, height) => {
      if (chart.series.length > 0) return draw(pictureOf(chart), width, height);
      const { sheet } = book.get(sheetName);
      return chart.loaded ? drawFileChart(chart.loaded, book.workbook, sheet, width, height) : '';
    },
  }));
}

interface FilePoint {
  readonly nativeCol: number;
  readonly nativeRow: number;
  readonly nativeColOff: number;
  readonly nativeRowOff: number;
}

function corner({ nativeCol, nativeRow, nativeColOff, nativeRowOff }: FilePoint): Corner {
  return {
    row: nativeRow,
    column: nativeCol,
    dx: nativeColOff / EMU_PER_PX,
    dy: nativeRowOff / EMU_PER_PX,
  };
}

/** A chart of the file lies where the file says, one of the add-in over the cells it was given. */
function placeOf(chart: HostChart): Pick<PlacedChart, 'from' | 'to'> {
  const inFile = chart.series.length === 0 ? chart.loaded?.range : undefined;
  if (inFile) {
    const { tl, br, ext } = inFile;
    const size = { width: (ext?.cx ?? 0) / EMU_PER_PX, height: (ext?.cy ?? 0) / EMU_PER_PX };
    return { from: corner(tl), to: br ? corner(br) : size };
  }
  const { top, left, bottom, right } = chart.place;
  return {
    from: { row: top, column: left, dx: 0, dy: 0 },
    to: { row: bottom + 1, column: right + 1, dx: 0, dy: 0 },
  };
}

/** Title and names of the series: what a chart says to those who do not see it. */
function labelOf(chart: HostChart): string {
  const title = chart.title ?? chart.name;
  if (chart.series.length === 0) return title;
  return `${title} — ${pictureOf(chart)
    .series.map(({ name }) => name)
    .join('、')}`;
}
