/** The worksheet functions over the cells of the reference workbooks say what a scan of them says, or refuse. */
import { parseAddress } from '../../src/core/cells/address';
import type { WorkbookSnapshot } from '../../src/core/cells/snapshot';
import { scanWorkbook } from '../../src/core/scan';
import type { Kpi, Measured } from '../../src/core/model/kpi';
import { FunctionError } from '../../src/functions/errors';
import { rate, status } from '../../src/functions/rate';
import { STATUS_WORDS } from '../../src/i18n';
import { fixturePath, NAMES } from '../excel/stand-in';
import { snapshotOfFile } from '../support/xlsx-snapshot';

/** The cell as Excel hands it over where text is asked for. */
function handed(
  { sheets }: WorkbookSnapshot,
  home: string,
  value: Pick<Measured, 'cell' | 'sheet'> | Kpi['baseline'],
): string {
  if (!value?.cell) return '';
  const name = ('sheet' in value ? value.sheet : undefined) ?? home;
  const sheet = sheets.find((one) => one.name === name)!;
  const { top, left } = parseAddress(value.cell);
  return String(sheet.values[top - sheet.top]?.[left - sheet.left] ?? '');
}

function resultOf<T>(run: () => T): T | 'refused' {
  try {
    return run();
  } catch (error) {
    if (error instanceof FunctionError) return 'refused';
    throw error;
  }
}

test('rate and status of every period that is due', async () => {
  const differing: unknown[] = [];
  let same = 0;
  for (const book of NAMES) {
    const snapshot = await snapshotOfFile(fixturePath(book));
    for (const kpi of scanWorkbook(snapshot).kpis) {
      for (const period of kpi.periods.filter((one) => one.status !== 'pending')) {
        const cells = [period.target, period.actual].map((value) => handed(snapshot, kpi.sheet, value));
        const given = [cells[0], cells[1], kpi.direction, handed(snapshot, kpi.sheet, kpi.baseline)] as const;
        const [percent, word] = [resultOf(() => rate(...given)), resultOf(() => status(...given))];
        if (typeof percent === 'number') expect([kpi.name, percent]).toEqual([kpi.name, period.ratePercent]);
        const agrees = (typeof percent === 'number') === (period.ratePercent !== null);
        if (agrees && word === STATUS_WORDS[period.status].ja) same++;
        else differing.push([...cells, period.status, percent, word]);
      }
    }
  }
  expect(same).toBeGreaterThan(75);
  expect(differing).toEqual([
    // A scan also knows the printed rate, where neither target nor actual is given.
    ['', '', 'achieved', '', '未計測'],
    // A scan also knows the unit of the column (分).
    ['各種証明書13分', '12', 'achieved', 'refused', '判定不能'],
  ]);
});
