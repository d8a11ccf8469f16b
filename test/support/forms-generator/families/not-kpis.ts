import type { Content, DrawnSheet } from '../draw';
import { family } from '../family';
import { openPaper, type Paper } from '../look';
import { computed, drawMoneyLook, recordAmount, thousands } from '../money';
import { moneyContent } from '../notation';
import { DEPARTMENTS, PROJECTS } from '../names';
import type { FormDraft } from '../record';
import { roundTo } from '../shown';
import { YEAR_STYLES } from '../years';

const SURNAMES = [
  '佐藤',
  '鈴木',
  '高橋',
  '田中',
  '伊藤',
  '渡辺',
  '山本',
  '中村',
  '小林',
  '加藤',
  '吉田',
  '山田',
];
const PLACES = [
  '中央公民館',
  '東部保育所',
  '市民体育館',
  '北図書館',
  '南児童館',
  '総合福祉センター',
  '道の駅',
  '文化会館',
  '西消防署',
  '運動公園',
];
const TOWNS = ['本町', '栄町', '緑が丘', '港町', '桜台', '新田', '大手町'];

/** A plain table: its titles, and the content of each cell by row and column. */
function paintPlain(paper: Paper, titles: readonly string[], rows: readonly (readonly Content[])[]): void {
  const block = paper.sheet.block(paper.row, paper.column);
  titles.forEach((title, c) => block.put(0, c, title));
  rows.forEach((row, r) => row.forEach((content, c) => block.put(r + 1, c, content)));
}

function addresses(form: FormDraft): void {
  const { draw } = form;
  const paper = openPaper(form, { titles: ['公共施設一覧', '避難所一覧', '指定施設の連絡先'] });
  const rows = form
    .freshWords(PLACES, draw.between(4, 9))
    .map((name, i): Content[] => [
      i + 1,
      name,
      `${draw.pick(TOWNS)}${draw.between(1, 9)}丁目${draw.between(1, 30)}番${draw.between(1, 20)}号`,
      `0${draw.between(20, 99)}-${draw.between(200, 999)}-${draw.between(1000, 9999)}`,
      draw.between(2, 60) * 10,
      draw.between(1962, 2020),
    ]);
  paintPlain(paper, ['No.', '施設名', '所在地', '電話番号', draw.pick(['収容人数', '定員']), '建築年'], rows);
}

function roster(form: FormDraft): void {
  const { draw } = form;
  const paper = openPaper(form, { titles: ['職員名簿', '委員名簿', '内線番号表'] });
  const rows = form
    .freshWords(SURNAMES, draw.between(4, 10))
    .map((name, i): Content[] => [
      i + 1,
      draw.pick(DEPARTMENTS),
      draw.pick(['課長', '係長', '主査', '主任', '主事']),
      name,
      draw.between(2001, 2999),
      draw.pick(['', '再任', '兼務']) || null,
    ]);
  paintPlain(paper, ['番号', '所属', '職名', '氏名', '内線', '備考'], rows);
}

/** Amounts are true, KPIs there are none; the rate of execution is no KPI. */
function budgetBook(form: FormDraft): void {
  const { draw } = form;
  const money = drawMoneyLook(form, false);
  const titles = ['歳出予算執行状況表', '予算執行状況一覧', '歳出決算見込'].slice(0, 2);
  const paper = openPaper(form, { titles, line: money.line, sheetNames: ['執行状況', 'Sheet1', '予算'] });
  const carried = draw.chance(50);
  const block = paper.sheet.block(paper.row, paper.column);
  const rate = draw.pick(['執行率', '執行率（％）']);
  const labels = ['予算現額', '支出済額', ...(carried ? ['翌年度繰越額'] : []), '不用額'].map(money.title);
  const roles = ['budget', 'settled', ...(carried ? ['carriedOver'] : []), 'unused'];
  ['事業名', '担当課', ...labels, rate].forEach((title, c) => block.put(0, c, title));
  const projects = form.freshWords(PROJECTS, draw.between(4, 9));
  const sums = roles.map(() => 0);
  projects.forEach((project, r) => {
    const budget = thousands(draw, 500, 90000);
    const settled = Math.floor((budget / 1000) * draw.between(62, 100) * 0.01) * 1000;
    const over = carried && draw.chance(30) ? Math.floor((budget - settled) / 2000) * 1000 : 0;
    const amounts = [budget, settled, ...(carried ? [over] : []), budget - settled - over];
    block.put(r + 1, 0, project);
    block.put(r + 1, 1, draw.pick(DEPARTMENTS));
    const cells: string[] = [];
    amounts.forEach((yen, i) => {
      const last = i === amounts.length - 1;
      const content = last
        ? computed(yen, money.style, `=${cells.join('-')}`)
        : moneyContent(yen, money.style);
      cells.push(block.put(r + 1, i + 2, content));
      recordAmount(form, paper.sheet, { project, role: roles[i]!, label: labels[i]! }, yen, cells[i]!);
      sums[i]! += yen;
    });
    block.put(r + 1, amounts.length + 2, executed(rate, settled / budget, `${cells[1]}/${cells[0]}`));
  });
  if (form.has(70, 'row of totals'))
    totalsOf(form, paper.sheet, block, projects.length, money, labels, roles, sums);
}

const executed = (title: string, share: number, quotient: string): Content =>
  title.includes('％')
    ? { value: roundTo(share * 100, 1), format: '0.0', formula: `=ROUND(${quotient}*100,1)` }
    : { value: share, format: '0.0%', formula: `=${quotient}` };

function totalsOf(
  form: FormDraft,
  sheet: DrawnSheet,
  block: ReturnType<DrawnSheet['block']>,
  count: number,
  money: ReturnType<typeof drawMoneyLook>,
  labels: readonly string[],
  roles: readonly string[],
  sums: readonly number[],
): void {
  block.put(count + 1, 0, '合計');
  sums.forEach((yen, i) => {
    const range = `${block.address(1, i + 2)}:${block.address(count, i + 2)}`;
    const cell = block.put(count + 1, i + 2, computed(yen, money.style, `=SUM(${range})`));
    recordAmount(
      form,
      sheet,
      { project: null, role: roles[i]!, label: labels[i]!, isTotal: true },
      yen,
      cell,
    );
  });
}

function statistics(form: FormDraft): void {
  const { draw } = form;
  const style = draw.pick(YEAR_STYLES);
  const first = draw.between(2019, 2021);
  const [title, columns, low, high] = draw.pick([
    ['人口と世帯数の推移', ['年度', '総人口', '男', '女', '世帯数'], 9000, 42000],
    ['ごみ処理量の推移（t）', ['年度', '可燃', '不燃', '資源', '粗大'], 200, 9000],
    ['学校別の児童数', ['年度', '第一小', '第二小', '東小', '西小'], 60, 620],
    ['気象の概況', ['年度', '降水量（mm）', '最高気温（℃）', '最低気温（℃）', '積雪日数'], 3, 1800],
  ] as const);
  const paper = openPaper(form, { titles: [title], sheetNames: ['統計', 'Sheet1', '資料編'] });
  const turned = form.has(40, 'years across');
  const block = paper.sheet.block(paper.row, paper.column, { turned });
  columns.forEach((name, c) => block.put(0, c, turned && c === 0 ? null : name));
  for (let i = 0; i < draw.between(4, 6); i++) {
    block.put(i + 1, 0, style.title(first + i));
    for (let c = 1; c < columns.length; c++)
      block.put(i + 1, c, { value: draw.between(low, high), format: '#,##0' });
  }
}

function shifts(form: FormDraft): void {
  const { draw } = form;
  const paper = openPaper(form, {
    titles: ['勤務割振表', '当番表', '窓口当番表'],
    sheetNames: ['当番', 'Sheet1'],
  });
  const days = draw.between(7, 14);
  const start = draw.between(1, 15);
  const titles = ['氏名', ...Array.from({ length: days }, (_, i) => String(start + i)), '勤務時間数'];
  const rows = form.freshWords(SURNAMES, draw.between(4, 8)).map((name): Content[] => {
    const marks = Array.from({ length: days }, () => draw.pick(['早', '遅', '休', '日', '夜']));
    return [name, ...marks, marks.filter((mark) => mark !== '休').length * 7.75];
  });
  paintPlain(paper, titles, rows);
}

function invoice(form: FormDraft): void {
  const { draw } = form;
  const paper = openPaper(form, {
    titles: ['請求書', '見積書', '納品書'],
    sheetNames: ['請求書', 'Sheet1'],
    bare: false,
  });
  const block = paper.sheet.block(paper.row, paper.column);
  ['品名', '数量', '単位', '単価', '金額'].forEach((title, c) => block.put(0, c, title));
  const goods = draw.some(
    [
      'コピー用紙 A4',
      'トナーカートリッジ',
      '会議用机',
      '折りたたみ椅子',
      '腕章',
      'のぼり旗',
      'ラミネートフィルム',
    ],
    draw.between(3, 6),
  );
  let sum = 0;
  goods.forEach((name, r) => {
    const [amount, price] = [draw.between(1, 40), draw.between(3, 90) * 100];
    sum += amount * price;
    const cells = [block.put(r + 1, 1, amount), block.put(r + 1, 3, { value: price, format: '#,##0' })];
    block.put(r + 1, 0, name);
    block.put(r + 1, 2, draw.pick(['個', '箱', '台', '枚']));
    block.put(r + 1, 4, { value: amount * price, format: '#,##0', formula: `=${cells.join('*')}` });
  });
  const end = goods.length + 1;
  const range = `${block.address(1, 4)}:${block.address(goods.length, 4)}`;
  block.put(end, 3, '小計');
  const subtotal = block.put(end, 4, { value: sum, format: '#,##0', formula: `=SUM(${range})` });
  block.put(end + 1, 3, '消費税（10%）');
  const tax = block.put(end + 1, 4, { value: sum / 10, format: '#,##0', formula: `=${subtotal}*0.1` });
  block.put(end + 2, 3, '合計');
  block.put(end + 2, 4, { value: sum * 1.1, format: '#,##0', formula: `=${subtotal}+${tax}` });
}

function equipment(form: FormDraft): void {
  const { draw } = form;
  const paper = openPaper(form, {
    titles: ['備品台帳', '公用車一覧', '貸出物品一覧'],
    sheetNames: ['台帳', 'Sheet1'],
  });
  const names = draw.some(
    ['ノートパソコン', 'プロジェクター', '軽自動車', '発電機', 'テント', '大型扇風機', 'スキャナ'],
    draw.between(3, 7),
  );
  const rows = names.map((name, i): Content[] => [
    `B-${String(i + 1).padStart(3, '0')}`,
    name,
    draw.between(1, 12),
    draw.pick(DEPARTMENTS),
    draw.between(2009, 2024),
    draw.pick(['良', '可', '要修理']),
  ]);
  paintPlain(paper, ['管理番号', '品名', '数量', '保管場所', '取得年', '状態'], rows);
}

const KINDS = { addresses, roster, budgetBook, statistics, shifts, invoice, equipment } as const;

export const notKpis = family('not-kpis', 'Tables of an office in which no KPI is to be found.', (form) => {
  const kind = form.choose('table', Object.keys(KINDS) as (keyof typeof KINDS)[]);
  KINDS[kind](form);
});
