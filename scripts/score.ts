/**
 * Scans workbooks whose truth is known and says how well they were read:
 *
 *     npm run score -- DIR [--only REGEX] [--verbose] [--scans OUT]
 *
 * Scanned is every NAME.xlsx of DIR that has NAME.gold.json beside it. The scans are written to OUT as NAME.json, to a
 * temporary folder where none is named. The scorer is `../shared/tools/score.mjs` beside the checkout, or the file that
 * KPI_SCORER names; where there is neither, value tuples alone are compared here.
 */
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { scan } from '../src/workbench/headless/run';
import { figuresTable } from './score/table';
import { ownFigures, scorerPath, sharedFigures, verboseText, type Scored } from './score/scorers';

const USAGE = 'Usage: npm run score -- DIR [--only REGEX] [--verbose] [--scans OUT]';

interface Options {
  readonly folder: string;
  readonly only: string | null;
  readonly verbose: boolean;
  readonly scans: string;
}

function options(): Options | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, verbose: { type: 'boolean' }, scans: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) return null;
  return {
    folder: resolve(folder),
    only: values.only ?? null,
    verbose: values.verbose ?? false,
    scans: values.scans ? resolve(values.scans) : mkdtempSync(join(tmpdir(), 'kpi-score-')),
  };
}

/** Names of the workbooks that have a truth beside them. */
function namesIn(folder: string, only: string | null): string[] {
  const files = new Set(readdirSync(folder));
  const wanted = only === null ? null : new RegExp(only);
  return [...files]
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => file.slice(0, -'.xlsx'.length))
    .filter((name) => files.has(`${name}.gold.json`) && (wanted === null || wanted.test(name)))
    .sort();
}

async function main(): Promise<void> {
  const asked = options();
  if (!asked) throw new Error(USAGE);
  const { folder, only, verbose, scans } = asked;
  const names = namesIn(folder, only);
  if (names.length === 0) throw new Error(`${folder}: there is no NAME.xlsx with NAME.gold.json beside it.`);
  mkdirSync(scans, { recursive: true });
  const seconds = new Map<string, number>();
  for (const name of names) {
    const start = performance.now();
    const text = JSON.stringify(await scan(join(folder, `${name}.xlsx`)), null, 2);
    seconds.set(name, (performance.now() - start) / 1000);
    writeFileSync(join(scans, `${name}.json`), `${text}\n`);
  }
  const place = { folder, scans, names };
  const scorer = scorerPath();
  const scored: Scored = scorer ? sharedFigures(scorer, place) : ownFigures(place);
  process.stdout.write(`${figuresTable(scored, seconds)}\n`);
  process.stdout.write(`\nScorer: ${scorer ?? 'own figures (value tuples alone)'}\nScans: ${scans}\n`);
  if (verbose) process.stdout.write(`\n${scorer ? verboseText(scorer, place) : detailsOf(scored)}\n`);
}

function detailsOf({ workbooks }: Scored): string {
  return workbooks
    .map(({ name, details }) => [name, ...details.map((line) => `  ${line}`)].join('\n'))
    .join('\n');
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
