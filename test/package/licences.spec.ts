import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ALLOWED_LICENCES,
  licenceText,
  refOf,
  runtimeDependencies,
} from '../../scripts/package/dependencies';

const ROOT = join(__dirname, '../..');
const parts = runtimeDependencies(ROOT);
const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
) as Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>;

test('every runtime dependency, and what it brings, may be shipped', () => {
  expect(parts.length).toBeGreaterThan(50);
  const refused = parts.filter(({ license }) => !ALLOWED_LICENCES.includes(license));
  expect(refused.map((part) => `${refOf(part)} ${part.license}`)).toEqual([]);
  // Where a package brings no text, THIRD-PARTY-NOTICES writes that of MIT: no other licence can be left to that.
  expect(parts.filter((part) => part.license !== 'MIT' && !licenceText(ROOT, part)).map(refOf)).toEqual([]);
});

test('what is installed is what the lock file pins, with a hash', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { version: string }>>;
  };
  for (const part of parts) {
    expect(`${part.name} ${part.version}`).toBe(`${part.name} ${lock.packages[part.folder]?.version}`);
    expect(part.integrity).toMatch(/^sha512-/);
  }
});

/** Carried along in some packages, and what a test judges the source by. */
const EXPLAINED_TOO = ['@microsoft/office-js', 'scslre'];

test('versions are exact, and every runtime dependency is explained', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(`${name} ${version}`).toMatch(/ (\d+\.\d+\.\d+|file:.*)$/);
  }
  const page = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8');
  const explained = [...page.matchAll(/^\| `([^`]+)` \| ([\d.]+) \|/gm)].map(
    ([, name, version]) => `${name} ${version}`,
  );
  expect(explained.sort()).toEqual(
    [...Object.entries(dependencies), ...EXPLAINED_TOO.map((name) => [name, devDependencies[name]])]
      .map(([name, version]) => `${name} ${version}`)
      .sort(),
  );
});
