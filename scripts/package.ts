/** `npm run package`: builds the pane and packs it with manifest, guides and lists of its parts for one address. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { archiveOf } from './package/archive';
import { contentsOf, sha256 } from './package/contents';
import { readOptions, USAGE } from './package/options';
import { PackageProblem } from './package/problem';

const ROOT = resolve(__dirname, '..');

/** Runs webpack in a process of its own, as `npm run build` and `build:closed` do. */
function build(closed: boolean): string {
  const webpack = createRequire(__filename).resolve('webpack/bin/webpack.js');
  const args = [
    webpack,
    '--mode',
    'production',
    ...(closed ? ['--env', 'closed'] : []),
    '--stats',
    'errors-warnings',
  ];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(ROOT, closed ? 'dist-closed' : 'dist');
}

function main(): void {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const contents = contentsOf(ROOT, build(options.closed), options);
  const archive = archiveOf(contents);
  const file = resolve(options.out, `${contents.name}.zip`);
  mkdirSync(resolve(options.out), { recursive: true });
  writeFileSync(file, archive);
  process.stdout.write(
    `${file}\n  SHA-256 ${sha256(archive)}\n  Id ${contents.id}, ${contents.files.size} files\n`,
  );
}

try {
  main();
} catch (error) {
  if (!(error instanceof PackageProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
