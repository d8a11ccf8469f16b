import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { FAMILIES } from '../../support/growth-families';
import type { Growth } from '../../support/growth-run';

const ROOT = join(__dirname, '../../..');
const FOLDER = join(ROOT, '.cache/growth');
/** The share of `n log n` and of what is rounded up is allowed for; two lists one within the other are not. */
const LINEAR = 1.15;
/** How much worse than it is today an open family may become. */
const PLAY = 0.1;

/**
 * The bundle of core is a script of its own, and counted alone. Packages stay outside of it. Optimised code does not count
 * how often a function was entered, so nothing is optimised in the process that counts.
 */
function measured(): readonly Growth[] {
  const run = (...args: readonly string[]): string =>
    execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const bundle = (entry: string, to: string): string => {
    const out = join(FOLDER, to);
    const options = ['--bundle', '--platform=node', '--packages=external', '--log-level=warning'];
    execFileSync(join(ROOT, 'node_modules/.bin/esbuild'), [
      join(ROOT, entry),
      ...options,
      `--outfile=${out}`,
    ]);
    return out;
  };
  const core = bundle('src/core/scan/index.ts', 'core.cjs');
  const runner = bundle('test/support/growth-run.ts', 'run.cjs');
  return JSON.parse(run('--no-opt', '--no-flush-bytecode', runner, core)) as Growth[];
}

/** Work grows as the size to the power of this, between 2n and 4n: 1 is linear, 2 is a loop within a loop. */
function exponentOf({ work: [, middle, large] }: Growth): number {
  return Math.log2(large / middle);
}

const growths = new Map<string, Growth>();
beforeAll(() => {
  for (const growth of measured()) growths.set(growth.name, growth);
}, 180_000);

afterAll(() => {
  const lines = FAMILIES.flatMap(({ name, n, open }) => {
    const growth = growths.get(name);
    if (!growth) return [];
    const [small, middle, large] = growth.work.map((work) => (work / 1e6).toFixed(1).padStart(7));
    const found = growth.found.join('/').padStart(10);
    const exponent = `${exponentOf(growth).toFixed(2)}${open ? ' open' : '     '}`;
    const longest = growth.step === null ? '' : `, longest step ${(growth.step / 1e6).toFixed(1)}`;
    const line = `${exponent}  ${small} ${middle} ${large}  ${found}  ${String(growth.took).padStart(5)} ms  ${4 * n} ${name}${longest}`;
    const beyond = growth.beyond.map(([where, percent]) => `${where} ${percent} %`).join(', ');
    return exponentOf(growth) > LINEAR ? [line, `               beyond linear: ${beyond}`] : [line];
  });
  const head = 'exponent   M steps n, 2n, 4n       KPIs/costs/ratings, time and size of the largest';
  process.stdout.write(`\nGrowth of a scan, counted\n${head}\n${lines.join('\n')}\n`);
});

describe.each(FAMILIES)('$name', ({ name, open, step }) => {
  if (step !== undefined) {
    test('the longest step of a scan takes no more work than it may', () => {
      expect(growths.get(name)!.step! / 1e6).toBeLessThanOrEqual(step);
    });
  }

  test('the same workbook takes the same work', () => {
    const { work, again } = growths.get(name)!;
    expect(again).toBe(work[0]);
    expect(again).toBeGreaterThan(0);
  });

  if (open) {
    test(`open: ${open.why}`, () => {
      const exponent = exponentOf(growths.get(name)!);
      expect(exponent).toBeLessThanOrEqual(open.exponent + PLAY);
      // Once it is linear, the mark `open` has to go.
      expect(exponent).toBeGreaterThan(LINEAR);
    });
  } else {
    test('work grows as the size does', () => {
      expect(exponentOf(growths.get(name)!)).toBeLessThanOrEqual(LINEAR);
    });
  }
});
