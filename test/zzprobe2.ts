import { sheet, workbook } from './support/sheet';
import { scanWorkbook } from '../src/core/scan';
const G: [string, any][] = [
 ['sales plan', sheet([['支店','計画','実績','達成率'],['東京',100,120,'120%'],['大阪',80,70,'88%'],['合計',180,190,'106%']])],
 ['budget', sheet([['科目','予算額','決算額','差引'],['人件費',1000,990,10],['物件費',500,520,-20],['合計',1500,1510,-10]])],
 ['population', sheet([['区分','R4','R5','R6'],['人口',30000,29800,29500],['世帯数',12000,12050,12100]])],
 ['shift', sheet([['氏名','4月1日','4月2日','4月3日'],['山田','早','遅','休'],['佐藤','遅','休','早']])],
 ['survey', sheet([['設問','回答数','割合'],['満足',120,'60%'],['不満',80,'40%']])],
 ['staff eval', sheet([['氏名','山田'],['目標','残業を減らす'],['実績','10時間減'],['評価','A']])],
 ['workplan', sheet([['作業項目','計画','実績','状況'],['設計','4/1','4/3','完了'],['製造','5/1',null,'着手']])],
 ['glossary', sheet([['用語','説明'],['目標値','年度末に達成すべき値'],['実績値','年度末の値'],['KPI','重要業績評価指標']])],
 ['example', sheet([['指標名','目標値','実績値'],['（記入例）相談件数',100,120]])],
 ['example2', sheet([['記入例'],['指標名','目標値','実績値'],['相談件数',100,120]])],
 ['student', sheet([['氏名','国語','数学','合計'],['山田',80,90,170]])],
 ['sales items', sheet([['商品','4月','5月','6月','合計'],['A',10,20,30,60],['B',1,2,3,6],['合計',11,22,33,66]])],
 ['contract', sheet([['案件名','予定価格','契約金額','落札率'],['道路',100,90,'90%']])],
 ['production', sheet([['工程','目標数','実績数','不良数'],['組立',100,98,1],['検査',100,97,2]])],
 ['empty form', sheet([['指標名','単位','目標値','実績値'],[null,null,null,null],[null,null,null,null]])],
 ['training', sheet([['研修名','予定','結果'],['新人研修','4月','実施済']])],
];
for (const [n, s] of G) { if (process.argv[2] && !n.includes(process.argv[2])) continue;
  const r = scanWorkbook(workbook(s));
  console.log('##', n);
  for (const k of r.kpis) console.log('  ', k.no, k.name, '|', k.unit, k.direction, k.confidence, '|', k.periods.map((p) => `${p.label}:${p.fiscalYear} ${p.target?.value ?? p.target?.text}/${p.actual?.value ?? p.actual?.text} ${p.status}`).join(' ; '), '|', k.project, k.confidence === 'review' ? k.reasons.filter((x) => x.doubt).map((x) => x.en).join('; ') : '');
}
