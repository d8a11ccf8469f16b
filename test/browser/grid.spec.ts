import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { Page } from 'playwright-core';
import { axeFaults } from './axe';
import { openBrowser, type Opened } from './chromium';
import { startWorkbench, type Served } from './server';

jest.setTimeout(60_000);

const ROOT = join(__dirname, '..', '..');
const SHOTS = join(ROOT, 'test-output');
const ROWS = 10_000;

let served: Served;
let browser: Opened | null;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  [served, browser] = await Promise.all([startWorkbench(), openBrowser('ja-JP')]);
  if (!browser) return;
  page = await browser.context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(served.url);
  await cell('E4').waitFor();
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** On a machine without any browser nothing of this can be seen. */
function look(name: string, run: () => Promise<void>): void {
  it(name, async () => {
    if (browser) await run();
  });
}

const cell = (address: string) => page.getByRole('gridcell', { name: new RegExp(`^${address}( |$)`) });
const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const shot = (name: string) => page.screenshot({ path: join(SHOTS, `${name}.png`) });
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

async function openBook(name: string, make: (workbook: Workbook) => void): Promise<void> {
  installChartSupport();
  const workbook = new Workbook();
  make(workbook);
  const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
  await tab(workbook.worksheets[0]!.name).waitFor();
}

async function expectAddress(address: string): Promise<void> {
  await page
    .getByLabel('セル', { exact: true })
    .filter({ hasText: new RegExp(`^${address}$`) })
    .waitFor();
}

async function expectText(address: string, text: string): Promise<void> {
  await page.getByRole('gridcell', { name: text ? `${address} ${text}` : address, exact: true }).waitFor();
}

describe('the grid', () => {
  look('has no fault axe finds, in both languages', async () => {
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('combobox', { name: '表示言語' }).selectOption('English');
    await page.getByRole('heading', { name: 'this is not Excel' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('日本語');
  });

  look('is moved through by keyboard, and ranges are selected by Shift, mouse, heads and Ctrl', async () => {
    await cell('E4').click();
    await press('Shift+ArrowDown');
    await expectAddress('E4:Q5');
    await press('Control+End');
    // The last used column lies in a merged area.
    await expectAddress('B54');
    await press('Home');
    await expectAddress('A54');
    await press('PageUp', 'PageDown');
    await expectAddress('A54');
    await press('Control+Home');
    await expectAddress('A1');
    await page.mouse.move(...(await middle('B4')));
    await page.mouse.down();
    await page.mouse.move(...(await middle('M5')), { steps: 4 });
    await page.mouse.up();
    await expectAddress('B4:Q5');
    await page.getByRole('columnheader', { name: 'E', exact: true }).click();
    await expectAddress('E:E');
    await page.getByRole('rowheader', { name: '5', exact: true }).click();
    await expectAddress('5:5');
    await cell('B4').click();
    await cell('B5').click({ modifiers: ['Control'] });
    expect(await page.locator('[aria-selected=true][role=gridcell]').count()).toBe(2);
  });

  look('enters, takes back and does again; what depends on it follows', async () => {
    await press('Control+Home');
    await cell('S4').click();
    await page.keyboard.type('12');
    await press('Enter');
    await page.keyboard.type('=S4*2');
    await press('Enter', 'Shift+Enter');
    await expectAddress('S5');
    expect(await page.getByRole('textbox', { name: '数式バー' }).inputValue()).toBe('=S4*2');
    expect(await page.getByLabel('計算結果').textContent()).toBe('= 24');
    await press('ArrowUp');
    await page.keyboard.type('50');
    await press('Enter');
    await expectText('S5', '100');
    await cell('B5').click();
    await press('F2');
    await page.keyboard.type('（狭いセルに収まらない長さの文字を入力しても、すべて見える）');
    const editor = page.locator('.editor');
    expect(await editor.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(0);
    await shot('19-typing');
    await press('Escape');
    await press('Control+z');
    await expectAddress('S4');
    await expectText('S5', '24');
    await press('Control+z', 'Control+z');
    await expectText('S4', '');
    await expectText('S5', '');
    expect(await page.getByRole('button', { name: '元に戻す' }).getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'やり直し' }).click();
    await expectText('S4', '12');
    await press('Control+y');
  });

  look('copies and pastes cells, empties a range at once, and adds up what is selected', async () => {
    await cell('S4').click();
    await press('Control+c');
    await cell('U4').click();
    await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+v');
    for (const address of ['U4', 'V4', 'U5', 'V5']) await expectText(address, '12');
    expect(await page.getByRole('group', { name: '選択範囲の集計' }).textContent()).toBe(
      '平均: 12データの個数: 4合計: 48',
    );
    await press('Delete');
    for (const address of ['U4', 'V5']) await expectText(address, '');
    await press('Control+z');
    await expectText('V5', '12');
  });

  look('shows what conditional formats do, and follows links by keyboard', async () => {
    await openBook('marks.xlsx', (workbook) => {
      const sheet = workbook.addWorksheet('S');
      sheet.addRows([
        ['目標', 10],
        ['実績', null],
      ]);
      sheet.getCell('A4').value = { text: '先へ', hyperlink: "#'別 紙'!C3" };
      sheet.addConditionalFormatting({
        ref: 'B1:B2',
        rules: [
          {
            type: 'expression',
            formulae: ['NOT(ISNUMBER(B1))'],
            style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFE8A3' } } },
          },
        ],
      });
      workbook.addWorksheet('別 紙');
    });
    const fill = (address: string) => cell(address).evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await fill('B1')).toBe('rgba(0, 0, 0, 0)');
    expect(await fill('B2')).toBe('rgb(255, 232, 163)');
    await cell('B2').click();
    await page.keyboard.type('9');
    await press('Enter');
    await expectText('B2', '9');
    expect(await fill('B2')).toBe('rgba(0, 0, 0, 0)');
    await press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Alt+Enter');
    await tab('別 紙').and(page.locator('[aria-selected=true]')).waitFor();
    await expectAddress('C3');
  });

  look('keeps a workbook with changes when another one is opened over it', async () => {
    const state = page.getByText('まだダウンロードしていない変更があります');
    await state.waitFor();
    const stopped = await page.evaluate(
      () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })),
    );
    expect(stopped).toBe(true);
    await page.getByRole('combobox', { name: '見本のブック' }).selectOption('ibusuki-r6.xlsx');
    await tab('取り組み事項一覧').waitFor();
    await page.getByText('「marks.xlsx」の変更はまだダウンロードしていません。').waitFor();
    await shot('20-left');
    await page.getByRole('button', { name: '「marks.xlsx」に戻る' }).click();
    await tab('S').click();
    await expectText('B2', '9');
    await page.getByRole('combobox', { name: '見本のブック' }).selectOption('ibusuki-r6.xlsx');
    await page.getByRole('button', { name: '変更を捨てる' }).click();
    expect(await page.getByText('「marks.xlsx」').count()).toBe(0);
    expect(
      await page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))),
    ).toBe(true);
  });

  look('opens a file that is dropped on it, and says what is wrong with one it cannot', async () => {
    const drop = (name: string, bytes: Buffer) =>
      page.evaluate(
        ([file, base64]) => {
          const dataTransfer = new DataTransfer();
          const content = Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0));
          dataTransfer.items.add(new File([content], file!));
          for (const type of ['dragenter', 'drop'])
            window.dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true }));
        },
        [name, bytes.toString('base64')],
      );
    await drop('届いた表.xlsx', readFileSync(join(ROOT, 'samples/hitoyoshi-r5.xlsx')));
    await page.getByText('届いた表.xlsx').waitFor();
    await drop('画像.png', Buffer.from('not a workbook'));
    const message = await page.getByText('「画像.png」は .xlsx 形式のブックではないため').textContent();
    expect(message).toContain('元のファイルには何も書き込んでいません。');
    expect(message).toContain('「届いた表.xlsx」は開いたままです。');
    await page.getByRole('button', { name: '閉じる' }).click();
  });

  look('draws a chart of the file from its own cells, also after they changed', async () => {
    await openBook('chart.xlsx', (workbook) => {
      const sheet = workbook.addWorksheet('G');
      sheet.addRows([
        ['年度', '実績'],
        ['R5', 10],
        ['R6', 20],
      ]);
      sheet.addChart(
        {
          type: 'bar',
          barDir: 'col',
          title: '推移',
          series: [{ name: { formula: 'G!$B$1' }, categories: 'G!$A$2:$A$3', values: 'G!$B$2:$B$3' }],
        },
        'D2:J18',
      );
    });
    const chart = page.getByRole('img', { name: /推移/ });
    const heights = () =>
      chart
        .locator('rect:has(title)')
        .evaluateAll((bars) => bars.map((bar) => Math.round(Number(bar.getAttribute('height')))));
    await chart.waitFor();
    const [first = 0, second = 0] = await heights();
    expect(second).toBeGreaterThan(first * 1.9);
    await cell('B2').click();
    await page.keyboard.type('40');
    await press('Enter');
    await expectText('B2', '40');
    const [higher = 0, lower = 0] = await heights();
    expect(higher).toBeGreaterThan(lower * 1.9);
    await shot('21-chart');
  });
});

describe(`a sheet of ${ROWS} rows`, () => {
  /** Most elements the grid may hold at 1280 × 800, however long the sheet is. */
  const MOST_ELEMENTS = 2_500;

  look('is scrolled from end to end with a bounded document', async () => {
    await openBook('long.xlsx', (workbook) => {
      const sheet = workbook.addWorksheet('一覧');
      sheet.addRow([
        '番号',
        '指標名',
        '目標',
        '実績',
        '達成率',
        ...Array.from({ length: 10 }, (_, c) => `列${c}`),
      ]);
      for (let n = 1; n < ROWS; n += 1) {
        const rate = { formula: `D${n + 1}/C${n + 1}`, result: (n % 90) / 100 };
        sheet.addRow([n, `指標 ${n}`, 100, n % 90, rate, ...Array.from({ length: 10 }, (_, c) => n * c)]);
      }
      sheet.getColumn(5).numFmt = '0.0%';
      sheet.views = [{ state: 'frozen', ySplit: 1, xSplit: 2 }];
    });
    await cell('B2').waitFor();
    const measured = await page.evaluate(async () => {
      const scroller = document.querySelector('.scroller')!;
      const longTasks: number[] = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longTasks.push(duration);
      }).observe({ entryTypes: ['longtask'] });
      let most = 0;
      const scroll = async (from: number, by: number, steps: number) => {
        const frames: number[] = [];
        scroller.scrollTop = from;
        let last = performance.now();
        for (let n = 0; n < steps; n += 1) {
          scroller.scrollTop += by;
          await new Promise(requestAnimationFrame);
          const now = performance.now();
          frames.push(now - last);
          last = now;
          most = Math.max(most, scroller.querySelectorAll('*').length);
        }
        frames.sort((a, b) => a - b);
        const at = (part: number) => Math.round(frames[Math.floor(frames.length * part)] ?? 0);
        const found = { median: at(0.5), p95: at(0.95), most: at(0.999), longTasks: longTasks.length };
        longTasks.length = 0;
        return found;
      };
      // As a wheel turns, and as somebody pulls the scroll bar through the whole sheet.
      const wheel = await scroll(0, 100, 100);
      const pulled = await scroll(0, scroller.scrollHeight / 40, 40);
      return { wheel, pulled, most };
    });
    console.log(`${ROWS} rows × 15 columns, ms per frame: ${JSON.stringify(measured)}`);
    expect(measured.most).toBeLessThan(MOST_ELEMENTS);
    // Far above what is measured: only a grid that stands still fails.
    expect(measured.wheel.median).toBeLessThan(250);
  });

  look('is reached to its last row by keyboard, with what stays in place still there', async () => {
    await cell('A1').click();
    await press('Control+ArrowDown');
    await expectAddress(`A${ROWS}`);
    await expectText(`B${ROWS}`, `指標 ${ROWS - 1}`);
    await expectText('B1', '指標名');
    await press('Control+End');
    await expectAddress(`O${ROWS}`);
    await expectText(`B${ROWS}`, `指標 ${ROWS - 1}`);
    await shot('22-last-row');
    await press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await page.keyboard.type('50');
    await press('Enter');
    await expectText(`E${ROWS}`, '50.0%');
    expect(complaints).toEqual([]);
  });
});

async function middle(address: string): Promise<[number, number]> {
  const box = await cell(address).boundingBox();
  if (!box) throw new Error(`${address} is not on screen`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}
