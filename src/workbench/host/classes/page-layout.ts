import { areaAddress } from '../../../core/cells/address';
import type { Book, HostSheet } from '../book';
import { invalidArgument } from '../errors';
import { defineClass, isHostObject, type HostObject } from '../registry';
import { areaOf } from '../area';
import type { RangeSelf } from './range';

interface SheetSelf {
  readonly book: Book;
  readonly target: HostSheet;
}

const PAPER: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };

function areaFrom(input: HostObject | string): RangeSelf['area'] {
  return isHostObject(input) ? (input.self as RangeSelf).area : areaOf(input);
}

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export const pageLayoutObject: (self: SheetSelf) => HostObject = defineClass<Excel.PageLayout, SheetSelf>(
  'PageLayout',
  {
    get: {
      orientation: ({ target }) =>
        target.sheet.pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
      paperSize: ({ target }) =>
        Object.entries(PAPER).find(([, code]) => code === target.sheet.pageSetup.paperSize)?.[0] ?? null,
      zoom: ({ target }) => {
        const { fitToPage, fitToWidth, fitToHeight, scale } = target.sheet.pageSetup;
        return fitToPage ? { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight } : { scale };
      },
      centerHorizontally: ({ target }) => target.sheet.pageSetup.horizontalCentered,
      leftMargin: ({ target }) => target.sheet.pageSetup.margins.left * 72,
      rightMargin: ({ target }) => target.sheet.pageSetup.margins.right * 72,
      topMargin: ({ target }) => target.sheet.pageSetup.margins.top * 72,
      bottomMargin: ({ target }) => target.sheet.pageSetup.margins.bottom * 72,
    },
    set: {
      orientation: ({ target }, value: string) => {
        target.sheet.pageSetup.orientation = value === 'Landscape' ? 'landscape' : 'portrait';
      },
      paperSize: ({ target }, value: string) => {
        const code = PAPER[value] ?? PAPER[value.charAt(0).toUpperCase() + value.slice(1)];
        if (code === undefined) throw invalidArgument();
        target.sheet.pageSetup.paperSize = code;
      },
      zoom: ({ target }, zoom: Zoom) => {
        const { pageSetup } = target.sheet;
        if (zoom.scale !== undefined) {
          pageSetup.fitToPage = false;
          pageSetup.scale = zoom.scale;
        } else {
          pageSetup.fitToPage = true;
          pageSetup.fitToWidth = zoom.horizontalFitToPages ?? 0;
          pageSetup.fitToHeight = zoom.verticalFitToPages ?? 0;
        }
      },
      centerHorizontally: ({ target }, value: boolean) => {
        target.sheet.pageSetup.horizontalCentered = value;
      },
      leftMargin: ({ target }, points: number) => {
        target.sheet.pageSetup.margins.left = points / 72;
      },
      rightMargin: ({ target }, points: number) => {
        target.sheet.pageSetup.margins.right = points / 72;
      },
      topMargin: ({ target }, points: number) => {
        target.sheet.pageSetup.margins.top = points / 72;
      },
      bottomMargin: ({ target }, points: number) => {
        target.sheet.pageSetup.margins.bottom = points / 72;
      },
    },
    navigate: { headersFooters: (self) => headerFooterGroupObject(self) },
    call: {
      setPrintArea: ({ target }, area: HostObject | string) => {
        target.sheet.pageSetup.printArea = areaAddress(areaFrom(area));
      },
      setPrintTitleRows: ({ target }, area: HostObject | string) => {
        const { top, bottom } = areaFrom(area);
        target.sheet.pageSetup.printTitlesRow = `${top + 1}:${bottom + 1}`;
      },
    },
  },
);

const headerFooterGroupObject: (self: SheetSelf) => HostObject = defineClass<
  Excel.HeaderFooterGroup,
  SheetSelf
>('HeaderFooterGroup', {
  navigate: { defaultForAllPages: (self) => headerFooterObject(self) },
});

const PARTS = { left: 'L', center: 'C', right: 'R' } as const;
type Side = keyof typeof PARTS;
type Line = 'oddHeader' | 'oddFooter';

/** `&Lleft&Ccentre&Rright` in the file, one property each in the API. */
function readPart(target: HostSheet, line: Line, side: Side): string {
  const text = target.sheet.headerFooter[line] ?? '';
  return new RegExp(`&${PARTS[side]}(.*?)(?=&[LCR]|$)`, 's').exec(text)?.[1] ?? '';
}

function writePart(target: HostSheet, line: Line, side: Side, value: string): void {
  const parts = (Object.keys(PARTS) as Side[]).map((key) => [
    PARTS[key],
    key === side ? value : readPart(target, line, key),
  ]);
  target.sheet.headerFooter[line] = parts
    .filter(([, text]) => text !== '')
    .map(([mark, text]) => `&${mark}${text}`)
    .join('');
}

const headerFooterObject: (self: SheetSelf) => HostObject = defineClass<Excel.HeaderFooter, SheetSelf>(
  'HeaderFooter',
  {
    get: {
      leftHeader: ({ target }) => readPart(target, 'oddHeader', 'left'),
      centerHeader: ({ target }) => readPart(target, 'oddHeader', 'center'),
      rightHeader: ({ target }) => readPart(target, 'oddHeader', 'right'),
      leftFooter: ({ target }) => readPart(target, 'oddFooter', 'left'),
      centerFooter: ({ target }) => readPart(target, 'oddFooter', 'center'),
      rightFooter: ({ target }) => readPart(target, 'oddFooter', 'right'),
    },
    set: {
      leftHeader: ({ target }, value: string) => writePart(target, 'oddHeader', 'left', value),
      centerHeader: ({ target }, value: string) => writePart(target, 'oddHeader', 'center', value),
      rightHeader: ({ target }, value: string) => writePart(target, 'oddHeader', 'right', value),
      leftFooter: ({ target }, value: string) => writePart(target, 'oddFooter', 'left', value),
      centerFooter: ({ target }, value: string) => writePart(target, 'oddFooter', 'center', value),
      rightFooter: ({ target }, value: string) => writePart(target, 'oddFooter', 'right', value),
    },
  },
);
