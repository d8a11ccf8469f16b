import { format as formatNumber } from 'numfmt';
import type { HostAxis } from '../host/charts';
import type { Picture } from './picture';

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** A scale from zero (bars that do not start there lie) with four to eight round steps. */
export function scaleOf(lowest: number, highest: number): Scale {
  const min = Math.min(0, lowest);
  const span = Math.max(highest, 0) - min || 1;
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough;
  const ticks: number[] = [];
  for (
    let i = Math.floor(min / step);
    ticks.length === 0 || ticks[ticks.length - 1]! < Math.max(highest, 0);
    i++
  ) {
    ticks.push(Number((i * step).toPrecision(12)));
  }
  return { min: ticks[0]!, max: ticks[ticks.length - 1]!, ticks };
}

/** The scale, from and to where the axis is told to. */
function fixedScale(values: readonly number[], { minimum, maximum, majorUnit }: HostAxis): Scale {
  const scale = scaleOf(minimum ?? Math.min(...values, 0), maximum ?? Math.max(...values, 0));
  const min = minimum ?? scale.min;
  const max = maximum ?? scale.max;
  if (max <= min) return scale;
  const ticks =
    majorUnit === null
      ? scale.ticks
      : Array.from({ length: Math.floor((max - min) / majorUnit) + 1 }, (_, i) => min + i * majorUnit);
  return { min, max, ticks: ticks.filter((tick) => tick >= min && tick <= max) };
}

/** Where one column begins and ends, in units of the value axis. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Columns as they are drawn: side by side from zero, or on top of each other, what is below zero downwards; of 100 % each
 * as its share. `[series][category]`; null where nothing is drawn.
 */
export function stretches(
  { series, grouping }: Picture,
  count: number,
): readonly (readonly (Stretch | null)[])[] {
  const columns = series.filter(({ isLine }) => !isLine);
  const ups = Array<number>(count).fill(0);
  const downs = Array<number>(count).fill(0);
  const wholes = Array.from({ length: count }, (_, i) =>
    columns.reduce((sum, { values }) => sum + Math.abs(values[i] ?? 0), 0),
  );
  return columns.map(({ values }) =>
    Array.from({ length: count }, (_, i) => {
      const value = values[i] ?? 0;
      if (value === 0) return null;
      if (grouping === 'clustered') return { from: 0, to: value };
      const share = grouping === 'percent' ? value / (wholes[i] || 1) : value;
      const side = share < 0 ? downs : ups;
      const from = side[i]!;
      side[i] = from + share;
      return { from, to: from + share };
    }),
  );
}

/** The value axis of a picture, wide enough for all its columns and lines. */
export function valueScale(picture: Picture, columns: readonly (readonly (Stretch | null)[])[]): Scale {
  const ends = columns.flatMap((one) => one.flatMap((stretch) => (stretch ? [stretch.to] : [])));
  const points = picture.series
    .filter(({ isLine }) => isLine)
    .flatMap(({ values }) => values.filter((value) => value !== null));
  return fixedScale([...ends, ...points], picture.valueAxis);
}

/** A number of an axis or a label, as the format shows it. */
export function numberText(value: number, format: string | null): string {
  if (!format || format === 'General') return String(value);
  try {
    return formatNumber(format, value, { locale: 'ja', throws: true });
  } catch {
    return String(value);
  }
}
