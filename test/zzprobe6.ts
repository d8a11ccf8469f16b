import { sheet, workbook } from './support/sheet';
import { spread } from './support/cases';
import { scanWorkbook } from '../src/core/scan';
const B = (no: string, name: string, t: any, a: any) => [[no,null,'種別','単位','基準年度','基準値',null],[name,null,'アウトプット','件','なし','なし',null],[null,null,null,null,'2024年度末 目標値','2024年度末 実績値','達成状況'],[null,null,null,null,t,a,t<=a?'達成':'未達成']];
const side = (a: any[][], b: any[][], gap = 1) => a.map((r, i) => [...r, ...Array(gap).fill(null), ...(b[i] ?? [])]);
const G: any = [
 ['blocks side by side', sheet(side(B('KPI①','相談件数',10,12), B('KPI②','講座数',4,3)),{merges:['A1:B1','A2:B4','C2:C4','D2:D4','I1:J1','I2:J4','K2:K4','L2:L4']})],
 ['lists side by side', sheet([['指標名','目標値','実績値',null,'指標名','目標値','実績値'],['相談件数',10,12,null,'講座数',4,3],['利用者数',100,90,null,'満足度',80,85]])],
 ['lists side by side different offset', sheet([['指標名','目標値','実績値',null,null,null,null],['相談件数',10,12,null,'指標名','目標値','実績値'],['利用者数',100,90,null,'講座数',4,3],[null,null,null,null,'満足度',80,85]])],
 ['12 kpis forms', sheet(Array.from({length:12},(_,i)=>[[`指標${i+1}`,`件数その${i+1}`,null,null],['目標値',100+i,'実績値',90+i],[null,null,null,null]]).flat())],
 ['no numbers blocks', sheet([['KPI','種別','単位'],['相談件数','アウトプット','件'],['目標値','実績値','達成状況'],[10,12,'達成'],[null],['KPI','種別','単位'],['講座数','アウトカム','回'],['目標値','実績値','達成状況'],[4,3,'未達成']])],
 ['hidden', sheet([['指標名','目標値','実績値'],['相談件数',10,12],['講座数',4,3]],{hiddenRows:[3]})],
 ['spacer rows', sheet([['指標名','単位','R6目標','R6実績'],[null,null,null,null],['相談件数','件',10,12],[null,null,null,null],['講座数','回',4,3]])],
 ['subtotal & avg', sheet([['分野','指標名','R6目標','R6実績','達成率'],['福祉','相談件数',10,12,'120%'],['','訪問件数',20,18,'90%'],['','小計',30,30,'100%'],['教育','講座数',4,3,'75%'],['','平均','','','95%'],['合計','',34,33,'97%']])],
 ['two tables stacked diff cols', sheet([['活動指標'],['指標名','単位','目標値','実績値'],['相談件数','件',10,12],[null],['成果指標'],['指標名','単位','基準値','目標値','実績値'],['移住者数','人',5,20,18]])],
 ['notes col & dept', sheet([['担当課','指標名','R6目標','R6実績','備考'],['企画課','相談件数',10,12,'R5は11件'],['市民課','待ち時間（分）',15,18,'繁忙期を除く']])],
 ['text period in remark', sheet([['指標名','目標値','実績値','備考'],['相談件数',10,12,'令和6年度'],['講座数',4,3,'令和6年度']])],
 ['sheet name period', sheet([['指標名','目標値','実績値'],['相談件数',10,12]],{name:'R6実績'})],
 ['title period end', sheet([['市総合戦略 KPI（令和7年3月末時点）'],['指標名','目標値','実績値'],['相談件数',10,12]])],
 ['form year label', sheet([['対象年度','令和6年度'],['事業名','窓口改革'],['KPI','待ち時間','単位','分'],['目標',15,'実績',12]])],
 ['target col two', sheet([['指標名','当初目標','修正目標','実績'],['相談件数',10,12,13]])],
];
for (const [n, ...ss] of G as any) { if (process.argv[2] && !n.includes(process.argv[2])) continue;
  const r = scanWorkbook(workbook(...ss));
  console.log('##', n);
  for (const k of r.kpis) console.log('  ', k.id, k.no, k.name, '|', k.kind, k.unit, k.direction, k.directionBasis, k.confidence, 'base', k.baseline?.value, k.baseline?.period, '|', k.periods.map((p) => `${p.label}:${p.fiscalYear} ${p.target?.value ?? p.target?.text}/${p.actual?.value ?? p.actual?.text} ${p.status} ${p.statedRatePercent ?? ''} ${p.statedStatus ?? ''}`).join(' ; '), '|', k.project, k.confidence === 'review' ? k.reasons.filter((x) => x.doubt).map((x) => x.en).join('; ') : '');
  for (const f of r.findings) console.log('   F', f.code, f.cell, f.message.en);
}
