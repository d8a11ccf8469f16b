/**
 * The command line of src/workbench/headless: `npm run --silent headless -- scan FILE.xlsx`.
 *
 * It runs from one bundle, which is made when the project is installed, at first use, or when the source has changed. V8 keeps
 * beside it what it made of the source, so that a call begins at once.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const CACHE = join(ROOT, '.cache/headless');

/**
 * V8 compiles a function anew, and optimised, once it has run for a while. A call is over before most of that has paid: with
 * a budget 15 times the usual one a scan of 60 forms takes 40 % less of the processor, and loops of large files still get it.
 */
setFlagsFromString('--interrupt-budget=2000000');

/** The bundle of the source as it is: where it stands, or its text where nothing could be written. */
async function bundle() {
  const known = knownBundle();
  if (known) return known;
  const { makeBundle } = await import('./headless/make-bundle.mjs');
  const { name, text, index } = await makeBundle(ROOT);
  const isKept = keep(name, text) && keep('bundle.json', index);
  if (isKept) forgetAllBut(name);
  return { path: isKept ? join(CACHE, name) : null, text };
}

/** The last bundle, if no file it was made of has changed since. */
function knownBundle() {
  try {
    const { name, files } = JSON.parse(readFileSync(join(CACHE, 'bundle.json'), 'utf8'));
    const isSame = files.every(([path, size, changed]) => {
      const found = statSync(join(ROOT, path));
      return found.size === size && found.mtimeMs === changed;
    });
    const path = join(CACHE, name);
    return isSame ? { path, text: readFileSync(path, 'utf8') } : null;
  } catch {
    return null;
  }
}

/** Bundles of earlier sources go. A call that has read one already does not need it any more. */
function forgetAllBut(name) {
  for (const file of readdirSync(CACHE)) {
    const isOther = /^[\da-f]{16}\.cjs/.test(file) && !file.startsWith(name);
    if (isOther) rmSync(join(CACHE, file), { force: true });
  }
}

/** Writes a file of the cache at once, so that calls at the same time see all of it or nothing; false where it may not. */
function keep(name, content) {
  try {
    mkdirSync(CACHE, { recursive: true });
    const partial = join(CACHE, `${name}.${process.pid}.partial`);
    writeFileSync(partial, content);
    renameSync(partial, join(CACHE, name));
    return true;
  } catch {
    return false;
  }
}

function run({ path, text }) {
  const compiled = path && `${path}-${process.version}-${process.arch}`;
  const cachedData = compiled && existsSync(compiled) ? readFileSync(compiled) : undefined;
  const script = new Script(text, { filename: path ?? 'headless.cjs', cachedData });
  if (compiled && (!cachedData || script.cachedDataRejected)) {
    // At the end V8 has made something of all functions a call needs, not of the outermost alone.
    process.once('exit', () => keep(compiled.slice(CACHE.length + 1), script.createCachedData()));
  }
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(import.meta.url), module);
}

try {
  run(await bundle());
} catch (error) {
  if (error?.code !== 'MODULE_NOT_FOUND') throw error;
  const [what] = error.message.split('\n');
  process.stderr.write(
    `${what}. Run "npm ci" once with the packages for development, which make the command.\n`,
  );
  process.exitCode = 1;
}
