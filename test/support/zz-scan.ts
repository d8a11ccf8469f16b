import { snapshotOfFile } from '/work/main/test/support/xlsx-snapshot';
import { scanWorkbook } from '/work/main/src/core/scan';
import { scoreScan } from '/work/main/test/support/score';
import { readFileSync } from 'node:fs';
async function main(){
const name=process.argv[2]!;
const scan=scanWorkbook(await snapshotOfFile(`/work/main/test/fixtures/workbooks/${name}.xlsx`));
const gold=JSON.parse(readFileSync(`/work/main/test/fixtures/workbooks/${name}.gold.json`,'utf8'));
const s=scoreScan(gold,scan);
console.log('WRONG\n'+s.wrong.slice(0,+(process.argv[3]??40)).join('\n')); console.log('MISSING\n'+s.missing.slice(0,+(process.argv[3]??40)).join('\n'));
console.log(scan.kpis.length, scan.kpis.slice(0,8).map(k=>[k.id,k.no,k.name.slice(0,20),k.confidence,k.project,k.periods.map(p=>[p.label,p.target?.cell,p.target?.value,p.actual?.cell,p.actual?.value,p.statedRatePercent])]).map(x=>JSON.stringify(x)).join('\n'));
if(process.argv[4]) console.log(JSON.stringify(scan,null,1).slice(0,+process.argv[4]));
}
main();
