import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseXml } from '@cj-tech-master/excelts/xml';
import { unzipSync } from 'fflate';
import { archiveOf } from '../../scripts/package/archive';
import { contentsOf } from '../../scripts/package/contents';
import { cacheControl, securityHeaders } from '../../scripts/package/headers';
import type { PackageOptions } from '../../scripts/package/options';
import { nginxConfig, webConfig } from '../../scripts/package/servers';
import { catalogueFiles } from '../../scripts/package/share';

const ROOT = join(__dirname, '../..');
const OPTIONS: PackageOptions = {
  url: 'https://kpi.example.lg.jp/kpi/',
  environment: 'test',
  closed: false,
  share: '\\\\fs01\\共有\\addins',
  build: 0,
  out: '',
};

let built: string;
beforeEach(() => {
  built = mkdtempSync(join(tmpdir(), 'kpi-built-'));
  put('manifest.xml', readFileSync(join(ROOT, 'manifest.xml'), 'utf8'));
  put('taskpane.html', '<!doctype html>');
  put('taskpane.0123456789.js', 'void 0;');
  put('taskpane.0123456789.js.map', '{"sources":["https://localhost:3000/"]}');
  put('functions/list.json', '{}');
});
afterEach(() => rmSync(built, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(built, path)), { recursive: true });
  writeFileSync(join(built, path), text);
}

test('whatever the build made is taken, source maps and the developer’s manifest excepted', () => {
  const { name, files } = contentsOf(ROOT, built, OPTIONS);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(name).toBe(`kpi-shukei-${version}-test`);
  expect([...files.keys()].filter((path) => path.startsWith('web/'))).toEqual([
    'web/functions/list.json',
    'web/taskpane.0123456789.js',
    'web/taskpane.html',
    'web/web.config',
  ]);
  for (const path of [
    'README.txt',
    'LICENSE',
    'guide/README.md',
    'manifest/kpi-shukei-test.xml',
    'sbom.cdx.json',
  ]) {
    expect(files.has(path)).toBe(true);
  }
  expect(Buffer.from(files.get('sbom.cdx.json')!).toString()).not.toContain('office-js');
  const unzipped = unzipSync(archiveOf({ name, id: '', files }));
  expect(Object.keys(unzipped)).toEqual([...files.keys()].map((path) => `${name}/${path}`));
});

test('a build that names the development server, or is the other build, is refused', () => {
  expect(() => contentsOf(ROOT, built, { ...OPTIONS, closed: true })).toThrow(
    /not the build for a closed network/,
  );
  put('functions/list.json', '{"helpUrl":"https://localhost:3000/help"}');
  expect(() => contentsOf(ROOT, built, OPTIONS)).toThrow(
    'functions/list.json of the build names https://localhost:3000/',
  );
});

test('the registry files name the folder as the registry editor writes it', () => {
  const { add, remove } = catalogueFiles('\\\\fs01\\共有\\addins');
  expect([...add.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  const lines = add.toString('utf16le').slice(1).split('\r\n');
  expect(lines[0]).toBe('Windows Registry Editor Version 5.00');
  const key =
    /^\[(HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\(\{.{36}\}))\]$/.exec(
      lines[2]!,
    );
  expect(lines.slice(3, 6)).toEqual([
    `"Id"="${key?.[2]}"`,
    String.raw`"Url"="\\\\fs01\\共有\\addins"`,
    '"Flags"=dword:00000001',
  ]);
  expect(remove.toString('utf16le')).toContain(`[-${key?.[1]}]`);
});

describe.each([true, false])('the web servers, closed: %s', (closed) => {
  test('IIS says the headers, and lets no page be kept', () => {
    const { root } = parseXml(webConfig(['taskpane.html'], closed));
    const text = JSON.stringify(root);
    for (const [name, value] of Object.entries(securityHeaders(closed))) {
      expect(text).toContain(JSON.stringify({ name, value }));
    }
    expect(text).toContain('"path":"taskpane.html"');
    expect(text).toContain('"cacheControlCustom":"no-store"');
    expect(text).toContain('"cacheControlMaxAge":"0.01:00:00"');
  });

  test('nginx says the headers for files and for pages', () => {
    const text = nginxConfig('https://kpi.example.lg.jp/kpi/', closed);
    for (const [name, value] of Object.entries(securityHeaders(closed))) {
      expect(text.split(`add_header ${name} "${value}" always;`)).toHaveLength(3);
    }
    for (const file of ['taskpane.html', 'assets/icon-32.png']) {
      expect(text).toContain(`add_header Cache-Control "${cacheControl(file)}" always;`);
    }
    expect(text).toContain('location /kpi/ {');
  });

  test('nothing may be evaluated, and no script written into a page', () => {
    const policy = securityHeaders(closed)['Content-Security-Policy']!;
    expect(policy).not.toContain('unsafe-eval');
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toContain('unsafe');
    expect(policy.includes("'unsafe-inline'")).toBe(!closed);
    expect(policy.includes("frame-ancestors 'none'")).toBe(closed);
  });
});
