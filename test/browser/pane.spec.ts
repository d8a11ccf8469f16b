import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import type { Frame, Page } from 'playwright-core';
import { axeFaults } from './axe';
import { openSamplePage, type SamplePage } from './sample-page';

/**
 * Every screen of the pane as it can be brought about in the workbench: nothing that axe reports, in light and dark; and
 * nothing cut off or reaching out of the pane, with the words of both languages, with words half as long again (as a
 * further language would have), narrow, wide, and zoomed to 200 %. Pictures land in test-output/pane.
 */
jest.setTimeout(120_000);

const SHOTS = join(__dirname, '..', '..', 'test-output', 'pane');
const SAMPLES = join(__dirname, '..', '..', 'samples');
/** The width of a pane in Excel at 100 % and, in CSS pixels, at 200 %; then as far as users pull it. */
const WIDTHS = { excel: 350, zoomed: 175, wider: 450, widest: 800 } as const;

let opened: SamplePage;
let page: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  opened = await openSamplePage();
  if (opened.page) page = opened.page;
});

afterAll(() => opened?.close());

const pane = () => page.frameLocator('iframe');
const button = (name: string | RegExp) => pane().getByRole('button', { name });
const heading = (name: string) => pane().getByRole('heading', { name });
const cell = (address: string) => page.getByRole('gridcell', { name: new RegExp(`^${address}( |$)`) });

async function paneFrame(): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  return frame;
}

/**
 * What reaches out of the pane or of the box around it, or is cut off by its own, with every text `stretch` times as long. Text that ends in an
 * ellipsis on purpose shows all of it elsewhere; what is there for screen readers only is clipped by nature.
 */
async function overflowing(frame: Frame, stretch: number): Promise<string[]> {
  return frame.evaluate((factor) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const kept: [Text, string][] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      if (text.data.trim() === '' || text.parentElement?.closest('script, style')) continue;
      kept.push([text, text.data]);
      const more = Math.ceil(text.data.length * (factor - 1));
      if (more > 0) text.data += ` ${text.data.slice(0, more)}`;
    }
    const width = document.documentElement.clientWidth;
    const bad: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      // What scrolls in its own box can be reached there.
      const scroller = element.parentElement?.closest('[data-scrolls]');
      if (['auto', 'scroll'].includes(style.overflowX)) element.dataset.scrolls = '';
      if (scroller) continue;
      if (box.width <= 1 || style.visibility === 'hidden' || style.display === 'inline') continue;
      const cut =
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0 &&
        style.textOverflow !== 'ellipsis' &&
        !['auto', 'scroll'].includes(style.overflowX) &&
        !['SELECT', 'INPUT', 'TEXTAREA'].includes(element.tagName) &&
        element.querySelector('[style*="ellipsis"]') === null;
      const parent = element.parentElement?.getBoundingClientRect();
      const outside = style.position === 'static' && parent !== undefined && box.right > parent.right + 1;
      if (outside || box.right > width + 1 || (cut && style.overflowX !== 'visible')) {
        bad.push(
          `${element.tagName} ${element.getAttribute('class')?.slice(0, 40)} "${element.innerText?.slice(0, 60)}"`,
        );
      }
    }
    for (const [text, data] of kept) text.data = data;
    for (const one of document.querySelectorAll<HTMLElement>('[data-scrolls]')) delete one.dataset.scrolls;
    return bad;
  }, stretch);
}

const paneWidth = (width: number) =>
  page.addStyleTag({ content: `iframe.pane { width: ${width}px !important; flex: none !important; }` });

/** Looks at what the pane shows now. */
async function look(name: string): Promise<void> {
  const frame = await paneFrame();
  const reported: string[] = [];
  for (const scheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(300);
    reported.push(...(await axeFaults(frame)).map((text) => `${scheme}: ${text}`));
    if (scheme === 'dark') await page.locator('iframe').screenshot({ path: join(SHOTS, `${name}-dark.png`) });
  }
  const reaching: string[] = [];
  for (const [which, width] of Object.entries(WIDTHS)) {
    await paneWidth(width);
    for (const stretch of which === 'zoomed' ? [1] : [1, 1.5]) {
      reaching.push(...(await overflowing(frame, stretch)).map((text) => `${width}px ×${stretch}: ${text}`));
    }
    await page.locator('iframe').screenshot({ path: join(SHOTS, `${name}-${width}.png`) });
  }
  await paneWidth(WIDTHS.excel);
  expect({ axe: reported, reaching }).toEqual({ axe: [], reaching: [] });
}

let broken: string | null = null;

/** A screen; each follows from the one before, so none is looked at after one that could not be reached. */
function screen(name: string, reach: () => Promise<void>): void {
  it(name, async () => {
    if (!opened.page) return;
    if (broken) throw new Error(`not reached: "${broken}" failed`);
    try {
      await reach();
    } catch (error) {
      broken = name;
      await page.screenshot({ path: join(SHOTS, 'failed.png') });
      throw error;
    }
    await look(name.replaceAll(' ', '-'));
  });
}

screen('start', async () => {
  await heading('いつもの表のまま、KPI を集計').waitFor();
});

screen('start with a range', async () => {
  await cell('B4').click();
  await cell('R40').click({ modifiers: ['Shift'] });
  await button('選択範囲だけ').waitFor();
});

screen('selection', async () => {
  await button('選択範囲だけ').click();
  await heading('選択範囲の結果').waitFor();
});

screen('selection without KPI', async () => {
  await cell('S2').click();
  await cell('T3').click({ modifiers: ['Shift'] });
  await button('選択範囲だけ').click();
  await pane().getByText('この範囲に KPI は見つかりませんでした。').waitFor();
});

screen('result', async () => {
  await button('ブック全体をスキャン').click();
  await heading('スキャン結果').waitFor();
  await cell('H37').click();
  await pane().getByText('選択中：1-1!H37').waitFor();
});

screen('detail', async () => {
  await pane()
    .getByRole('button', { name: /（一覧で表示）/ })
    .click();
  await pane().getByRole('group', { name: '詳細' }).waitFor();
});

screen('findings', async () => {
  await pane().getByRole('tab', { name: /指摘/ }).click();
});

screen('insert options', async () => {
  await pane().getByRole('tab', { name: /KPI/ }).click();
  await button('挿入の設定').click();
  await pane().getByRole('group', { name: '挿入の設定' }).waitFor();
});

screen('settings', async () => {
  await page.keyboard.press('Escape');
  await pane().getByRole('button', { name: '設定', exact: true }).click();
  await heading('判定ルール').waitFor();
});

screen('done', async () => {
  await button('戻る').click();
  await button('集計シートを挿入').click();
  await heading('集計シートを挿入しました').waitFor();
});

screen('done in English', async () => {
  await button('English').click();
  await heading('The summary sheets were inserted').waitFor();
});

screen('result in English', async () => {
  await button('Scan again').click();
  await heading('Scan result').waitFor();
});

screen('detail in English', async () => {
  await pane()
    .getByRole('button', { name: /希望する利用者へのメッセージ送信数/ })
    .first()
    .click();
  await pane().getByRole('group', { name: 'Details', exact: true }).first().waitFor();
});

screen('settings in English', async () => {
  await button('Settings').click();
  await heading('Rules').waitFor();
});

screen('no KPI', async () => {
  const plain = new Workbook();
  plain.addWorksheet('住所録').addRows([
    ['氏名', '電話番号'],
    ['山田', '0980-00-0000'],
  ]);
  const buffer = Buffer.from(await plain.xlsx.writeBuffer());
  await page.locator('input[type=file]').setInputFiles({ name: '住所録.xlsx', mimeType: '', buffer });
  await page.getByRole('tab', { name: '住所録' }).waitFor();
  await button('Scan').click();
  await heading('No KPI table was found').waitFor();
});

screen('a long list', async () => {
  await page.locator('input[type=file]').setInputFiles(join(SAMPLES, 'kameyama-r6.xlsx'));
  await page.getByRole('tab', { name: '第1-3進捗度評価' }).waitFor();
  await button('Scan').click();
  await heading('Scan result').waitFor();
});

screen('refused', async () => {
  const book = new Workbook();
  await book.xlsx.load(readFileSync(join(SAMPLES, 'shiroi-r6.xlsx')));
  book.protection = { lockStructure: true };
  const buffer = Buffer.from(await book.xlsx.writeBuffer());
  await page.locator('input[type=file]').setInputFiles({ name: '保護.xlsx', mimeType: '', buffer });
  await page.getByRole('tab', { name: '1-1', exact: true }).waitFor();
  await button('日本語').click();
  await button('スキャン').click();
  await button('集計シートを挿入').click();
  await heading('集計シートを挿入できませんでした').waitFor();
  await pane().getByText('技術的な詳細').click();
});
