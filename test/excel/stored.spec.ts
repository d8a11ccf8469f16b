import { withAlias } from '../../src/core/profile/edit';
import { PRESETS, STANDARD } from '../../src/core/rules/presets';
import { EMPTY_PROFILE } from '../../src/core/profile/schema';
import { readStored, saveProfile, saveRules, selectCell, selectedCell } from '../../src/excel';
import { dump, open, openMade, settled } from './stand-in';

const PROFILE = withAlias(EMPTY_PROFILE, '着地見込', 'actual');
const small = (): ReturnType<typeof openMade> =>
  openMade((book) => {
    book.addWorksheet('表').getCell('B3').value = '目標値';
  });

test('a workbook without a profile gives the empty one', async () => {
  await small();
  expect(await readStored()).toEqual({ profile: EMPTY_PROFILE, rules: STANDARD, problem: null });
});

test('a profile is kept in the workbook, through saving and opening; no cell changes', async () => {
  const host = await small();
  const before = dump(host);
  await saveProfile(PROFILE);
  await saveRules(PRESETS[1]!);
  expect(dump(host)).toEqual(before);
  await settled();
  await open(await host.save());
  expect(await readStored()).toEqual({ profile: PROFILE, rules: PRESETS[1], problem: null });
});

test('a stored profile that cannot be used is told, and stays until another is saved', async () => {
  const host = await small();
  host.book.settings.set('kpi-reading-profile', '{"kind":"kpi-reading-profile","version":99}');
  const { profile, problem } = await readStored();
  expect(profile).toEqual(EMPTY_PROFILE);
  expect(problem).toMatchObject({ problem: 'tooNew' });
  expect(host.book.settings.get('kpi-reading-profile')).toContain('99');
});

test('a setting that the workbook does not keep is an error', async () => {
  const host = await small();
  host.book.settings.set = () => host.book.settings;
  await expect(saveProfile(PROFILE)).rejects.toMatchObject({ name: 'ExcelActionError', code: 'notKept' });
});

test('Excel refusing is an error with a code', async () => {
  const host = await small();
  host.injectFault(() => 'error');
  await expect(saveProfile(PROFILE)).rejects.toMatchObject({ name: 'ExcelActionError', code: 'unknown' });
  host.injectFault(null);
});

test('the selected cell is told by sheet and address', async () => {
  await small();
  await selectCell('表', 'B3:D9');
  expect(await selectedCell()).toEqual({ sheet: '表', cell: 'B3' });
});
