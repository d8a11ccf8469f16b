import { withAlias } from '../../src/core/profile/edit';
import { PRESETS, STANDARD } from '../../src/core/rules/presets';
import { EMPTY_PROFILE, profileText } from '../../src/core/profile/schema';
import {
  carryOut,
  readStored,
  saveMadeReport,
  saveProfile,
  saveRules,
  type MadeReport,
} from '../../src/excel';
import { planOf, text } from './plans';
import { dump, open, openMade, settled } from './stand-in';

const PROFILE = withAlias(EMPTY_PROFILE, '着地見込', 'actual');
const small = (): ReturnType<typeof openMade> =>
  openMade((book) => {
    book.addWorksheet('表').getCell('B3').value = '目標値';
  });

test('a workbook without a profile gives the empty one', async () => {
  await small();
  expect(await readStored()).toEqual({
    profile: EMPTY_PROFILE,
    rules: STANDARD,
    problem: null,
    report: null,
  });
});

test('a profile is kept in the workbook, through saving and opening; no cell changes', async () => {
  const host = await small();
  const before = dump(host);
  await saveProfile(PROFILE);
  await saveRules(PRESETS[1]!);
  expect(dump(host)).toEqual(before);
  await settled();
  await open(await host.save());
  expect(await readStored()).toEqual({ profile: PROFILE, rules: PRESETS[1], problem: null, report: null });
});

test('a stored profile that cannot be used is told, and stays until another is saved', async () => {
  const host = await small();
  host.book.settings.set('kpi-reading-profile', '{"kind":"kpi-reading-profile","version":99}');
  const { profile, problem } = await readStored();
  expect(profile).toEqual(EMPTY_PROFILE);
  expect(problem).toMatchObject({ problem: 'tooNew' });
  expect(host.book.settings.get('kpi-reading-profile')).toContain('99');
});

test('what another way of deployment saved is found: it belongs to the file (OfficeDev/office-js#840)', async () => {
  const host = await small();
  await saveProfile(PROFILE);
  await settled();
  host.book.addIn = 'another installation';
  expect((await readStored()).profile).toEqual(PROFILE);
});

test('the older place, settings of the workbook, is read and goes with the next saving', async () => {
  const host = await small();
  host.book.settings.set('kpi-reading-profile', profileText(PROFILE));
  expect((await readStored()).profile).toEqual(PROFILE);
  await saveProfile(EMPTY_PROFILE);
  expect(host.book.settings.has('kpi-reading-profile')).toBe(false);
  expect((await readStored()).profile).toEqual(EMPTY_PROFILE);
});

test('signs XML has its own use for are kept; saving again writes over the part', async () => {
  const host = await small();
  const odd = withAlias(EMPTY_PROFILE, '<目標> & "実績"\ufffe&lt;', 'actual');
  await saveProfile(PROFILE);
  await saveProfile(odd);
  expect((await readStored()).profile).toEqual(odd);
  expect(host.book.xmlParts.size).toBe(1);
});

test('two parts, saved by two people at once: the newest counts, and the next saving leaves one', async () => {
  const host = await small();
  await saveProfile(EMPTY_PROFILE);
  const [[, xml]] = [...host.book.xmlParts] as [[string, string]];
  await saveProfile(PROFILE);
  const [newest] = [...host.book.xmlParts.keys()];
  const kept = host.book.xmlParts.get(newest!)!;
  host.book.xmlParts.set(newest!, xml);
  host.book.xmlParts.set('{second}', kept);
  expect((await readStored()).profile).toEqual(PROFILE);
  await saveProfile(PROFILE);
  expect(host.book.xmlParts.size).toBe(1);
});

test('more than a workbook should carry is refused', async () => {
  await small();
  const large = withAlias(EMPTY_PROFILE, 'あ'.repeat(500_001), 'actual');
  await expect(saveProfile(large)).rejects.toMatchObject({ code: 'notKept' });
});

test('what the workbook does not keep is an error', async () => {
  const host = await small();
  await saveProfile(EMPTY_PROFILE);
  host.book.xmlParts.set = () => host.book.xmlParts;
  await expect(saveProfile(PROFILE)).rejects.toMatchObject({ name: 'ExcelActionError', code: 'notKept' });
});

test('Excel refusing is an error with a code', async () => {
  const host = await small();
  host.injectFault(() => 'error');
  await expect(saveProfile(PROFILE)).rejects.toMatchObject({ name: 'ExcelActionError', code: 'unknown' });
  host.injectFault(null);
});

describe('of what the report was made', () => {
  const MADE: MadeReport = {
    kind: 'kpi-report-made',
    version: 1,
    madeAt: '2026-11-21T01:00:00.000Z',
    sourceHash: '00c0ffee00c0ffee',
    sources: ['表'],
    rules: STANDARD.id,
    taughtHash: '0123456789abcdef',
    sheets: ['checks', 'data'],
  };
  const inserted = async (): ReturnType<typeof openMade> => {
    const host = await small();
    await carryOut(planOf([[text('見出し')]]));
    return host;
  };

  test('is kept in the workbook, through saving and opening', async () => {
    const host = await inserted();
    await saveMadeReport(MADE);
    expect((await readStored()).report).toEqual(MADE);
    await settled();
    await open(await host.save());
    expect((await readStored()).report).toEqual(MADE);
  });

  test('counts for nothing once the report is deleted', async () => {
    const host = await inserted();
    await saveMadeReport(MADE);
    host.book.remove(host.book.get('サマリー'));
    expect((await readStored()).report).toBeNull();
  });

  test.each([
    '{',
    '[]',
    '{"kind":"kpi-report-made","version":2}',
    JSON.stringify({ ...MADE, sheets: ['x'] }),
  ])('counts for nothing where it cannot be used: %s', async (stored) => {
    const host = await inserted();
    host.book.settings.set('kpi-report-made', stored);
    expect(await readStored()).toMatchObject({ report: null, problem: null });
  });
});
