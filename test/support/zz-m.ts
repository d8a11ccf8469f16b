import { snapshotOfFile } from './xlsx-snapshot';
import { readFileSync } from 'node:fs';
(async()=>{const s=await snapshotOfFile('test/fixtures/workbooks/ibusuki-r6.xlsx');
const gold=JSON.parse(readFileSync('test/fixtures/workbooks/ibusuki-r6.gold.json','utf8'));
for(const k of gold.kpis){const sh=s.sheets.find(x=>x.name===k.sheet)!;const m=/([A-Z]+)(\d+)/.exec(k.nameCell)!;const r=+m[2]!-1-sh.top+2;const c=1-sh.left;console.log(k.no,'|',JSON.stringify(sh.texts[r]?.[c]),'=>',k.periods[0].label,k.periods[0].fiscalYear,'| base',JSON.stringify(k.baseline), k.periods[0].statedRatePercent, JSON.stringify(sh.texts[r]?.[c-1]));}
})();
