import { snapshotOfFile } from './support/xlsx-snapshot';
import { Grid } from '../src/core/cells/grid';
import { Marks } from '../src/core/layouts/marks';
import { findHeaders } from '../src/core/layouts/headers';
import { findTables } from '../src/core/layouts/tables';
import { findPairs } from '../src/core/layouts/pairs';
(async () => {
  const [n, only] = process.argv.slice(2);
  const snap = await snapshotOfFile(n!.includes('/') ? n! : `test/fixtures/workbooks/${n}.xlsx`);
  for (const s of snap.sheets) { if (only && s.name !== only) continue; console.log('##', s.name);
    const m = new Marks(new Grid(s)); const h = findHeaders(m); const t = findTables(m, h); 
    for (const x of t) console.log('T', x.header.area, x.header.columns.map((c) => c.path.map((p) => p.cell.text.replace(/\n/g, ' ').slice(0, 14)).join('>')).join(' | '), x.rows.map((r) => r + 1).join(','));
    for (const p of findPairs(m, h, t)) console.log('P', p.label.cell.address, JSON.stringify(p.label.cell.text.slice(0, 20)), p.label.labels.map((l) => l.role).join(), p.direction, p.value.address, JSON.stringify(p.value.text.slice(0, 20)), p.trailing.map((c) => c.address).join());
  }
})();
