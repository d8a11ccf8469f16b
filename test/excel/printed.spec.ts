import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue } from '../../src/core/cells/snapshot';
import type { ReportPlan } from '../../src/core/report/plan';
import { carryOut } from '../../src/excel';
import { readText } from '../../src/workbench/host/cells';
import type { Host } from '../../src/workbench/host';
import { pagesOf, printed, programNamed, TEST_FONT, WIDTH_FACTOR, type PrintedText } from '../support/pdf';
import { planOfOpenWorkbook } from './plans';
import { openFixture, openMade, settled } from './stand-in';

/**
 * The report on paper, as LibreOffice prints it in one font (Noto Sans JP). It draws no letter that does not fit into its
 * cell, so that a text that is not found whole has been cut. Debian: `apt-get install libreoffice-calc poppler-utils`.
 */
const SOFFICE = programNamed('soffice');
const PDFTOHTML = programNamed('pdftohtml');
/** Only `npm run deep` takes the time. */
const isAsked = process.env['PRINTED_ALL'] !== undefined;
const onPaper = isAsked && SOFFICE && PDFTOHTML ? test : test.skip;
if (!SOFFICE || !PDFTOHTML) {
  process.stdout.write('SKIPPED: printed reports: there is no soffice or pdftohtml on the PATH\n');
}

const folder = isAsked && SOFFICE && PDFTOHTML ? mkdtempSync(join(tmpdir(), 'printed-')) : '';
afterAll(() => folder !== '' && rmSync(folder, { recursive: true, force: true }));

interface Printed {
  readonly plan: ReportPlan;
  readonly pages: readonly (readonly PrintedText[])[];
  /** Texts of サマリー within the page, as the stand-in shows them. */
  readonly texts: readonly string[];
}
const FIXTURES = ['hanamaki-r6', 'kameyama-r6', 'shiroi-r6'];
const found = new Map<string, Printed>();
const made = new Map<string, { readonly plan: ReportPlan; readonly texts: readonly string[] }>();

/** Forty KPIs of long names, missed and met, of eight projects. */
const FORTY: readonly (readonly CellValue[])[] = [
  ['事業名', '指標名', '単位', 'R5目標', 'R5実績', 'R6目標', 'R6実績'],
  ...Array.from({ length: 40 }, (_, i): CellValue[] => [
    `${(i % 8) + 1} 市民サービスのデジタル化を進める事業その${(i % 8) + 1}`,
    `${i % 3 === 0 ? '窓口で手続きを終えるまでにかかる時間に満足した市民の割合' : '利用件数'}その${i + 1}`,
    '件',
    100,
    90 + i,
    120,
    i % 7 === 0 ? null : 70 + 2 * i,
  ]),
];

/** Only the sheets of the report are printed, at the widths Excel would give them. */
async function keep(name: string, host: Host, plan: ReportPlan): Promise<void> {
  host.book.recalculate();
  const ours = new Set(plan.sheets.map((sheet) => sheet.name));
  for (const { sheet } of host.book.sheets) {
    if (!ours.has(sheet.name)) sheet.state = 'hidden';
    else for (const column of sheet.columns) if (column.width) column.width *= WIDTH_FACTOR;
  }
  const [summary] = plan.sheets;
  const { sheet } = host.book.get(summary!.name);
  const { lastColumn = 0, lastRow = 0 } = summary!.print ?? {};
  const texts = Array.from({ length: lastRow + 1 }, (_, r) =>
    Array.from({ length: lastColumn + 1 }, (_cell, c) => readText(sheet.getCell(r + 1, c + 1))),
  ).flat();
  made.set(name, { plan, texts: texts.filter((text) => text.trim() !== '') });
  writeFileSync(join(folder, `${name}.xlsx`), await host.save());
}

beforeAll(async () => {
  if (!isAsked || !SOFFICE || !PDFTOHTML) return;
  for (const name of FIXTURES) {
    const host = await openFixture(name);
    const plan = await planOfOpenWorkbook({ sheets: ['checks', 'followup'] });
    await carryOut(plan);
    await keep(name, host, plan);
    await settled();
  }
  for (const locale of ['ja', 'en'] as const) {
    const host = await openMade((book) => book.addWorksheet('一覧').addRows(FORTY.map((row) => [...row])));
    const plan = await planOfOpenWorkbook({ sheets: ['checks', 'followup'], locale });
    await carryOut(plan);
    await keep(`forty-${locale}`, host, plan);
    await settled();
  }
  const names = [...made.keys()];
  const pdfs = printed(
    folder,
    names.map((name) => join(folder, `${name}.xlsx`)),
    SOFFICE,
  );
  names.forEach((name, i) => found.set(name, { ...made.get(name)!, pages: pagesOf(pdfs[i]!, PDFTOHTML) }));
}, 240_000);

const NAMES = [...FIXTURES, 'forty-ja', 'forty-en'];
const squeezed = (text: string): string => text.replace(/\s+/g, '');
const wordsOf = (page: readonly PrintedText[]): string => squeezed(page.map(({ text }) => text).join(''));

describe.each(NAMES)(`%s, printed in ${TEST_FONT}`, (name) => {
  onPaper('サマリー is one page', () => {
    const { pages, texts } = found.get(name)!;
    const title = squeezed(texts[0]!);
    const subtitle = squeezed(texts[1]!);
    expect(
      pages.filter((page) => wordsOf(page).includes(title) && wordsOf(page).includes(subtitle)),
    ).toHaveLength(1);
  });

  onPaper('every text of サマリー is found whole', () => {
    const { pages, texts } = found.get(name)!;
    const subtitle = squeezed(texts[1]!);
    const page = wordsOf(pages.find((one) => wordsOf(one).includes(subtitle))!);
    expect(texts.map(squeezed).filter((text) => !page.includes(text))).toEqual([]);
  });

  onPaper('no text is smaller than 8 points', () => {
    const small = found
      .get(name)!
      .pages.flat()
      .filter(({ size, text }) => size < 8 && text.trim() !== '');
    expect(small).toEqual([]);
  });
});
