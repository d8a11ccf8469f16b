import { sheet, workbook } from './support/sheet';
import { scanWorkbook } from '../src/core/scan';
const G: any = [
 ['numeric label mixed: no header row label but unit', sheet([['（単位：人）'],['KPI','R5','','R6',''],['','目標','実績','目標','実績'],['利用者数',10,12,20,18],['登録者数',5,6,7,9]],{merges:['B2:C2','D2:E2','A2:A3']})],
 ['form with memo between', sheet([
  ['指標名：','オンライン申請率','','単位：','％'],
  ['目 標 値：','50','','実 績 値：','48.2'],
  ['【達成率】','96.4％'],
  ['■担当部署','情報政策課']])],
 ['down label', sheet([['指標名'],['オンライン申請率'],['目標値'],[50],['実績値'],[48.2],['単位'],['％']])],
 ['header top + down', sheet([['目標値','実績値','達成率'],[50,48.2,'96.4%']])],
 ['name above table', sheet([['1．オンライン申請率（％）'],['','R4','R5','R6'],['目標',30,40,50],['実績',28,41,48],[''],['2．来庁者数（人）'],['','R4','R5','R6'],['目標',1000,900,800],['実績',990,910,850]])],
 ['name above single', sheet([['成果指標：オンライン申請率'],['年度','目標','実績'],['R4',30,28],['R5',40,41],['R6',50,null]])],
 ['sdgs', sheet([['ゴール','ターゲット','指標','現状値','目標値'],['','','','2020年','2030年'],['3','3.1','健康寿命（歳）',79.1,81],['4','4.2','学力テスト正答率（％）',62,70]])],
 ['interim', sheet([['成果指標','基準値\n（令和元年度）','中間目標値\n（令和5年度）','最終目標値\n（令和9年度）','実績値\n（令和5年度）'],['市民満足度（％）','55.2','60.0','65.0','58.9'],['待機児童数（人）','20','10','0','8']])],
 ['plan-do horizontally repeated', sheet([['施策','指標','R4','','','R5','',''],['','','計画','実績','進捗率','計画','実績','進捗率'],['子育て','保育所定員（人）',500,480,'96%',520,530,'101.9%'],['','病児保育施設数（箇所）',3,3,'100%',4,3,'75%']],{merges:['C1:E1','F1:H1','A1:A2','B1:B2','A3:A4']})],
 ['two-line cell values', sheet([['指標名','R5\n目標\n実績','R6\n目標\n実績'],['相談件数','10\n12','20\n18']])],
 ['hyouka sheet 5 year', sheet([
  ['指標名','','','','',''],
  ['','R2','R3','R4','R5','R6'],
  ['①参加者数（人）','','','','',''],
  ['目標値',100,110,120,130,140],
  ['実績値',90,115,118,135,''],
  ['達成率','90.0%','104.5%','98.3%','103.8%',''],
  ['②満足度（％）','','','','',''],
  ['目標値',80,80,85,85,90],
  ['実績値',82,79,86,88,'']])],
 ['kpi col repeated header in english', sheet([['KPI','2023 Target','2023 Actual','2024 Target','2024 Actual'],['Visitors',100,90,120,130]])],
 ['wide names', sheet([['No.','KPI','R6'],['','','目標値','実績値','達成率','評価'],['1','相談件数',10,12,'120%','◎'],['2','講座数',4,3,'75%','△']])],
];
for (const [n, ...ss] of G as any) { if (process.argv[2] && !n.includes(process.argv[2])) continue;
  const r = scanWorkbook(workbook(...ss));
  console.log('##', n);
  for (const k of r.kpis) console.log('  ', k.id, k.no, k.name, '|', k.kind, k.unit, k.direction, k.directionBasis, k.confidence, 'base', k.baseline?.value, k.baseline?.period, '|', k.periods.map((p) => `${p.label}:${p.fiscalYear} ${p.target?.value ?? p.target?.text}/${p.actual?.value ?? p.actual?.text} ${p.status} ${p.statedRatePercent ?? ''} ${p.statedStatus ?? ''}`).join(' ; '), '|', k.project, k.confidence === 'review' ? k.reasons.filter((x) => x.doubt).map((x) => x.en).join('; ') : '');
  for (const f of r.findings) console.log('   F', f.code, f.cell, f.message.en);
}
