import { XmlScanner } from '../package/xml';

/** Formats a file names by number alone. Those from 27 on are Japanese Excel's. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  27: '[$-411]ge.m.d',
  28: '[$-411]ggge"年"m"月"d"日"',
  29: '[$-411]ggge"年"m"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: 'yyyy"年"m"月"',
  35: 'm"月"d"日"',
  36: '[$-411]ge.m.d',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  50: '[$-411]ge.m.d',
  51: '[$-411]ggge"年"m"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: '[$-411]ggge"年"m"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: '[$-411]ge.m.d',
  58: '[$-411]ggge"年"m"月"d"日"',
};

/** The number format of each cell style (`s` of a cell), in their order. */
export function numberFormatsIn(styles: string): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  const xml = new XmlScanner(styles);
  let inCells = false;
  while (xml.next()) {
    if (xml.name === 'cellXfs') inCells = xml.isOpening && !xml.isEmpty;
    if (!xml.isOpening) continue;
    // The formats of differential styles (`dxf`) have ids of their own.
    if (xml.name === 'dxfs' || xml.name === 'extLst') xml.skip();
    if (xml.name === 'numFmt') own.set(Number(xml.attribute('numFmtId')), xml.attribute('formatCode') ?? '');
    if (inCells && xml.name === 'xf') {
      const id = Number(xml.attribute('numFmtId') ?? 0);
      formats.push((own.get(id) ?? BUILT_IN[id]) || 'General');
    }
  }
  return formats;
}
