import { sheet, workbook } from './support/sheet';
import { scanWorkbook } from '../src/core/scan';
for (const n of [750, 1500, 3000, 6000]) {
  const rows: any[] = [['事業名','指標名','単位','R5目標','R5実績','R6目標','R6実績']];
  for (let i = 0; i < n; i++) rows.push([`事業${i % 50}`, `指標その${i}の件数`, '件', 10 + i, 12 + i, 20 + i, i % 7 ? 18 + i : null]);
  const t = Date.now(); const r = scanWorkbook(workbook(sheet(rows))); console.log(n, r.kpis.length, Date.now() - t, 'ms');
}
