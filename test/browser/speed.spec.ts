/**
 * How long the pane keeps the browser from doing anything else. It hangs on the machine, so only `npm run deep` asks;
 * `npm test` counts the work between two stops of a scan (test/core/scan/growth.spec.ts).
 */
import { Workbook } from '@cj-tech-master/excelts';
import { fillForms } from '../../scripts/bench/made';
import { openBrowser, type Opened } from './chromium';
import { startWorkbench, type Served } from './server';

jest.setTimeout(90_000);

let served: Served | undefined;
let browser: Opened | null = null;

const isAsked = process.env.PANE_TASKS !== undefined;

beforeAll(async () => {
  if (!isAsked) return;
  [served, browser] = await Promise.all([startWorkbench(), openBrowser('ja-JP')]);
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** The budget is 200 ms, on a machine that does nothing else and with the built pane; this is the development bundle. A first scan loads the code of
 * the scan, which takes the development bundle long; the second one counts.
 */
const LONGEST_TASK_MS = 200;
const BUSY = 2;

(isAsked ? test : test.skip)('no task of a scan of 60 forms keeps the pane from its user', async () => {
  if (!browser || !served) return;
  const book = new Workbook();
  fillForms(60)(book);
  const page = await browser.context.newPage();
  // Tasks begun by the pane; those of the stand-in run in the page around it.
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'self') tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  await page.goto(served.url);
  await page.locator('input[type=file]').setInputFiles({
    name: 'forms-60.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await book.xlsx.writeBuffer()),
  });
  await page.getByRole('tab', { name: '様式60', exact: true }).waitFor();
  const [pane] = page.mainFrame().childFrames();
  if (!pane) throw new Error('the pane has no frame');
  const tasks = (): Promise<number[]> =>
    pane.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
  const result = pane.getByRole('heading', { name: 'スキャン結果' });
  await pane.getByRole('button', { name: 'スキャン', exact: true }).click();
  await result.waitFor({ timeout: 60_000 });
  await tasks();
  await pane.getByRole('button', { name: '再スキャン', exact: true }).click();
  await result.waitFor({ state: 'detached' });
  await result.waitFor({ timeout: 60_000 });
  const long = (await tasks()).sort((a, b) => b - a);
  console.info(
    `longest tasks of the pane: ${long
      .slice(0, 5)
      .map((ms) => ms.toFixed(0))
      .join(', ')} ms`,
  );
  expect(long[0] ?? 0).toBeLessThanOrEqual(BUSY * LONGEST_TASK_MS);
});
