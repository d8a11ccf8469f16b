import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, type XmlElement } from '@cj-tech-master/excelts/xml';
import { manifestFor } from '../../scripts/package/manifest';
import { ENVIRONMENTS } from '../../scripts/package/options';

const ROOT = join(__dirname, '../..');
const ORIGIN = 'https://localhost:3000/';
const text = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

/** Every element with its attributes, namespace prefixes dropped. */
interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly parent: Node | null;
}

function flatten(element: XmlElement, parent: Node | null): Node[] {
  const node: Node = {
    name: element.name.replace(/^.*:/, ''),
    attributes: element.attributes,
    text: element.children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
    parent,
  };
  return [
    node,
    ...element.children.flatMap((child) => (child.type === 'element' ? flatten(child, node) : [])),
  ];
}

function problems(xml: string): string[] {
  const nodes = flatten(parseXml(xml).root, null);
  const named = (...names: string[]): Node[] => nodes.filter((node) => names.includes(node.name));
  const found: string[] = [];
  const check = (ok: boolean, problem: string): void => {
    if (!ok) found.push(problem);
  };

  const id = named('Id')[0]?.text ?? '';
  check(/^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id), 'Id is no GUID');
  check(named('DefaultLocale')[0]?.text === 'ja-JP', 'default locale');

  const defined = nodes.filter(
    (node) => ['Image', 'Url', 'String'].includes(node.name) && node.attributes.id,
  );
  const ids = defined.map((node) => node.attributes.id ?? '');
  check(new Set(ids).size === ids.length, 'a resource id is defined twice');
  for (const resid of nodes.flatMap((node) => node.attributes.resid ?? [])) {
    check(ids.includes(resid), `resid ${resid} is not defined`);
    check(resid.length <= 32, `resid ${resid} is longer than 32 characters`);
  }
  const controls = named('Group', 'Control').map((node) => node.attributes.id);
  check(new Set(controls).size === controls.length, 'two controls share an id');

  for (const node of named('String')) {
    const limit = node.parent?.name === 'ShortStrings' ? 125 : 250;
    check((node.attributes.DefaultValue ?? '').length <= limit, `${node.attributes.id} is too long`);
  }
  for (const node of [...named('String'), ...named('DisplayName'), ...named('Description')]) {
    if (node.attributes.DefaultValue === undefined) continue;
    const english = nodes.some(
      (n) => n.parent === node && n.name === 'Override' && n.attributes.Locale === 'en-US',
    );
    check(english, `${node.attributes.id ?? node.name} has no English text`);
  }

  const urls = nodes.flatMap((node) =>
    /^https?:/.test(node.attributes.DefaultValue ?? '') ? [node.attributes.DefaultValue ?? ''] : [],
  );
  check(urls.length > 0, 'no URL at all');
  for (const url of urls) {
    check(url.startsWith(ORIGIN), `${url} is not served by the build`);
    const path = url.slice(ORIGIN.length);
    // What the build makes: taskpane.html and a copy of assets/ (webpack.config.js).
    check(path === 'taskpane.html' || existsSync(join(ROOT, path)), `${url} does not exist`);
  }
  for (const set of named('Set')) {
    check(set.attributes.Name === 'ExcelApi' && set.attributes.MinVersion === '1.13', 'requirement set');
  }
  check(named('Set').length === 2, 'requirement sets for old and new hosts');
  return found;
}

test('the manifest is complete and points at what the build makes', () => {
  expect(problems(text)).toEqual([]);
});

test.each([
  ['a resid that is not defined', 'resid="Icon.80"', 'resid="Icon.81"'],
  ['a URL the build does not make', 'assets/icon-80.png', 'assets/icon-81.png'],
  ['an insecure URL', 'https://localhost:3000/taskpane.html', 'http://localhost:3000/taskpane.html'],
  ['a missing English text', '<bt:Override Locale="en-US" Value="Get started with KPI Summary" />', ''],
  ['another requirement set', 'Name="ExcelApi" MinVersion="1.13"', 'Name="ExcelApi" MinVersion="1.14"'],
  ['a broken id', '6f0c2f7e-4c1b-4f57', '6f0c2f7e-4c1b-1f57'],
])('the check notices %s', (_, from, to) => {
  expect(text).toContain(from);
  expect(problems(text.replace(from, to))).not.toEqual([]);
});

test.each([16, 32, 64, 80, 128])('the icon of %i px has that size', (size) => {
  const png = readFileSync(join(ROOT, `assets/icon-${size}.png`));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test('the build copies what the manifest points at', () => {
  const config = readFileSync(join(ROOT, 'webpack.config.js'), 'utf8');
  expect(config).toContain("panePage('taskpane.html'");
  expect(config).toMatch(/from: root\('assets'\), to: 'assets'/);
});

test.each(ENVIRONMENTS)('the manifest of a package for %s passes the same check', (environment) => {
  const url = 'https://kpi.example.lg.jp/kpi/';
  const packaged = manifestFor(text, '1.2.3', { url, environment, build: 4 });
  expect(packaged).not.toContain(ORIGIN);
  expect(problems(packaged.replaceAll(url, ORIGIN))).toEqual([]);
});
