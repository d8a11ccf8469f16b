/** Writes docs/office-api.md from src/excel. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeApiPage } from './office-api-page';

const root = join(import.meta.dirname, '..');
writeFileSync(join(root, 'docs/office-api.md'), officeApiPage(root));
