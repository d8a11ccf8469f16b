import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '@cj-tech-master/excelts/xml';
import { manifestFor } from '../../scripts/package/manifest';
import { stableId } from '../../scripts/package/stable-id';

const ROOT = join(__dirname, '../..');
const SOURCE = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const URL = 'https://kpi.example.lg.jp/kpi/';

const made = (over: Partial<Parameters<typeof manifestFor>[2]> = {}, source = SOURCE): string =>
  manifestFor(source, version, { url: URL, environment: 'production', build: 0, ...over });
const idOf = (manifest: string): string => /<Id>(.*?)<\/Id>/.exec(manifest)?.[1] ?? '';

test('the ids are those of RFC 9562', () => {
  // The example of its appendix A.4.
  expect(stableId('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

test('every address is that of the package, and nothing but https', () => {
  const addresses = made().match(/https?:\/\/(?!schemas\.microsoft\.com|www\.w3\.org)[^"<]+/g) ?? [];
  const before = SOURCE.match(/https:\/\/localhost:3000/g) ?? [];
  expect(addresses).toHaveLength(before.length);
  expect(before.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => !address.startsWith(URL))).toEqual([]);
});

test('an address gone unnoticed would be noticed', () => {
  const stray = SOURCE.replace('https://localhost:3000/assets', 'http://LOCALHOST:3000/assets');
  expect(() => made({}, stray)).toThrow(/localhost/);
  const domain = SOURCE.replace(
    '<Hosts>',
    '<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>',
  );
  expect(made({}, domain)).toContain('<AppDomain>https://kpi.example.lg.jp</AppDomain>');
});

test('the same place keeps its Id; another address or environment is another add-in', () => {
  const id = idOf(made());
  expect(idOf(made({ build: 3 }))).toBe(id);
  expect(idOf(manifestFor(SOURCE, '9.9.9', { url: URL, environment: 'production', build: 0 }))).toBe(id);
  const others = [
    made({ environment: 'test' }),
    made({ url: 'https://kpi2.example.lg.jp/kpi/' }),
    SOURCE,
  ].map(idOf);
  expect(new Set([id, ...others]).size).toBe(4);
});

test('the version is that of the product with the build number behind', () => {
  expect(made({ build: 12 })).toContain(`<Version>${version}.12</Version>`);
  expect(SOURCE).toContain(`<Version>${version}.0</Version>`);
});

test('the test environment is named as such wherever the name is shown; production keeps its name', () => {
  const names = (manifest: string): number => (manifest.match(/="KPI 集計"/g) ?? []).length;
  const trial = made({ environment: 'test' });
  expect(trial).toMatch(
    /<DisplayName DefaultValue="KPI 集計（検証）">\s*<Override Locale="en-US" Value="KPI Summary \(test\)"/,
  );
  expect(names(SOURCE)).toBeGreaterThan(1);
  expect(names(trial)).toBe(0);
  expect(names(made())).toBe(names(SOURCE));
});

test('an address with an ampersand leaves XML', () => {
  expect(() => parseXml(made({ url: 'https://kpi.example.lg.jp/a&b/' }))).not.toThrow();
});
