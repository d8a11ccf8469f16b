import type { Page } from 'playwright-core';
import { openBrowser } from './chromium';
import { startWorkbench } from './server';

export interface SamplePage {
  /** Null where this machine has no browser; tests are skipped then. */
  readonly page: Page | null;
  close(): Promise<void>;
}

/** The workbench as `npm start` serves it, in Japanese, with the sample of Shiroi open and the pane ready. */
export async function openSamplePage(): Promise<SamplePage> {
  const [served, browser] = await Promise.all([startWorkbench(), openBrowser('ja-JP')]);
  const close = async (): Promise<void> => {
    await browser?.close();
    await served.stop();
  };
  if (!browser) return { page: null, close };
  const page = await browser.context.newPage();
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: 1400, height: 1300 });
  await page.goto(served.url);
  await page.getByRole('combobox', { name: '見本のブック' }).selectOption('shiroi-r6.xlsx');
  await page.getByRole('gridcell', { name: /^E4 / }).waitFor();
  await page.frameLocator('iframe').getByRole('button', { name: 'スキャン' }).waitFor();
  return { page, close };
}
