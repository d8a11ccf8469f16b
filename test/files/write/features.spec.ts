/** Everything a workbook holds beside its cells is there after the report was added. */
import { scanWorkbook } from '../../../src/core/scan';
import { addReport } from '../../../src/files/write';
import { FEATURES, KPIS, workbookWith, type Feature } from '../../support/feature-workbooks';
import { losses, partsOf, textOf } from '../../support/package-compare';
import { inserted, MARK, readBytes } from './report';

/** `npm run deep` tries what `npm test` tries a sample of. */
const ALL = process.env['PACKAGES_ALL'] === '1';
const every = (nth: number): Feature[] => FEATURES.filter((_, i) => ALL || i % nth === 0);
const NAMES = ['サマリー', 'KPI一覧', '要確認', 'データ'];

const plain = workbookWith({ what: 'nothing else' });
let withReport: Uint8Array;
beforeAll(async () => {
  withReport = await inserted(plain);
});

/** The sheets of the plain workbook's report in another one: the same list, so the same report. */
const added = (file: Uint8Array): Uint8Array =>
  addReport(file, { sheets: withReport, only: NAMES, mark: MARK });

test('there are many of them, each of its own', () => {
  expect(FEATURES.length).toBeGreaterThan(80);
  expect(new Set(FEATURES.map(({ what }) => what)).size).toBe(FEATURES.length);
});

describe('every part stays byte by byte, and every node of those that are added to', () => {
  test.each(FEATURES)('$what', (feature) => {
    const before = workbookWith(feature);
    expect(losses(before, added(before))).toEqual([]);
  });
});

describe('all the way of headless insert', () => {
  test.each(every(15))('$what: nothing is lost, the same KPIs, twice the same', async (feature) => {
    const extension = feature.macros ? '.xlsm' : '.xlsx';
    const before = workbookWith(feature);
    const after = await inserted(before, extension);
    expect(losses(before, after)).toEqual([]);
    const { snapshot, profile, rules } = await readBytes(after, extension);
    const { kpis } = scanWorkbook(snapshot, profile, rules);
    expect(
      kpis.map(({ name, unit, periods }) => [
        name,
        unit,
        periods[0]?.target?.value,
        periods[0]?.actual?.value,
      ]),
    ).toEqual(KPIS);
    expect(Buffer.compare(await inserted(after, extension), after)).toBe(0);
  });
});

test('figures are stored and texts stand in their cells', () => {
  const parts = partsOf(withReport);
  const [summary, list] = ['xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml'].map((name) =>
    textOf(parts, name),
  );
  expect(summary).toMatch(/<f>[^<]+<\/f><v>[\d.]+<\/v>/);
  expect(list).toContain('<is><t>相談件数</t></is>');
  expect(`${summary}${list}`).not.toContain('t="s"');
});
