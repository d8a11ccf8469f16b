/** What the product says of its data (docs/guide/safety.md): nothing is sent, one thing is remembered by the browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

/** Names through which a page talks to the network, to another window or to Microsoft's services. */
const NETWORK = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'openBrowserWindow',
  'displayDialogAsync',
  'getAccessToken',
  'sendTelemetryEvent',
];
/** Names through which a page keeps something outside the workbook. */
const STORAGE = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'cookie',
  'cookieStore',
  'caches',
  'serviceWorker',
  'OfficeRuntime',
  'partitionKey',
  'showSaveFilePicker',
];

/** The whole of what is allowed: the language chosen in the pane. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/taskpane/language.ts': ['localStorage'],
};

/** Names of these used in code; comments and texts do not count. */
function usedNames(file: string, text: string): string[] {
  const wanted = new Set([...NETWORK, ...STORAGE]);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : '';
    if (wanted.has(name)) found.push(name);
    // Namespaces of the file format look like addresses; nobody goes there.
    const isNamespace = name.startsWith('http://schemas.openxmlformats.org/');
    if (ts.isStringLiteralLike(node) && /^(https?|wss?):\/\//.test(name) && !isNamespace) found.push(name);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2021, true, ts.ScriptKind.TSX));
  return [...new Set(found)];
}

const product = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .filter((file) => !file.startsWith('src/workbench/'));

test('no file of the product names the network, or a store outside the workbook, but the one for the language', () => {
  expect(product.length).toBeGreaterThan(100);
  const found = product.flatMap((file) =>
    usedNames(file, readFileSync(join(ROOT, file), 'utf8')).map((name) => [file, name] as const),
  );
  const allowed = Object.entries(ALLOWED).flatMap(([file, names]) => names.map((name) => [file, name]));
  expect(found).toEqual(allowed);
});

test.each([
  ['fetch', "await fetch('/x')"],
  ['sendBeacon', "navigator.sendBeacon('/x')"],
  ['cookie', "document.cookie = 'a=1'"],
  ['indexedDB', "window['indexedDB'].open('x')"],
  ['https://example.com/', "img.src = 'https://example.com/'"],
])('the check notices %s', (name, code) => {
  expect(usedNames('a.ts', code)).toEqual([name]);
});

test('the check is not misled by comments and sentences', () => {
  expect(usedNames('a.ts', "/* fetch */ const text = 'We fetch nothing.';")).toEqual([]);
});

test('whoever imports the checker of data has switched off before that it compiles code', () => {
  const importing = product.filter((file) =>
    /from 'zod(?:\/mini)?'/.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(importing).toContain('src/core/scan/result.ts');
  for (const file of importing.filter((one) => one !== 'src/core/jitless.ts')) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const switchedOff = /^import '[./]+(?:core\/)?jitless';$/m.exec(text)?.index ?? Infinity;
    expect(`${file} ${switchedOff < text.indexOf("from 'zod")}`).toBe(`${file} true`);
  }
});
