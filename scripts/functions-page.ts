/** Writes docs/functions.md from the table of worksheet functions. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsPage } from '../src/functions/page';

writeFileSync(join(import.meta.dirname, '../docs/functions.md'), functionsPage());
