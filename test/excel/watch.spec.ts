import { carryOut, saveProfile, watchSources } from '../../src/excel';
import { EMPTY_PROFILE } from '../../src/core/profile/schema';
import { planOf, text } from './plans';
import { openMade, settled } from './stand-in';

const small = (): ReturnType<typeof openMade> =>
  openMade((book) => {
    book.addWorksheet('表').getCell('B3').value = '目標値';
  });

async function watched() {
  const host = await small();
  const told = jest.fn();
  return { host, told, stop: await watchSources(told) };
}

test('typing into a sheet of the user is told, every time', async () => {
  const { host, told } = await watched();
  host.typeIntoCell('表', 'B4', '12');
  await settled();
  expect(told).toHaveBeenCalledTimes(1);
  host.typeIntoCell('表', 'B5', '13');
  await settled();
  expect(told).toHaveBeenCalledTimes(2);
});

test('inserting a report, typing into it, keeping a profile and selecting are not', async () => {
  const { host, told } = await watched();
  await carryOut(planOf([[text('見出し'), text('値')]]));
  await saveProfile(EMPTY_PROFILE);
  host.typeIntoCell('サマリー', 'C9', '私の注記');
  host.select('表', 'B4');
  await settled();
  expect(told).not.toHaveBeenCalled();
  host.typeIntoCell('表', 'B4', '12');
  await settled();
  expect(told).toHaveBeenCalledTimes(1);
});

test('many changes are asked about together', async () => {
  const { host, told } = await watched();
  await settled();
  const before = host.roundTrips;
  for (let row = 1; row <= 50; row++) host.typeIntoCell('表', `C${row}`, String(row));
  await settled();
  expect(host.roundTrips - before).toBeLessThanOrEqual(4);
  expect(told).toHaveBeenCalled();
});

test('a change is told where Excel does not say whose sheet it is; the next one is asked about again', async () => {
  const { host, told } = await watched();
  await settled();
  host.injectFault(() => 'error');
  host.typeIntoCell('表', 'B4', '12');
  await settled();
  expect(told).toHaveBeenCalledTimes(1);
  host.injectFault(null);
  host.typeIntoCell('表', 'B4', '13');
  await settled();
  expect(told).toHaveBeenCalledTimes(2);
});

test('once ended, nothing is told', async () => {
  const { host, told, stop } = await watched();
  await stop();
  host.typeIntoCell('表', 'B4', '12');
  await settled();
  expect(told).not.toHaveBeenCalled();
});

test('Excel refusing is an error with a code', async () => {
  const host = await small();
  host.injectFault(() => 'error');
  await expect(watchSources(() => undefined)).rejects.toMatchObject({ name: 'ExcelActionError' });
  host.injectFault(null);
});
