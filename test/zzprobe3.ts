import { sheet, workbook } from './support/sheet';
import { spread } from './support/cases';
import { scanWorkbook } from '../src/core/scan';
const G: [string, any][] = [
 ['sougou senryaku', sheet([
  ['第2期総合戦略 KPI進捗状況一覧'],[null],
  ['基本目標','施策','重要業績評価指標（KPI）','単位','基準値','目標値','実績値',null,null,'達成率','評価','担当課'],
  [null,null,null,null,'（R1）','（R6）','R3','R4','R5',null,null,null],
  ['1 しごと','創業支援','創業件数','件',10,50,12,20,30,'60%','B','商工課'],
  [null,null,'新規雇用者数','人',100,300,120,150,310,'103.3%','A','商工課'],
  ['2 ひと','移住促進','移住者数','人',20,80,'-',40,60,'75%','B','企画課']],
  {merges:['A3:A4','B3:B4','C3:C4','D3:D4','G3:I3','J3:J4','K3:K4','L3:L4','A5:A6','B5:B6']})],
 ['target years actual years', sheet([
  ['指標名','単位','目標値',null,null,'実績値',null,null],
  [null,null,'R4','R5','R6','R4','R5','R6'],
  ['健診受診率','%',40,45,50,38,46,null],
  ['がん検診受診率','%',20,25,30,18,20,null]],{merges:['A1:A2','B1:B2','C1:E1','F1:H1']})],
 ['jimu jigyou', sheet([
  ['令和６年度 事務事業評価シート'],
  ['事務事業名','移住定住促進事業',null,'担当課','企画政策課'],
  ['事業費（千円）',12000,null,'交付金（千円）',6000],
  [null],
  ['指標区分','指標名','単位','区分','令和4年度','令和5年度','令和6年度'],
  ['活動指標','移住相談件数','件','目標',100,110,120],
  [null,null,null,'実績',95,130,125],
  ['成果指標','移住者数','人','目標',20,25,30],
  [null,null,null,'実績',18,27,29]],{merges:['A6:A7','B6:B7','C6:C7','A8:A9','B8:B9','C8:C9']})],
 ['year target actual rate 3 rows', sheet([
  ['No','KPI','単位','第1期'],
  [null,null,null,'令和5年度',null,null,'令和6年度',null,null],
  [null,null,null,'目標','実績','達成率','目標','実績','達成率'],
  [1,'観光入込客数','千人',100,90,0.9,110,120,1.0909]],{merges:['A1:A3','B1:B3','C1:C3','D1:I1','D2:F2','G2:I2'],formats:{F4:'0.0%',I4:'0.0%'},texts:{F4:'90.0%',I4:'109.1%'}})],
 ['gov block 神エクセル', spread([
  ['KPI①',null,'種別','単位','基準年度','基準値',null],
  ['オンライン申請件数',null,'アウトプット','件','2022年度',100,null],
  [null,null,null,null,'2024年度末 目標値','2024年度末 実績値','達成状況'],
  [null,null,null,null,500,620,'達成']],[3,6,4,3,5,5,4],{at:'C5'})],
 ['cards side', sheet([
  ['指標１','窓口の待ち時間',null,null,'指標２','オンライン申請率',null],
  ['目標値',15,'分',null,'目標値',30,'％'],
  ['実績値',12,'分',null,'実績値',25,'％'],
  ['達成度',125,'％',null,'達成度',83.3,'％']])],
 ['text targets', sheet([['指標名','R6目標','R6実績'],['計画の策定','策定','策定済'],['条例の制定','制定','未制定'],['満足度','80%以上','78.5%'],['待ち時間','10分以内','8分']])],
 ['kpi in title rows', sheet([
  ['KPI① オンライン申請件数'],
  ['年度','R4','R5','R6'],
  ['目標値',100,200,300],
  ['実績値',90,210,null],
  [null],
  ['KPI② 来庁者数'],
  ['年度','R4','R5','R6'],
  ['目標値',1000,900,800],
  ['実績値',990,910,null]])],
 ['rows target actual with unit in name', sheet([
  ['指標','','R5','R6','R7'],
  ['相談件数（件）','目標値',10,20,30],
  ['','実績値',12,18,''],
  ['利用率（％）','目標値',50,55,60],
  ['','実績値',48.5,56.2,'']],{merges:['A2:A3','A4:A5']})],
 ['en wide', sheet([['KPI Scorecard FY2024'],['KPI','Owner','Unit','Target','Actual','% Achieved','Status'],['Online applications','Digital Office','count',1200,1350,'112.5%','Green'],['Average wait time','Front Desk','minutes',15,18,'83%','Red']])],
];
for (const [n, s] of G) { if (process.argv[2] && !n.includes(process.argv[2])) continue;
  const r = scanWorkbook(workbook(s));
  console.log('##', n);
  for (const k of r.kpis) console.log('  ', k.no, k.name, '|', k.kind, k.unit, k.direction, k.directionBasis, k.confidence, 'base', k.baseline?.value, k.baseline?.period, '|', k.periods.map((p) => `${p.label}:${p.fiscalYear} ${p.target?.value ?? p.target?.text}/${p.actual?.value ?? p.actual?.text} ${p.status} ${p.statedRatePercent ?? ''} ${p.statedStatus ?? ''}`).join(' ; '), '|', k.project, k.confidence === 'review' ? k.reasons.filter((x) => x.doubt).map((x) => x.en).join('; ') : '');
  for (const c of r.costs) console.log('   COST', c.project, c.role, c.yen, c.isTotal);
  for (const f of r.findings) console.log('   F', f.code, f.cell, f.message.en);
}
