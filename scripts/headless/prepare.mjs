/**
 * Makes the bundle of the command line while the project is installed, and reads a sample once, so that V8 has made
 * something of all it needs. An installation without the tools for building goes on without a word: the bundle is then made
 * at first use, or that call says what is missing.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

function canBuild() {
  try {
    createRequire(import.meta.url).resolve('esbuild');
    return true;
  } catch {
    return false;
  }
}

if (canBuild()) {
  const sample = join(ROOT, 'samples/hanamaki-r6.xlsx');
  spawnSync(process.execPath, [join(ROOT, 'scripts/headless.mjs'), 'scan', sample], { stdio: 'ignore' });
}
