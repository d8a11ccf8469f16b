import { sheet, workbook } from './support/sheet';
import { spread } from './support/cases';
import { scanWorkbook } from '../src/core/scan';
const G: [string, any][] = [
 ['long years', sheet([['指標名','単位','年度','目標値','実績値'],['相談件数','件','R5',10,12],['相談件数','件','R6',20,18],['講座数','回','R5',4,3],['講座数','回','R6',4,4]])],
 ['long merged', sheet([['指標名','年度','目標値','実績値'],['相談件数','R5',10,12],[null,'R6',20,18],['講座数','R5',4,3],[null,'R6',4,4]],{merges:['A2:A3','A4:A5']})],
 ['long role', sheet([['KPI','年度','区分','値'],['相談件数','令和5年度','目標',10],['相談件数','令和5年度','実績',12],['相談件数','令和6年度','目標',20],['相談件数','令和6年度','実績',18]])],
 ['transposed', sheet([['指標名','相談件数','講座数'],['単位','件','回'],['令和6年度 目標値',100,4],['令和6年度 実績値',120,3]])],
 ['transposed years', sheet([['年度','相談件数（件）',null,'講座数（回）',null],[null,'目標','実績','目標','実績'],['R5',10,12,4,4],['R6',20,18,5,null]],{merges:['A1:A2','B1:C1','D1:E1']})],
 ['monthly', sheet([['令和6年度 月別実績'],['指標名','単位','区分','4月','5月','6月','計'],['相談件数','件','目標',10,10,10,30],[null,null,'実績',12,8,null,20]],{merges:['A3:A4','B3:B4']})],
 ['no name label', sheet([['取組項目','R6目標','R6実績','達成率'],['相談件数',100,120,'120%'],['講座数',4,3,'75%']])],
 ['3row', sheet([['指標','区分','R5','R6'],['相談件数','目標',10,20],[null,'実績',12,18],[null,'達成率','120%','90%']],{merges:['A2:A4']})],
 ['group rows', sheet([['指標名','単位','現状値(R4)','目標値(R8)','R5実績','R6実績'],['基本目標1 しごとをつくる'],['創業件数','件',10,50,12,25],['新規雇用者数','人',100,300,150,200],['基本目標2 ひとの流れ'],['移住者数','人',20,80,30,60]])],
 ['same cell label', sheet([['事業名：移住促進事業'],['担当課：企画課','単位：人'],['指標名：移住者数'],['目標値：10','実績値：12']])],
 ['spread', spread([['指標名','目標値','実績値','達成率'],['相談件数','100','120','120%']],[4,3,3,2])],
 ['en', sheet([['Indicator','Unit','Baseline 2020','Target FY2024','Actual FY2024','Achievement (%)'],['Visitors','people',100,200,180,90]])],
 ['quarter', sheet([['Indicator','Unit','FY2024',null,null,null],[null,null,'Q1','Q2','Q3','Q4'],['Visitors target','people',10,20,30,40]],{merges:['C1:F1']})],
 ['side by side', sheet([['指標名','相談件数',null,'指標名','講座数'],['目標値',100,null,'目標値',4],['実績値',120,null,'実績値',3]])],
];
for (const [n, s] of G) { if (process.argv[2] && !n.includes(process.argv[2])) continue;
  const r = scanWorkbook(workbook(s));
  console.log('##', n);
  for (const k of r.kpis) console.log('  ', k.no, k.name, '|', k.unit, k.direction, k.confidence, 'base', k.baseline?.value, '|', k.periods.map((p) => `${p.label}:${p.fiscalYear} ${p.target?.value ?? p.target?.text}/${p.actual?.value ?? p.actual?.text} ${p.status} ${p.statedRatePercent ?? ''}`).join(' ; '), '|', k.project, k.confidence === 'review' ? k.reasons.filter((x) => x.doubt).map((x) => x.en).join('; ') : '');
}
