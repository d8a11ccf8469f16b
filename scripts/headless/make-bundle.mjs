/** The bundle of the command line. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';

const ENTRY = 'src/workbench/headless/cli.ts';
/** What was installed is told by the lock file; no package is looked at file by file. */
const LOCK = 'package-lock.json';

/**
 * @param {string} root of the project
 * @returns {Promise<{name: string, text: string, index: string}>} a file name that holds for this content alone, the function
 *   `(exports, require, module) => …` as text, and an index that says of which files it was made
 */
export async function makeBundle(root) {
  // Through require, so that it is not loaded where it is not needed.
  const { build } = createRequire(import.meta.url)('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    // The stand-in and what it stands on, wanted for "insert" alone.
    external: ['@cj-tech-master/*', '@microsoft/*'],
    banner: { js: '(function (exports, require, module) {' },
    footer: { js: '})' },
    logLevel: 'silent',
  });
  const text = outputFiles[0].text;
  const name = `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.cjs`;
  const own = Object.keys(metafile.inputs)
    .map((path) => relative(root, resolve(root, path)))
    .filter((path) => !path.includes('node_modules'));
  const files = [LOCK, 'scripts/headless/make-bundle.mjs', ...own].map((path) => {
    const { size, mtimeMs } = statSync(join(root, path));
    return [path, size, mtimeMs];
  });
  return { name, text, index: JSON.stringify({ name, files }) };
}
