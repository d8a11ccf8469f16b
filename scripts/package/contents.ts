import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { carriedDependency, runtimeDependencies } from './dependencies';
import { DEVELOPMENT_URL, manifestFor } from './manifest';
import { notices } from './notices';
import type { PackageOptions } from './options';
import { PackageProblem } from './problem';
import { readme } from './readme';
import { sbom } from './sbom';
import { nginxConfig, webConfig } from './servers';
import { catalogueFiles, SHARE_PLACEHOLDER } from './share';

/** Path in the package, with `/` → contents. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface Contents {
  /** `kpi-shukei-0.1.0-production-closed` */
  readonly name: string;
  /** Id of the add-in in the manifest. */
  readonly id: string;
  readonly files: Files;
}

/**
 * Everything a package holds. Whatever the build made is taken, however many files that is; source maps stay out.
 * @param root of the source tree, with node_modules
 * @param built folder with the build for `options.closed`
 * @throws PackageProblem where the build is not what the options ask for
 */
export function contentsOf(root: string, built: string, options: PackageOptions): Contents {
  const { version, name: product, dependencies } = productOf(root);
  const name = [product, version, options.environment, ...(options.closed ? ['closed'] : [])].join('-');
  const web = webFiles(built);
  if ([...web.keys()].some((file) => file.startsWith('office-js/')) !== options.closed) {
    throw new PackageProblem(
      `${built} is not the build for ${options.closed ? 'a closed network' : 'the internet'}`,
    );
  }
  const pages = [...web.keys()].filter((file) => file.endsWith('.html'));
  const manifest = manifestFor(readFileSync(join(built, 'manifest.xml'), 'utf8'), version, options);
  const id = /<Id>(.*)<\/Id>/.exec(manifest)?.[1] ?? '';
  const manifestName = `manifest/${product}-${options.environment}.xml`;
  const parts = [...(options.closed ? [carriedDependency(root)] : []), ...runtimeDependencies(root)];
  const subject = { name: product, version, id, needs: dependencies.map((part) => `node_modules/${part}`) };
  const catalogue = catalogueFiles(options.share ?? SHARE_PLACEHOLDER);

  const files = new Map<string, Uint8Array>();
  const add = (path: string, contents: string | Uint8Array): void =>
    void files.set(path, typeof contents === 'string' ? Buffer.from(contents, 'utf8') : contents);
  add(
    'README.txt',
    readme({ name, id, version: `${version}.${options.build}`, manifest: manifestName, options }),
  );
  add(manifestName, manifest);
  for (const [file, bytes] of web) add(`web/${file}`, bytes);
  add('web/web.config', webConfig(pages, options.closed));
  add('server/nginx.conf', nginxConfig(options.url, options.closed));
  add('share/add-trusted-catalog.reg', catalogue.add);
  add('share/remove-trusted-catalog.reg', catalogue.remove);
  for (const [file, bytes] of filesBelow(join(root, 'docs/guide'))) add(`guide/${file}`, bytes);
  for (const file of ['LICENSE', 'CHANGELOG.md']) add(file, readFileSync(join(root, file)));
  add('THIRD-PARTY-NOTICES.txt', notices(root, parts));
  add('sbom.cdx.json', sbom(subject, parts));
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { name, id, files: sorted.set('SHA256SUMS.txt', Buffer.from(checksums(sorted), 'utf8')) };
}

interface Product {
  readonly name: string;
  readonly version: string;
  /** Names of the runtime dependencies. */
  readonly dependencies: readonly string[];
}

function productOf(root: string): Product {
  const { name, version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    dependencies: Readonly<Record<string, string>>;
  };
  return { name, version, dependencies: Object.keys(dependencies) };
}

/** What goes onto the web server; the manifest in there still points at the development server. */
function webFiles(built: string): Files {
  const files = [...filesBelow(built)].filter(([file]) => file !== 'manifest.xml' && !file.endsWith('.map'));
  for (const [file, bytes] of files) {
    if (Buffer.from(bytes).includes(DEVELOPMENT_URL.slice(0, -1))) {
      throw new PackageProblem(`${file} of the build names ${DEVELOPMENT_URL}`);
    }
  }
  return new Map(files);
}

function filesBelow(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path).split(sep).join('/'), readFileSync(path)] as const;
  });
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** As `sha256sum -c` reads it. */
const checksums = (files: Files): string =>
  [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
