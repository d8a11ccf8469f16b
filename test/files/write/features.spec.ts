/** Everything a workbook holds beside its cells is there after the report was added. */
import { addReport } from '../../../src/files/write';
import { FEATURES, workbookWith, type Feature } from '../../support/feature-workbooks';
import { losses, partsOf, textOf } from '../../support/package-compare';
import { MARK, reportFor } from './report';

const USUAL: Feature = { what: 'nothing else' };
/** `npm run deep` tries what `npm test` tries a sample of. */
const ALL = process.env['PACKAGES_ALL'] === '1';
let sheets: Uint8Array;

beforeAll(async () => {
  sheets = await reportFor(workbookWith(USUAL));
});

const added = (feature: Feature): Uint8Array => addReport(workbookWith(feature), { sheets, mark: MARK });

test('there are many of them, each of its own', () => {
  expect(FEATURES.length).toBeGreaterThan(80);
  expect(new Set(FEATURES.map(({ what }) => what)).size).toBe(FEATURES.length);
});

describe('every part stays byte by byte, and every node of those that are added to', () => {
  test.each(FEATURES)('$what', (feature) => {
    expect(losses(workbookWith(feature), added(feature))).toEqual([]);
  });
});

describe('a second time gives the same bytes', () => {
  test.each(FEATURES.filter((_, i) => ALL || i % 4 === 0))('$what', (feature) => {
    const once = added(feature);
    expect(Buffer.compare(addReport(once, { sheets, mark: MARK }), once)).toBe(0);
  });
});

test('figures are stored and texts stand in their cells', () => {
  const parts = partsOf(added(USUAL));
  const [summary, list] = ['xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml'].map((name) =>
    textOf(parts, name),
  );
  expect(summary).toMatch(/<f>[^<]+<\/f><v>[\d.]+<\/v>/);
  expect(list).toContain('<is><t>相談件数</t></is>');
  expect(`${summary}${list}`).not.toContain('t="s"');
});
