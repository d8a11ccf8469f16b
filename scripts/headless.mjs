// Starts the command line of src/workbench/headless, which is TypeScript, in this process' place.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const cli = fileURLToPath(new URL('../src/workbench/headless/cli.ts', import.meta.url));
const { status, error } = spawnSync(process.execPath, [tsx, cli, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
if (error) process.stderr.write(`${error.message}\n`);
process.exit(status ?? 1);
