import { snapshotOfFile } from './support/xlsx-snapshot';
import { Grid } from '../src/core/cells/grid';
import { cellAddress } from '../src/core/cells/address';
(async () => {
  const [n, only, from, to] = process.argv.slice(2);
  const snap = await snapshotOfFile(n!.includes('/') ? n! : `test/fixtures/workbooks/${n}.xlsx`);
  for (const s of snap.sheets) { if (only && s.name !== only && only !== '*') continue; console.log('##', s.name);
    const g = new Grid(s);
    for (const c of g.filled()) { if (from && c.top + 1 < +from) continue; if (to && c.top + 1 > +to) continue;
      console.log(c.address + (c.bottom > c.top || c.right > c.left ? ':' + cellAddress(c.bottom, c.right) : ''), JSON.stringify(c.value).slice(0, 400), c.numberFormat === 'General' ? '' : c.numberFormat); } }
})();
