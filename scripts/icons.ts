/** Draws assets/icon.svg at every size the manifest names: `npx tsx scripts/icons.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../test/browser/chromium';

const SIZES = [16, 32, 64, 80, 128];
const folder = join(__dirname, '..', 'assets');

async function main(): Promise<void> {
  const opened = await openBrowser('en-US');
  if (!opened) throw new Error('Icons need a browser.');
  const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
  const page = await opened.context.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: join(folder, `icon-${size}.png`), omitBackground: true });
  }
  await opened.close();
}

void main();
