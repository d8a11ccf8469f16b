import { memo, useMemo } from 'react';
import type { Corner, PlacedChart } from '../book';
import { start, type Axis } from './geometry';

export interface ChartViewProps {
  readonly chart: PlacedChart;
  readonly version: number;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Sheet px of the quadrant's own corner. */
  readonly originX: number;
  readonly originY: number;
}

/** A chart over the cells it is anchored to. It is drawn again when the workbook changed, not while scrolling. */
export const ChartView = memo(
  function ChartView({ chart, version, rows, columns, originX, originY }: ChartViewProps) {
    const at = ({ row, column, dx, dy }: Corner) => ({
      x: start(columns, column) + dx,
      y: start(rows, row) + dy,
    });
    const from = at(chart.from);
    const to = 'width' in chart.to ? null : at(chart.to);
    const width = Math.round('width' in chart.to ? chart.to.width : (to?.x ?? 0) - from.x);
    const height = Math.round('height' in chart.to ? chart.to.height : (to?.y ?? 0) - from.y);
    const svg = useMemo(
      () => (width > 0 && height > 0 ? chart.draw(width, height) : ''),
      // eslint-disable-next-line react-hooks/exhaustive-deps -- the chart is changed in place; `version` says when
      [chart.id, version, width, height],
    );
    if (!svg) return null;
    return (
      <div
        role="img"
        aria-label={chart.label}
        className="chart"
        style={{ left: from.x - originX, top: from.y - originY, width, height }}
        // Markup of the project's own chart code, which escapes what comes from the workbook.
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    );
  },
  (before, after) =>
    before.chart.id === after.chart.id &&
    before.version === after.version &&
    before.rows === after.rows &&
    before.columns === after.columns &&
    before.originX === after.originX &&
    before.originY === after.originY,
);
