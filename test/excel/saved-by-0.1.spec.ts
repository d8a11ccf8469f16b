/** A workbook that version 0.1 kept its settings in, opened today; see `test/core/profile/saved-by-0.1.spec.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseProfile } from '../../src/core/profile/schema';
import { parseRules } from '../../src/core/rules/schema';
import { carryOut, readStored } from '../../src/excel';
import { planOf, text } from './plans';
import { open, openMade, settled } from './stand-in';

const FOLDER = join(__dirname, '../fixtures/saved-by-0.1');
const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

test('its profile, its rules and what it knew of the report are found, through saving and opening', async () => {
  const host = await openMade((book) => {
    book.addWorksheet('一覧').getCell('B3').value = '目標値';
  });
  const settings = JSON.parse(textOf('settings.json')) as Readonly<Record<string, string>>;
  for (const [key, kept] of Object.entries(settings)) host.book.settings.set(key, kept);
  await carryOut(planOf([[text('見出し')]]));
  await settled();
  await open(await host.save());
  expect(await readStored()).toEqual({
    profile: parseProfile(textOf('profile.json')),
    rules: parseRules(textOf('rules.json')),
    problem: null,
    report: {
      kind: 'kpi-report-made',
      version: 1,
      madeAt: '2026-11-29T01:00:00.000Z',
      sourceHash: '72b79dcc00e8bbc7',
      sources: ['一覧', '二段'],
      rules: 'own-2026',
      taughtHash: '850a1bc5a9c0fc05',
      sheets: ['checks', 'grants'],
    },
  });
});
