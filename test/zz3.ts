import { sheet } from './support/sheet';
import { Grid } from '../src/core/cells/grid';
import { Marks } from '../src/core/layouts/marks';
import { findHeaders, rowShape } from '../src/core/layouts/headers';
import { findTables } from '../src/core/layouts/tables';
import { findPairs } from '../src/core/layouts/pairs';
import { namesOf } from '../src/core/layouts/name-column';
const s = sheet([
  ['指標名','','','','',''],
  ['','R2','R3','R4','R5','R6'],
  ['①参加者数（人）','','','','',''],
  ['目標値',100,110,120,130,140],
  ['実績値',90,115,118,135,''],
  ['達成率','90.0%','104.5%','98.3%','103.8%',''],
  ['②満足度（％）','','','','',''],
  ['目標値',80,80,85,85,90],
  ['実績値',82,79,86,88,'']]);
const m = new Marks(new Grid(s)); const h = findHeaders(m); const t = findTables(m, h);
for (let r = 0; r < 9; r++) console.log(rowShape(m, r), m.grid.row(r).map((c) => { const k = m.of(c); return k.kind + ':' + k.labels.map((l) => l.role + '/' + l.period?.label).join(); }).join(' | '));
for (const x of t) console.log('T', x.header.area, x.header.columns.map((c) => c.path.map((p) => p.cell.text.replace(/\n/g, ' ').slice(0, 14)).join('>')).join(' | '), x.rows.map((r) => r + 1).join(','), namesOf(m, x));
for (const p of findPairs(m, h, t)) console.log('P', p.label.cell.address, p.value.address);
