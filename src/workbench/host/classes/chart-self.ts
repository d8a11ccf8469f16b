import type { Book, HostSheet } from '../book';
import type { HostChart } from '../charts';
import { RichApiError } from '../errors';

export interface SheetSelf {
  readonly book: Book;
  readonly target: HostSheet;
}

export interface ChartSelf extends SheetSelf {
  readonly chart: HostChart;
}

/** Of a chart that came with the file name, title and place are known; it can be deleted, and is kept as it is. */
export function requireKnown({ chart }: ChartSelf): void {
  if (chart.loaded && chart.series.length === 0) {
    throw new RichApiError(
      'NotImplemented',
      'The stand-in for Excel does not look into charts that came with the file.',
    );
  }
}

/** Before any change of a chart: may it be changed? It is then taken over into the file's chart part. */
export function changed(self: ChartSelf): void {
  self.book.requireWritable(self.target);
  requireKnown(self);
  self.book.chartsChanged(self.target);
}
