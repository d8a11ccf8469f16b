import type { Fault } from '../../../src/workbench/host';
import { blank, refusal } from './support';

test.each<[Fault, string]>([
  ['error', 'GeneralException'],
  ['timeout', 'Timeout'],
  ['lostSession', 'InvalidOrTimedOutSession'],
])('an injected %s: the request is not carried out', async (fault, code) => {
  const { run, host } = await blank();
  host.injectFault(({ index }) => (index === 1 ? fault : null));
  const writing = run(async (sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    await context.sync();
  });
  expect(await refusal(writing)).toMatch(new RegExp(`^${code}`));
  host.injectFault(null);
  const { sheet } = host.book.get('Sheet1');
  expect([sheet.getCell('A1').value, sheet.getCell('A2').value]).toEqual([1, null]);
});

test('the injector sees what a request asks for', async () => {
  const { run, host } = await blank();
  const seen: string[][] = [];
  host.injectFault(({ actions }) => {
    seen.push([...actions]);
    return null;
  });
  await run(async (sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    sheet.delete.toString();
    sheet.load('name');
    await context.sync();
  });
  expect(seen[0]).toEqual(expect.arrayContaining(['Values', 'load']));
  expect(seen[0]).not.toContain('Delete');
});

test('round trips are counted from the start of the injection', async () => {
  const { run, host } = await blank();
  host.injectFault(null);
  await run(async (sheet, context) => {
    sheet.load('name');
    await context.sync();
    sheet.load('id');
    await context.sync();
    expect(host.roundTrips).toBe(2);
  });
});
