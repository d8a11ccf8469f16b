import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A package that a production install brings, or that a package for a closed network carries. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** As the package itself says: an SPDX expression in most. */
  readonly license: string;
  /** Path from the root of the tree, `node_modules/…`. */
  readonly folder: string;
  /** `sha512-…` of what the registry served. */
  readonly integrity: string;
  /** Folders of the packages it needs itself. */
  readonly needs: readonly string[];
}

/** Carried along by `build:closed`, though nothing imports it. */
export const CARRIED = '@microsoft/office-js';

/** Licences under which a dependency may be shipped with the product (MIT). */
export const ALLOWED_LICENCES: readonly string[] = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
];

const lockEntrySchema = z.object({
  integrity: z.string().optional(),
  dev: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  link: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  peerDependencies: z.record(z.string(), z.string()).optional(),
});
type LockEntry = z.infer<typeof lockEntrySchema>;
type Lock = Readonly<Record<string, LockEntry>>;

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  author: z.union([z.string(), z.object({ name: z.string() })]).optional(),
});

function lockOf(root: string): Lock {
  const schema = z.object({ packages: z.record(z.string(), lockEntrySchema) });
  return schema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))).packages;
}

const packageOf = (root: string, folder: string) =>
  packageSchema.parse(JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')));

/**
 * The runtime dependencies with everything they bring, by name. `npm sbom --omit dev` is not used for it: it leaves
 * out what a development tool needs as well, react and zod among them.
 * @param root of the source tree, with package-lock.json and an install of it
 */
export function runtimeDependencies(root: string): Dependency[] {
  const lock = lockOf(root);
  const found = new Map<string, Dependency>();
  const visit = (folder: string): void => {
    if (found.has(folder)) return;
    const dependency = described(root, lock, folder);
    found.set(folder, dependency);
    dependency.needs.forEach(visit);
  };
  needsOf(lock, '').forEach(visit);
  return [...found.values()].sort((a, b) => (refOf(a) < refOf(b) ? -1 : 1));
}

/** The package that only a closed build carries. */
export function carriedDependency(root: string): Dependency {
  return described(root, lockOf(root), `node_modules/${CARRIED}`);
}

/** `name@version`. */
export const refOf = ({ name, version }: Dependency): string => `${name}@${version}`;

function described(root: string, lock: Lock, folder: string): Dependency {
  const { name, version, license } = packageOf(root, folder);
  return {
    name,
    version,
    // office-js names a file instead of a licence.
    license: name === CARRIED ? 'Microsoft Office JavaScript API Library licence' : license,
    folder,
    integrity: lock[folder]?.integrity ?? '',
    needs: needsOf(lock, folder),
  };
}

/** Where Node finds what a package asks for: beside it, or further out. Peers that are not installed are not needed. */
function needsOf(lock: Lock, folder: string): string[] {
  const entry = lock[folder];
  const names = Object.keys({ ...entry?.dependencies, ...entry?.peerDependencies });
  const found = names.flatMap((name) => {
    for (let from = folder; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
      const place = `${from}${from && '/'}node_modules/${name}`;
      if (lock[place]) return [place];
      if (from === '') return [];
    }
  });
  // Types are for the compiler; they are asked for as peers and bring no code.
  return found.filter((place) => !place.includes('node_modules/@types/')).sort();
}

/** The licence file a package brings, or null. */
export function licenceText(root: string, { folder }: Dependency): string | null {
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  return file
    ? readFileSync(join(root, folder, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim()
    : null;
}

/** Who made a package, as it says itself; its name where it says nothing. */
export function authorOf(root: string, { folder, name }: Dependency): string {
  const { author } = packageOf(root, folder);
  return typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
}
