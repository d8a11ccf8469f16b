import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeApiPage } from '../../scripts/office-api-page';
import { membersUsed } from '../../scripts/office-members';

const ROOT = join(__dirname, '../..');

test('nothing of Excel is used above ExcelApi 1.13, also where it is only loaded by name', () => {
  const members = membersUsed(ROOT);
  const names = members.map(({ name }) => name);
  // Named in each of the ways there are: called, taken apart, given as an object, loaded.
  for (const name of [
    'Range.clear',
    'ChartAxes.valueAxis',
    'RangeHyperlink.documentReference',
    'Range.rowHidden',
  ])
    expect(names).toContain(name);
  const above = members.filter(({ set }) => {
    const version = /^ExcelApi (\d+)\.(\d+)$/.exec(set ?? '');
    return set?.startsWith('ExcelApi') && !(version && Number(version[1]) === 1 && Number(version[2]) <= 13);
  });
  expect(above).toEqual([]);
});

test('docs/office-api.md is what the code uses; otherwise run "npm run docs:office-api"', () => {
  expect(readFileSync(join(ROOT, 'docs/office-api.md'), 'utf8')).toBe(officeApiPage(ROOT));
});
