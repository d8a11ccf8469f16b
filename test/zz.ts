import { scanWorkbook } from '../src/core/scan';
import { snapshotOfFile } from './support/xlsx-snapshot';
import { writeFileSync } from 'node:fs';
(async () => {
  for (const n of process.argv.slice(2)) {
    const snap = await snapshotOfFile(`test/fixtures/workbooks/${n}.xlsx`);
    writeFileSync(`/tmp/out/${n}.json`, JSON.stringify(scanWorkbook(snap), null, 1));
  }
})();
