import { parseAddress } from '../../src/core/cells/address';
import { readWorkbook, selectCell, selectedRange, watchSelection } from '../../src/excel';
import { openMade, settled } from './stand-in';

const small = (): ReturnType<typeof openMade> =>
  openMade((book) => {
    book.addWorksheet('表').getCell('B3').value = '目標値';
    book.addWorksheet("it's 2").getCell('C5').value = '実績値';
  });

test('what is selected is told by sheet and area', async () => {
  await small();
  await selectCell('表', 'B3:D9');
  expect(await selectedRange()).toEqual({ sheet: '表', area: parseAddress('B3:D9') });
  await selectCell("it's 2", 'C5');
  expect(await selectedRange()).toEqual({ sheet: "it's 2", area: parseAddress('C5') });
});

test('the selection is told at once, after every move, and no more after the end', async () => {
  const host = await small();
  const told = jest.fn();
  const stop = await watchSelection(told);
  await settled();
  expect(told).toHaveBeenLastCalledWith({ sheet: '表', area: parseAddress('A1') });
  host.select("it's 2", 'C5:D6');
  await settled();
  expect(told).toHaveBeenLastCalledWith({ sheet: "it's 2", area: parseAddress('C5:D6') });
  host.book.activate(host.book.get('表'));
  await settled();
  expect(told).toHaveBeenLastCalledWith({ sheet: '表', area: parseAddress('A1') });
  await stop();
  told.mockClear();
  host.select('表', 'B3');
  await settled();
  host.activate("it's 2");
  await settled();
  expect(told).not.toHaveBeenCalled();
});

test('another sheet in front is told too, with what is selected on it', async () => {
  const host = await small();
  const told = jest.fn();
  await watchSelection(told);
  await settled();
  host.activate("it's 2");
  await settled();
  expect(told).toHaveBeenLastCalledWith({ sheet: "it's 2", area: parseAddress('A1') });
});

test('many moves are asked about together, and the last one is told', async () => {
  const host = await small();
  const told = jest.fn();
  await watchSelection(told);
  await settled();
  const before = host.roundTrips;
  for (let row = 1; row <= 50; row++) host.select('表', `B${row}`);
  await settled();
  expect(host.roundTrips - before).toBeLessThanOrEqual(4);
  expect(told).toHaveBeenLastCalledWith({ sheet: '表', area: parseAddress('B50') });
});

test('while Excel does not say what is selected nothing is, and the next move is told again', async () => {
  const host = await small();
  const told = jest.fn();
  await watchSelection(told);
  await settled();
  host.injectFault(() => 'error');
  host.select('表', 'B3');
  await settled();
  expect(told).toHaveBeenLastCalledWith(null);
  host.injectFault(null);
  host.select('表', 'B4');
  await settled();
  expect(told).toHaveBeenLastCalledWith({ sheet: '表', area: parseAddress('B4') });
});

test('one sheet is read alone; one that is gone is said to be', async () => {
  await small();
  expect((await readWorkbook({ only: "it's 2" })).sheets.map(({ name }) => name)).toEqual(["it's 2"]);
  await expect(readWorkbook({ only: '資料' })).rejects.toMatchObject({ code: 'sheetGone' });
});
