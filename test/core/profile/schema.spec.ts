import { mergeProfiles, withAlias, withCorrection } from '../../../src/core/profile/edit';
import {
  EMPTY_PROFILE,
  parseProfile,
  ProfileError,
  profileText,
  PROFILE_VERSION,
} from '../../../src/core/profile/schema';

const profile = withAlias(
  withCorrection(EMPTY_PROFILE, 'list: 指標名 | 目標値', {
    what: 'direction',
    scope: { of: 'kpi', name: '待ち時間', no: '①' },
    direction: 'lower',
  }),
  '着地見込',
  'actual',
);

test('out and in again gives the same profile, with or without a byte order mark', () => {
  expect(parseProfile(profileText(profile))).toEqual(profile);
  expect(parseProfile(`\ufeff${profileText(profile)}`)).toEqual(profile);
});

const changed = (change: (data: Record<string, unknown>) => void): string => {
  const data = JSON.parse(profileText(profile)) as Record<string, unknown>;
  change(data);
  return JSON.stringify(data);
};

test.each<[string, string, string, string | null]>([
  ['no JSON', 'KPI一覧,目標', 'notJson', null],
  ['an empty file', '', 'notJson', null],
  ['JSON of something else', '{"name":"x"}', 'notAProfile', null],
  ['a list', '[]', 'notAProfile', null],
  ['a newer version', changed((data) => (data['version'] = PROFILE_VERSION + 1)), 'tooNew', null],
  ['version 0', changed((data) => (data['version'] = 0)), 'notAProfile', null],
  [
    'an unknown role',
    changed((data) => (data['aliases'] = [{ word: '着地', role: 'landing' }])),
    'damaged',
    'aliases.0.role',
  ],
  ['no layouts', changed((data) => delete data['layouts']), 'damaged', 'layouts'],
])('%s is refused', (_, text, problem, where) => {
  let error: unknown;
  try {
    parseProfile(text);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ProfileError);
  expect(error).toMatchObject({ problem, where });
});

test('an import adds to the profile in use, and wins where both speak', () => {
  const own = withAlias(withAlias(EMPTY_PROFILE, '着地', 'actual'), 'めやす', 'target');
  const imported = withAlias(profile, '着地', 'target');
  const merged = mergeProfiles(own, imported);
  expect(merged.aliases).toEqual([
    { word: 'めやす', role: 'target' },
    { word: '着地見込', role: 'actual' },
    { word: '着地', role: 'target' },
  ]);
  expect(merged.layouts).toEqual(profile.layouts);
});
