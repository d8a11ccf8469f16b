/** Draws the icons in assets at every size the manifest names: `npx tsx scripts/icons.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../test/browser/chromium';

/** The add-in's own icon, and those of the buttons of the ribbon. */
const ICONS = { icon: [16, 32, 64, 80, 128], rescan: [16, 32, 80], checks: [16, 32, 80] };
const folder = join(__dirname, '..', 'assets');

async function main(): Promise<void> {
  const opened = await openBrowser('en-US');
  if (!opened) throw new Error('Icons need a browser.');
  const page = await opened.context.newPage();
  for (const [name, sizes] of Object.entries(ICONS)) {
    const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
    }
  }
  await opened.close();
}

void main();
