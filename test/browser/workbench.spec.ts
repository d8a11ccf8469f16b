import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { Page } from 'playwright-core';
import { openBrowser, type Opened } from './chromium';
import { startWorkbench, type Served } from './server';

jest.setTimeout(60_000);

const SAMPLES = join(__dirname, '..', '..', 'samples');
const SHOTS = join(__dirname, '..', '..', 'test-output');

let served: Served;
let browser: Opened | null;
let page: Page;
/** Everything the pages asked for, and everything they complained about. */
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  [served, browser] = await Promise.all([startWorkbench(), openBrowser('ja-JP')]);
  if (!browser) return;
  page = await browser.context.newPage();
  page.setDefaultTimeout(15_000);
  browser.context.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(served.url);
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

let broken: string | null = null;

/** A step of the main job; each goes on where the one before ended, so none runs after a failed one. */
function step(name: string, run: () => Promise<void>): void {
  it(name, async () => {
    if (!browser) return;
    if (broken) throw new Error(`not run: "${broken}" failed`);
    try {
      await run();
    } catch (error) {
      broken = name;
      await shot('failed');
      throw error;
    }
  });
}

const shot = (name: string) => page.screenshot({ path: join(SHOTS, `${name}.png`) });
/** The pane alone. */
const paneShot = (name: string) => page.locator('iframe').screenshot({ path: join(SHOTS, `${name}.png`) });
const cell = (address: string) => page.getByRole('gridcell', { name: new RegExp(`^${address}( |$)`) });
const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const pane = () => page.frameLocator('iframe');
const choose = (file: string) => page.getByRole('combobox', { name: '見本のブック' }).selectOption(file);
const openFile = (file: { name: string; mimeType: string; buffer: Buffer } | string) =>
  page.locator('input[type=file]').setInputFiles(file);

describe('the workbench', () => {
  step('says that it is not Excel and shows a sample workbook', async () => {
    await page.getByRole('heading', { name: 'Excel の代わりに動く作業台 — Excel ではありません' }).waitFor();
    await cell('E4').waitFor();
    expect(await cell('E4').textContent()).toContain('市公式LINEのサービス拡張');
    expect(await tab('1-1').getAttribute('aria-selected')).toBe('true');
    await shot('01-sample');
  });

  step('draws a merged area as one cell, and numbers as their formats show them', async () => {
    const merged = cell('B8');
    expect(await merged.getAttribute('aria-rowspan')).toBe('11');
    expect(await merged.getAttribute('aria-colspan')).toBe('16');
    expect(await cell('C9').count()).toBe(0);
    await choose('hanamaki-r6.xlsx');
    await tab('活用状況').waitFor();
    await cell('B3').waitFor();
    expect(await tab('選択肢').count()).toBe(0);
  });

  step('moves the selection by click and arrow keys, and shows the cell in the formula bar', async () => {
    await choose('shiroi-r6.xlsx');
    await tab('1-1').waitFor();
    await cell('E4').click();
    const address = page.getByLabel('セル', { exact: true });
    const content = page.getByRole('textbox', { name: '数式バー' });
    expect(await address.textContent()).toBe('E4');
    expect(await content.inputValue()).toBe('市公式LINEのサービス拡張');
    await page.keyboard.press('ArrowDown');
    expect(await address.textContent()).toBe('E5');
    await page.keyboard.press('ArrowLeft');
    expect(await address.textContent()).toBe('B5');
    expect(await content.inputValue()).toBe('担当課');
  });

  step('enters what is typed, and nothing of it after Escape', async () => {
    await cell('S4').click();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page.keyboard.type('=S4*2');
    await page.keyboard.press('Enter');
    await expectText('S5', '24');
    await cell('S4').click();
    await page.keyboard.type('99');
    await page.keyboard.press('Escape');
    await expectText('S5', '24');
  });

  step('enters nothing while an input method is composing', async () => {
    await cell('S6').click();
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: 'もくひょう', selectionStart: 5, selectionEnd: 5 });
    // The Enter that picks a conversion: browsers report it with key code 229.
    await input.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    expect(await page.getByLabel('セル', { exact: true }).textContent()).toBe('S6');
    await input.send('Input.insertText', { text: '目標' });
    await page.keyboard.press('Enter');
    await expectText('S6', '目標');
  });

  step('downloads a workbook that holds what was typed', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'ダウンロード' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('shiroi-r6.xlsx');
    const book = await read(await download.path());
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(['1-1', '1-2', '1-3']);
    expect(book.getWorksheet('1-1')?.getCell('S4').value).toBe(12);
    expect(book.getWorksheet('1-1')?.getCell('S6').text).toBe('目標');
  });

  step('draws over the sheet what its cells were used for, and says why', async () => {
    const toggle = page.getByRole('button', { name: '読み取りを表示' });
    await toggle.click();
    await cell('E4').click();
    const ledger = page.getByRole('region', { name: '読み取りの表示' });
    await ledger.getByText('の事業名：市公式LINEのサービス拡張').first().waitFor();
    expect(await page.locator('.reading > .used[data-role="project"]').count()).toBe(1);
    await shot('01b-reading');
    await toggle.click();
    await ledger.waitFor({ state: 'detached' });
    expect(await page.locator('.reading').count()).toBe(0);
  });

  step('opens another workbook from disk', async () => {
    await openFile(join(SAMPLES, 'kameyama-r6.xlsx'));
    await tab('第1-3進捗度評価').click();
    await cell('C5').waitFor();
    await shot('02-from-disk');
  });

  step('scans, and shows the KPIs found', async () => {
    await choose('shiroi-r6.xlsx');
    await tab('1-1').waitFor();
    await cell('E4').waitFor();
    await pane().getByRole('button', { name: 'スキャン' }).click();
    await pane().getByRole('heading', { name: 'スキャン結果' }).waitFor();
    await pane().getByText('利用者数（友だち登録者数）').first().waitFor();
    await shot('04-scanned');
    await pane()
      .getByRole('link', { name: /1-1!H37/ })
      .first()
      .click();
    await expectAddress('H37');
  });

  step('shows only the KPIs that are looked for', async () => {
    const query = pane().getByRole('searchbox', { name: '名前・事業・担当課で絞り込み' });
    const show = pane().getByRole('combobox', { name: '表示するKPI' });
    const name = pane().getByRole('button', { name: '① 利用者数（友だち登録者数）' });
    await query.fill('LINE 友だち');
    await pane().getByRole('status').getByText('1件', { exact: true }).waitFor();
    await name.waitFor();
    await query.fill('');
    await show.selectOption('未達成');
    await pane().getByRole('status').getByText('2件', { exact: true }).waitFor();
    await name.waitFor({ state: 'detached' });
    await paneShot('17-filtered');
    await show.selectOption('すべて');
    await name.waitFor();
  });

  step('takes a correction, keeps it in the workbook, and takes it back', async () => {
    const row = pane().getByRole('button', { name: '① 利用者数（友だち登録者数）' });
    await row.click();
    const detail = pane().getByRole('group', { name: '詳細' });
    await detail.getByRole('button', { name: '低いほどよい' }).click();
    await pane().getByText('保存して、結果に反映しました。').waitFor();
    await detail.getByText('利用者の修正を適用しました').waitFor();
    await detail.getByRole('button', { name: 'この指標への修正を取り消す' }).scrollIntoViewIfNeeded();
    await paneShot('07-correction');
    await pane().getByRole('button', { name: '設定', exact: true }).click();
    await pane().getByRole('heading', { name: '設定' }).waitFor();
    await paneShot('08-settings');
    await pane().getByRole('combobox', { name: 'ルール' }).selectOption('plus-minus-10');
    await pane().getByText('保存して、結果に反映しました。').waitFor();
    await pane().getByRole('textbox', { name: '区分1の名前' }).waitFor();
    await paneShot('09-rules');
    await pane().getByRole('heading', { name: '判定ルール' }).hover();
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(300);
    await paneShot('18-rule-directions');
    await pane().getByRole('combobox', { name: 'ルール' }).selectOption('standard');
    await pane().getByRole('button', { name: '戻る' }).click();
    await row.click();
    await detail.getByRole('button', { name: 'この指標への修正を取り消す' }).click();
    await detail.getByText('利用者の修正を適用しました').waitFor({ state: 'detached' });
    await row.click();
  });

  step('saves the scan as CSV', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane().getByRole('button', { name: 'CSVで保存' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('shiroi-r6-kpi.csv');
    const [titles, first] = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(titles).toMatch(/^\ufeffworkbook,sheet,/);
    expect(first).toContain('shiroi-r6.xlsx,1-1,');
    await paneShot('10-csv');
    await pane().getByRole('button', { name: '閉じる' }).click();
  });

  step('lets the sheets be chosen by keyboard, without anything moving', async () => {
    const insert = pane().getByRole('button', { name: '集計シートを挿入' });
    const opener = pane().getByRole('button', { name: '挿入の設定' });
    const before = [await insert.boundingBox(), await opener.boundingBox()];
    await opener.press('Enter');
    const panel = pane().getByRole('group', { name: '挿入の設定' });
    await panel.waitFor();
    expect([await insert.boundingBox(), await opener.boundingBox()]).toEqual(before);
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Space']) await page.keyboard.press(key);
    expect(await panel.getByRole('checkbox', { name: /データ/ }).isChecked()).toBe(true);
    await paneShot('11-sheets');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  step('inserts the summary sheets, with the charts in the grid', async () => {
    await pane().getByRole('button', { name: '集計シートを挿入' }).click();
    await pane().getByRole('heading', { name: '集計シートを挿入しました' }).waitFor();
    await page.getByRole('tab', { name: 'サマリー', selected: true }).waitFor();
    for (const name of ['サマリー', 'KPI一覧', '要確認', '交付金突合', 'データ']) {
      await pane()
        .getByRole('link', { name: new RegExp(`^${name}（`) })
        .click();
      await page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
    }
    await paneShot('12-done');
    await tab('サマリー').click();
    await page.getByRole('gridcell', { name: /^A1 \d+指標のうち\d+件/ }).waitFor();
    const chart = page
      .getByRole('img')
      .filter({ has: page.locator('svg') })
      .first();
    await chart.waitFor();
    await page.setViewportSize({ width: 1680, height: 860 });
    await shot('05-summary');
    await page.setViewportSize({ width: 1280, height: 800 });
    await tab('KPI一覧').click();
    await expectText('B4', '利用者数（友だち登録者数）');
    await cell('B4').click();
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight');
    await expectText('J4', '○ 達成');
    await shot('06-list');
  });

  step('downloads the workbook with the report', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'ダウンロード' }).click(),
    ]);
    const book = await read(await download.path());
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining(['1-1', 'サマリー', 'KPI一覧', '要確認', 'データ']),
    );
    expect(book.getWorksheet('サマリー')?.getCharts().length).toBeGreaterThan(0);
  });

  step('says whether the report is older than the tables, and makes it again', async () => {
    const changed = pane().getByText('元の表が変わりました。');
    await pane().getByRole('button', { name: '再スキャン' }).click();
    await pane()
      .getByText(/^集計シートは最新です/)
      .waitFor();
    expect(await changed.count()).toBe(0);
    const overview = pane().getByRole('region', { name: '概要' });
    const before = await overview.boundingBox();
    await paneShot('13-current');
    // A note in the report is no change of the tables.
    await tab('サマリー').click();
    await type('H1', 'メモ');
    await tab('1-1').click();
    await type('H37', '9000');
    await changed.waitFor();
    expect(await overview.boundingBox()).toEqual(before);
    await paneShot('14-changed');
    await pane().getByRole('button', { name: '読み直す' }).click();
    await pane()
      .getByText(/その後、元の表が変わっています/)
      .waitFor();
    expect(await changed.count()).toBe(0);
    await paneShot('15-older');
    await pane().getByRole('button', { name: 'English' }).click();
    await pane().getByRole('button', { name: 'Insert options' }).click();
    await paneShot('16-older-en');
    await pane().getByRole('button', { name: '日本語' }).click();
    await pane().getByRole('button', { name: '作り直す' }).click();
    await pane().getByRole('heading', { name: '集計シートを挿入しました' }).waitFor();
    expect(
      await pane()
        .getByText(/^集計シートは/)
        .count(),
    ).toBe(0);
    await pane().getByRole('button', { name: '再スキャン' }).click();
    await pane()
      .getByText(/^集計シートは最新です/)
      .waitFor();
    expect(await changed.count()).toBe(0);
  });

  step('says that a workbook without KPI table has none, and inserts nothing', async () => {
    const plain = new Workbook();
    plain.addWorksheet('住所録').addRows([
      ['氏名', '電話番号'],
      ['山田', '0980-00-0000'],
    ]);
    await openFile({
      name: '住所録.xlsx',
      mimeType: '',
      buffer: Buffer.from(await plain.xlsx.writeBuffer()),
    });
    await tab('住所録').waitFor();
    await pane().getByRole('button', { name: 'スキャン' }).click();
    await pane().getByRole('heading', { name: 'KPI の表が見つかりませんでした' }).waitFor();
    expect(await pane().getByRole('button', { name: '集計シートを挿入' }).count()).toBe(0);
    expect(await page.getByRole('tab').count()).toBe(1);
    await shot('07-no-kpi');
    await openFile(join(SAMPLES, 'kameyama-r6.xlsx'));
    await tab('第1-3進捗度評価').click();
    await cell('C5').waitFor();
  });

  step('says what is wrong with a file it cannot open, and keeps the open workbook', async () => {
    await openFile({ name: '報告.docx.xlsx', mimeType: '', buffer: Buffer.from('not a workbook') });
    const message = page.getByText('「報告.docx.xlsx」は .xlsx 形式のブックではないため開けません');
    await message.waitFor();
    expect(await message.textContent()).toContain('「kameyama-r6.xlsx」は開いたままです。');
    await shot('03-not-a-workbook');
    const whole = readFileSync(join(SAMPLES, 'shiroi-r6.xlsx'));
    await openFile({ name: '途中まで.xlsx', mimeType: '', buffer: whole.subarray(0, whole.length / 2) });
    await page.getByText('「途中まで.xlsx」は壊れているため開けません').waitFor();
    await openFile({ name: '空.xlsx', mimeType: '', buffer: Buffer.alloc(0) });
    await page.getByText('「空.xlsx」は空のファイル').waitFor();
    expect(await tab('第1-3進捗度評価').getAttribute('aria-selected')).toBe('true');
    await page.getByRole('button', { name: '閉じる' }).click();
    await message.waitFor({ state: 'detached' });
    // The pane still works on the workbook that stayed open.
    await pane().getByRole('button', { name: 'スキャン' }).click();
    await pane()
      .getByRole('heading', { name: /スキャン結果|見つかりませんでした/ })
      .waitFor();
  });

  step('asks for nothing outside its own origin, and complains about nothing', async () => {
    const outside = requests.filter((url) => !url.startsWith(served.url) && !/^(data|blob):/.test(url));
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
    await Promise.resolve();
  });
});

async function expectAddress(address: string): Promise<void> {
  await page
    .getByLabel('セル', { exact: true })
    .filter({ hasText: new RegExp(`^${address}$`) })
    .waitFor();
}

async function expectText(address: string, text: string): Promise<void> {
  await page.getByRole('gridcell', { name: `${address} ${text}`, exact: true }).waitFor();
}

async function type(address: string, text: string): Promise<void> {
  await cell(address).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function read(path: string): Promise<Workbook> {
  installChartSupport();
  const book = new Workbook();
  await book.xlsx.load(readFileSync(path));
  return book;
}
