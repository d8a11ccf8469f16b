import { RichApiError } from '../errors';
import { defineClass, type HostObject } from '../registry';
import { changed, type ChartSelf } from './chart-self';
import { toArgb } from './range-format';

/** Fonts and lines of the parts of a chart; where each is kept its owner says. */
export type FontSelf = ChartSelf & {
  readonly size: () => number | null;
  readonly resize: (size: number) => void;
  readonly colour?: () => string | null;
  readonly paint?: (colour: string) => void;
};

export const chartFontObject: (self: FontSelf) => HostObject = defineClass<Excel.ChartFont, FontSelf>(
  'ChartFont',
  {
    get: { color: ({ colour }) => colour?.() ?? '', size: ({ size }) => size() ?? 10 },
    set: {
      color: (self, colour: string) => {
        changed(self);
        toArgb(colour);
        if (!self.paint) {
          throw new RichApiError('NotImplemented', 'The stand-in for Excel colours data labels only.');
        }
        self.paint(colour);
      },
      size: (self, size: number) => {
        changed(self);
        self.resize(size);
      },
    },
  },
);

export type LineSelf = ChartSelf & {
  readonly colour: () => string | null;
  readonly paint: (colour: string) => void;
  readonly dash: (style: 'Continuous' | 'Dash') => void;
};

export const chartLineFormatObject: (self: LineSelf) => HostObject = defineClass<
  Excel.ChartLineFormat,
  LineSelf
>('ChartLineFormat', {
  get: { color: ({ colour }) => colour() ?? '' },
  set: {
    color: (self, colour: string) => {
      changed(self);
      toArgb(colour);
      self.paint(colour);
    },
    lineStyle: (self, style: string) => {
      changed(self);
      if (style !== 'Continuous' && style !== 'Dash') {
        throw new RichApiError('NotImplemented', 'The stand-in for Excel draws whole and dashed lines only.');
      }
      self.dash(style);
    },
  },
});
