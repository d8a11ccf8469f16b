/** The build for closed networks: nothing is asked for outside its own origin. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { openBrowser, type Opened } from './chromium';

const ROOT = join(__dirname, '..', '..');
const BUILT = join(ROOT, 'dist-closed');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

let server: Server;
let origin: string;
let browser: Opened | null;

beforeAll(async () => {
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--env', 'closed'], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  server = createServer((request, response) => {
    const path = join(BUILT, normalize(new URL(request.url ?? '/', 'http://x').pathname));
    if (!path.startsWith(BUILT) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    response.end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser('ja');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server.close(resolve));
});

test('the pane loads, says that it is not in Excel, and asks nobody else for anything', async () => {
  if (!browser) return;
  const page = await browser.context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${origin}/taskpane.html`);
  await page.getByText('Excel', { exact: false }).first().waitFor();
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([]);
  expect(asked.some((url) => /\/office-js\/[0-9.]+\/office\.js$/.test(url))).toBe(true);
});

test("Microsoft's files are carried as they are, with their licence", () => {
  const { version } = JSON.parse(
    readFileSync(join(ROOT, 'node_modules/@microsoft/office-js/package.json'), 'utf8'),
  ) as { version: string };
  for (const name of ['office.js', 'excel-win32-16.01.js', 'ja-jp/office_strings.js']) {
    const carried = readFileSync(join(BUILT, 'office-js', version, name));
    expect(carried.equals(readFileSync(join(ROOT, 'node_modules/@microsoft/office-js/dist', name)))).toBe(
      true,
    );
  }
  expect(existsSync(join(BUILT, 'office-js', version, 'LICENSE.md'))).toBe(true);
});
