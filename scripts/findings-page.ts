/** Writes docs/findings.md from the catalogue of findings. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsPage } from '../src/core/findings/page';

writeFileSync(join(import.meta.dirname, '../docs/findings.md'), findingsPage());
