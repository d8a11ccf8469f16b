import { sheet, workbook } from './support/sheet';
import { spread } from './support/cases';
import { scanWorkbook } from '../src/core/scan';
const G: [string, any][] = [
 ['numeric years', sheet([['指標名','単位','区分',2023,2024,2025],['相談件数','件','目標',10,20,30],[null,null,'実績',12,18,null]],{merges:['A2:A3','B2:B3']})],
 ['long numeric', sheet([['年度','指標名','目標値','実績値'],[2023,'相談件数',10,12],[2024,'相談件数',20,18]])],
 ['one kpi per sheet form', sheet([
  ['施策評価シート',null,null,null],
  ['施策名','子育て支援の充実',null,null],
  ['担当部署','子ども課',null,null],
  ['成果指標','保育所待機児童数',null,'人'],
  ['基準値（R3）','目標値（R6）','実績値（R6）','達成率'],
  [12,0,3,'―'],
  ['評価','B',null,null]])],
 ['multi header 3 with spacer', sheet([
  ['指標',null,'単位',null,'令和5年度',null,null,null,'令和6年度'],
  [null,null,null,null,'目標','実績','達成率',null,'目標','実績','達成率'],
  ['市民満足度',null,'%',null,60,58.5,'97.5%',null,62,63.1,'101.8%']],{merges:['A1:A2','C1:C2','E1:G1','I1:K1']})],
 ['target only then actual by quarter', sheet([
  ['KPI','年間目標','第1四半期','第2四半期','第3四半期','第4四半期','年間実績','達成率'],
  ['来館者数',1000,200,300,250,280,1030,'103%']])],
 ['monthly actual only with target col', sheet([
  ['令和6年度 KPI管理表'],
  ['KPI','目標','4月','5月','6月','累計','達成率'],
  ['来館者数',1000,100,120,130,350,'35%']])],
 ['R6 plan vs actual sub cols', sheet([
  ['No','取組','KPI','R6'],[null,null,null,'計画','実績'],
  [1,'DX推進','オンライン手続数',50,55],[2,'DX推進','RPA導入業務数',10,8]],{merges:['A1:A2','B1:B2','C1:C2','D1:E1']})],
 ['notes & footers', sheet([
  ['指標名','目標値','実績値'],['相談件数',100,120],['講座数',4,3],
  ['※実績値は令和7年3月末時点'],['出典：市民課調べ']])],
 ['repeat header', sheet([
  ['指標名','目標値','実績値'],['相談件数',100,120],['指標名','目標値','実績値'],['講座数',4,3]])],
 ['3 sheets same form', sheet([['指標名','利用者数'],['目標値','100人'],['実績値','120人'],['達成率','120%']],{name:'A施設'}), sheet([['指標名','利用者数'],['目標値','200人'],['実績値','150人'],['達成率','75%']],{name:'B施設'})],
 ['summary + detail', sheet([['No','KPI','単位','R6目標','R6実績'],[1,'利用者数','人',100,120],[2,'満足度','%',80,75]],{name:'総括'}), sheet([['KPI①','利用者数'],['単位','人'],['令和6年度目標値',100],['令和6年度実績値',120],['要因分析','広報の効果']],{name:'KPI1'})],
 ['unit row per column', sheet([['指標名','利用者数（人）','満足度（%）'],['R5目標',100,80],['R5実績',110,82],['R6目標',120,82],['R6実績',100,null]])],
 ['current value', sheet([['指標','現状値（令和元年度）','令和5年度','目標値（令和6年度）','進捗'],['移住者数',10,25,30,'概ね順調'],['転出者数',100,90,80,'順調']])],
 ['en long', sheet([['Metric','Quarter','Target','Actual'],['Calls','FY2024 Q1',100,90],['Calls','FY2024 Q2',100,110],['Emails','FY2024 Q1',50,60],['Emails','FY2024 Q2',55,null]])],
];
for (const [n, ...ss] of G as any) { if (process.argv[2] && !n.includes(process.argv[2])) continue;
  const r = scanWorkbook(workbook(...ss));
  console.log('##', n);
  for (const k of r.kpis) console.log('  ', k.id, k.no, k.name, '|', k.kind, k.unit, k.direction, k.directionBasis, k.confidence, 'base', k.baseline?.value, k.baseline?.period, '|', k.periods.map((p) => `${p.label}:${p.fiscalYear} ${p.target?.value ?? p.target?.text}/${p.actual?.value ?? p.actual?.text} ${p.status} ${p.statedRatePercent ?? ''} ${p.statedStatus ?? ''}`).join(' ; '), '|', k.project, k.confidence === 'review' ? k.reasons.filter((x) => x.doubt).map((x) => x.en).join('; ') : '');
  for (const f of r.findings) console.log('   F', f.code, f.cell, f.message.en);
}
