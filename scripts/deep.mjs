// `npm run deep [-- laws|yardstick|mutations|fuzz|tasks …]`: everything that `npm test` tries a sample of, and the figures of it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const JEST = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));

/** What is tried: the spec, and the variables that make it try everything. `tasks` is timed and needs a quiet machine. */
const PARTS = {
  yardstick: { spec: 'test/core/scan/yardstick.spec.ts', env: { YARDSTICK_ALL: '1' } },
  laws: { spec: 'test/core/scan/laws.spec.ts', env: { LAWS_ALL: '1' } },
  mutations: { spec: 'test/core/scan/mutations.spec.ts', env: { MUTATIONS: '200' } },
  tasks: { spec: 'test/browser/speed.spec.ts', env: { PANE_TASKS: '1' }, project: 'browser' },
  fuzz: { spec: 'test/core/scan/fuzz.spec.ts', env: { FUZZ_RUNS: '50000' } },
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in PARTS));
if (unknown !== undefined) {
  process.stderr.write(`${unknown}: there is no such part. There are ${Object.keys(PARTS).join(', ')}.\n`);
  process.exit(2);
}

// One part after the other: each prints a table of its own, and none is short of memory.
const outcomes = Object.entries(PARTS)
  .filter(([name]) => wanted.length === 0 || wanted.includes(name))
  .map(([name, { spec, env, project = 'node' }]) => {
    const start = Date.now();
    const { status } = spawnSync(
      process.execPath,
      [JEST, '--selectProjects', project, '--runTestsByPath', spec],
      {
        cwd: ROOT,
        env: { ...process.env, ...env },
        stdio: 'inherit',
      },
    );
    return { name, failed: status !== 0, seconds: Math.round((Date.now() - start) / 1000) };
  });

const lines = outcomes.map(
  ({ name, failed, seconds }) =>
    `${name.padEnd(10)} ${failed ? 'FAILED' : 'passed'} ${String(seconds).padStart(5)} s`,
);
process.stdout.write(`\n${lines.join('\n')}\n`);
process.exitCode = outcomes.some(({ failed }) => failed) ? 1 : 0;
