/** The same table in another spelling of the same characters is the same table; errors are errors; long texts cost little. */
import type { CellValue } from '../../../src/core/cells/snapshot';
import { scanWorkbook } from '../../../src/core/scan';
import type { ScanResult } from '../../../src/core/scan/result';
import { foldText } from '../../../src/core/text/fold';
import { sheet, workbook } from '../../support/sheet';

type Rows = readonly (readonly CellValue[])[];

const LIST: Rows = [
  ['事業名', '指標名', '単位', 'R5年度目標値', 'R5年度実績値', 'R6年度目標値', 'R6年度実績値'],
  ['ガイド育成プロジェクト', 'ボランティアガイド数', '人', 100, '90人', 120, '未計測'],
  ['ガイド育成プロジェクト', 'パンフレットの配布数', '部', '1,000部', 90, 120, 130],
  ['バリアフリー化', 'バス停の整備率', '％', '80％', '85％', '80％', '―'],
];
const FORM: Rows = [
  ['事業名', 'ガイド育成プロジェクト'],
  ['KPI①', 'ボランティアガイドの数'],
  ['単位', 'グループ'],
  ['目標値（令和６年度）', 100],
  ['実績値（令和６年度）', '90グループ'],
];

const FULL =
  'ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゙゚';
const HALF = 'ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ';
const halfWidth = (text: string): string =>
  [...text.normalize('NFD')].map((ch) => HALF[FULL.indexOf(ch)] ?? ch).join('');
const within = (mark: string) => (text: string) => text.charAt(0) + mark + text.slice(1);

const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'kana and their voice marks apart (NFD)': (text) => text.normalize('NFD'),
  'half-width kana': halfWidth,
  'full-width letters and digits': (text) =>
    text.replace(/[!-~]/g, (ch) => String.fromCharCode(ch.charCodeAt(0) + 0xfee0)),
  'a mark of the writing direction behind': (text) => `${text}\u200f`,
  'right-to-left isolates around': (text) => `\u2067${text}\u2069`,
  'a right-to-left override around': (text) => `\u202e${text}\u202c`,
  'a soft hyphen within': within('\u00ad'),
  'a word joiner within': within('\u2060'),
  'a zero-width space within': within('\u200b'),
  'a variant of a character': within('\u{e0100}'),
  'a control character within': within('\u0007'),
  'half of a surrogate pair behind': (text) => `${text}\ud83d`,
  'a no-break space in front': (text) => `\u00a0${text}`,
};

const inSpelling = (rows: Rows, spell: (text: string) => string): Rows =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? spell(cell) : cell)));
const scanOf = (rows: Rows): ScanResult => scanWorkbook(workbook(sheet(rows)));

/** What was read, with texts folded: names are shown as the sheet spells them. */
function read({ kpis, findings }: ScanResult): unknown {
  const folded = (text: string | null): string | null => (text === null ? null : foldText(text));
  return {
    kpis: kpis.map(({ name, project, unit, confidence, direction, periods }) => ({
      name: folded(name),
      project: folded(project),
      unit: folded(unit),
      confidence,
      direction,
      periods: periods.map(({ fiscalYear, label, target, actual, ratePercent, status }) => ({
        fiscalYear,
        label: folded(label),
        target: target?.value,
        actual: actual?.value,
        ratePercent,
        status,
      })),
    })),
    findings: findings.map(({ code, cell }) => [code, cell]),
  };
}

describe.each([
  ['list', LIST, 3],
  ['form', FORM, 1],
])('a %s', (_, rows, kpis) => {
  const plain = scanOf(rows);
  expect(plain.kpis).toHaveLength(kpis);
  const expected = read(plain);

  test.each(Object.entries(SPELLINGS))('is read the same with %s', (__, spell) => {
    const spelt = inSpelling(rows, spell);
    expect(spelt).not.toEqual(rows);
    expect(read(scanOf(spelt))).toEqual(expected);
  });
});

test('labels with an emoji in front or behind are labels', () => {
  const decorated = LIST.map((row, r) => (r === 0 ? row.map((cell) => `🎯${String(cell)}📈`) : row));
  expect(read(scanOf(decorated))).toEqual(read(scanOf(LIST)));
});

test.each(['-', '- ', '－', '―', '・'])('a name behind the bullet %j is a name', (bullet) => {
  const { kpis } = scanOf([
    ['事業名', '指標名', '単位', 'R5目標', 'R5実績'],
    ['窓口事業', `${bullet}相談件数`, '件', 100, 90],
    ['窓口事業', `${bullet}来庁者数`, '人', 120, 130],
    ['窓口事業', '―', null, '―', '―'],
  ]);
  expect(kpis.map(({ name }) => name.replace(bullet.trim(), '').trim())).toEqual(['相談件数', '来庁者数']);
});

test('names with emoji, in right-to-left scripts and with digits of those', () => {
  const { kpis } = scanOf([
    ['指標名', '単位', 'R5目標', 'R5実績'],
    ['👨‍👩‍👧‍👦世帯の数', '世帯', 100, 90],
    ['عدد الزوار', '人', '١٢٠', '٩٠'],
    ['מספר המבקרים', '人', '۱۲۰', 120],
  ]);
  expect(
    kpis.map(({ name, periods }) => [name, periods[0]?.target?.value, periods[0]?.actual?.value]),
  ).toEqual([
    ['👨‍👩‍👧‍👦世帯の数', 100, 90],
    ['عدد الزوار', 120, 90],
    ['מספר המבקרים', 120, 120],
  ]);
});

const ERRORS = [
  '#DIV/0!',
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#BUSY!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#PYTHON!',
];

test.each(ERRORS)('%s is an error with its cell named, never 0 and never met', (error) => {
  const { kpis, findings } = scanOf([
    ['指標名', '単位', 'R5目標', 'R5実績', 'R6目標', 'R6実績'],
    ['相談件数', '件', 100, error, 120, 110],
    ['来庁者数', '人', error, 90, 120, 130],
    ['満足度', '％', 80, 85, error, error],
  ]);
  const periods = kpis.flatMap((kpi) => kpi.periods);
  const withError = periods.filter(({ target, actual }) => target?.raw === error || actual?.raw === error);
  expect(withError).toHaveLength(3);
  for (const { target, actual, ratePercent, status } of withError) {
    if (target?.raw === error) expect(target.value).toBeNull();
    if (actual?.raw === error) expect(actual.value).toBeNull();
    expect(ratePercent).toBeNull();
    expect(['notMeasured', 'notSet']).toContain(status);
  }
  expect(kpis.map(({ confidence }) => confidence)).toEqual(['review', 'review', 'review']);
  for (const { reasons } of kpis) expect(JSON.stringify(reasons)).toContain(error);
  expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(
    expect.arrayContaining(['ACTUAL_MISSING D2', 'TARGET_MISSING C3', 'ACTUAL_MISSING F4']),
  );
});

/** Milliseconds of the best of three runs, or of the first that is quick enough: a busy machine is no fault of the text. */
function timeOf(work: () => void, enough: number): number {
  let best = Infinity;
  for (let run = 0; run < 3 && best > enough; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

// Each of these took 2 to 10 seconds once.
test.each(['1 ', 'R6', '1,', '1.', '第1期', '12件', '①1件 ', '(', '（1）', ' ', '~', 'KPI①', '目標'])(
  'a cell full of %j costs little',
  (unit) => {
    const text = `a${unit.repeat(Math.floor(32_765 / unit.length))}b`;
    const rows: Rows = [
      ['指標名', '単位', 'R5目標', 'R5実績'],
      [text, text, text, text],
      ['目標値', text, 1, 2],
    ];
    expect(timeOf(() => scanOf(rows), 1500)).toBeLessThanOrEqual(1500);
  },
);
