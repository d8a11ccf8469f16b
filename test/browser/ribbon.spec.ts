/** The buttons of the ribbon, as the manifest describes them, pressed in the workbench. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openSamplePage, type SamplePage } from './sample-page';

jest.setTimeout(60_000);

const SHOTS = join(__dirname, '..', '..', 'test-output');

let opened: SamplePage;
let page: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  opened = await openSamplePage();
  if (opened.page) page = opened.page;
});

afterAll(() => opened?.close());

const pane = () => page.frameLocator('iframe');
const ribbon = () => page.getByRole('toolbar', { name: /KPI/ });
const press = (name: string) => ribbon().getByRole('button', { name, exact: true }).click();
const tab = (name: string) => page.getByRole('tab', { name, exact: true });

test('without a report 要確認を表示 says so in the pane, and 再集計 adds no sheet', async () => {
  if (!opened.page) return;
  expect(await ribbon().getByRole('button').allTextContents()).toEqual(['集計', '再集計', '要確認を表示']);
  await press('要確認を表示');
  await pane()
    .getByRole('status')
    .getByText(/「要確認」シート/)
    .waitFor();
  await press('再集計');
  await pane().getByRole('heading', { name: 'スキャン結果' }).waitFor();
  expect(await page.getByRole('tab').count()).toBe(3);
});

test('再集計 rebuilds the report from what the tables say now, and 要確認を表示 brings its sheet to the front', async () => {
  if (!opened.page) return;
  await pane().getByRole('button', { name: '集計シートを挿入' }).click();
  await pane().getByRole('heading', { name: '集計シートを挿入しました' }).waitFor();
  await tab('1-1').click();
  await page.getByRole('gridcell', { name: /^H37( |$)/ }).click();
  await page.keyboard.type('9000');
  await page.keyboard.press('Enter');
  await pane().getByText('元の表が変わりました。').waitFor();
  await press('再集計');
  await pane().getByText('元の表が変わりました。').waitFor({ state: 'detached' });
  await pane().getByRole('heading', { name: '集計シートを挿入しました' }).waitFor();
  expect(await page.getByRole('tab').count()).toBe(8);
  await tab('1-2').click();
  await press('要確認を表示');
  await page.getByRole('tab', { name: '要確認', exact: true, selected: true }).waitFor();
  await page.screenshot({ path: join(SHOTS, '21-ribbon.png') });
});

test('the buttons speak the language of the workbench', async () => {
  if (!opened.page) return;
  await page.locator('select.language, .language select').selectOption('en');
  await ribbon().getByRole('button', { name: 'Summarise', exact: true }).waitFor();
  expect(await ribbon().getByRole('button').count()).toBe(3);
});
