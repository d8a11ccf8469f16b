// Runs the command line of src/workbench/headless, which is TypeScript.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('tsx/cjs/api').register();
require('../src/workbench/headless/cli.ts');
