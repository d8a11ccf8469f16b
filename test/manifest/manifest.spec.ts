import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, type XmlElement } from '@cj-tech-master/excelts/xml';
import { manifestFor } from '../../scripts/package/manifest';
import { ENVIRONMENTS } from '../../scripts/package/options';
import { ribbonCommands } from '../../src/commands/ribbon';
import { NAMESPACE } from '../../src/functions/table';
import { createSession } from '../../src/taskpane/session';
import { liveServices } from '../../src/taskpane/live-services';

const ROOT = join(__dirname, '../..');
const ORIGIN = 'https://localhost:3000/';
const text = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

/** What the build makes beside a copy of assets/ (webpack.config.js). */
const BUILT = ['taskpane.html', 'functions.js', 'functions.json', 'functions.en-US.json'];

const nothing = () => Promise.resolve(false);
const COMMANDS = Object.keys(
  ribbonCommands({
    session: createSession(liveServices),
    reportStands: nothing,
    showReportSheet: nothing,
    showPane: () => Promise.resolve(),
  }),
);

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
  // The namespace is typed into formulas: one word in every language.
  const namespaces = named('Namespace').map((node) => node.attributes.resid);
  const spoken = named('String').filter((node) => !namespaces.includes(node.attributes.id));
  for (const node of [...spoken, ...named('DisplayName'), ...named('Description')]) {
    if (node.attributes.DefaultValue === undefined) continue;
    const english = nodes.some(
      (n) => n.parent === node && n.name === 'Override' && n.attributes.Locale === 'en-US',
    );
    check(english, `${node.attributes.id ?? node.name} has no English text`);
  }

  const urls = nodes.flatMap(({ attributes: { DefaultValue = '', Value = '' } }) =>
    [DefaultValue, Value].filter((value) => /^https?:/.test(value)),
  );
  check(urls.length > 0, 'no URL at all');
  for (const url of urls) {
    check(url.startsWith(ORIGIN), `${url} is not served by the build`);
    const path = url.slice(ORIGIN.length);
    check(BUILT.includes(path) || existsSync(join(ROOT, path)), `${url} does not exist`);
  }
  const setsIn = (parent: string): string[] =>
    named('Set')
      .filter((node) => node.parent?.parent?.parent?.name === parent)
      .map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  // The floor for the pane; what ribbon and functions need on top must not keep the pane from loading.
  check(setsIn('OfficeApp').join() === 'ExcelApi 1.13', 'requirement sets of the add-in');
  check(
    setsIn('VersionOverrides').join() === 'ExcelApi 1.13,SharedRuntime 1.1',
    'requirement sets of the ribbon',
  );
  sharedRuntimeProblems(nodes, check);
  return found;
}

/** One page for pane, commands and functions, under one resource id: else Excel starts a runtime for each. */
function sharedRuntimeProblems(nodes: readonly Node[], check: (ok: boolean, problem: string) => void): void {
  const only = (name: string, parent: string): Node[] =>
    nodes.filter((node) => node.name === name && node.parent?.name === parent);
  const places = [
    ...only('Runtime', 'Runtimes'),
    ...only('FunctionFile', 'DesktopFormFactor'),
    ...only('SourceLocation', 'Page'),
    ...only('SourceLocation', 'Action'),
  ];
  check(places.length === 4, 'runtime, command page, function page and pane');
  check(
    places.every((node) => node.attributes.resid === 'Taskpane.Url'),
    'the runtime is not shared',
  );
  check(only('Runtime', 'Runtimes')[0]?.attributes.lifetime === 'long', 'the runtime ends with the pane');
  check(only('TaskpaneId', 'Action').length === 1, 'a pane without an id is another pane');
  const order = nodes.filter((node) => node.parent?.name === 'Host').map(({ name }) => name);
  check(order.join() === 'Runtimes,AllFormFactors,DesktopFormFactor', 'order within Host');

  const commands = only('FunctionName', 'Action').map((node) => node.text);
  check([...commands].sort().join() === [...COMMANDS].sort().join(), 'a button without its command');
  const parts = nodes.filter(
    (node) => node.parent?.name === 'ExtensionPoint' && node.parent.parent?.name === 'AllFormFactors',
  );
  check(parts.map(({ name }) => name).join() === 'Script,Page,Metadata,Namespace', 'worksheet functions');
  const resource = (id: string | undefined): Node | undefined =>
    nodes.find((node) => node.attributes.id === id && node.attributes.DefaultValue !== undefined);
  const namespace = resource(parts.find(({ name }) => name === 'Namespace')?.attributes.resid);
  check(namespace?.attributes.DefaultValue === NAMESPACE, 'namespace of the functions');
  const metadata = resource(only('SourceLocation', 'Metadata')[0]?.attributes.resid);
  const english = nodes.find((node) => node.name === 'Override' && node.parent === metadata);
  check(metadata?.attributes.DefaultValue === `${ORIGIN}functions.json`, 'metadata');
  check(
    english?.attributes.Locale === 'en-US' && english.attributes.Value === `${ORIGIN}functions.en-US.json`,
    'metadata in English',
  );
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
  ['SharedRuntime for the pane', '<Set Name="ExcelApi" MinVersion="1.13" />', '<Set Name="SharedRuntime" />'],
  [
    'a runtime of its own for the commands',
    'FunctionFile resid="Taskpane.Url"',
    'FunctionFile resid="LearnMore.Url"',
  ],
  ['a button without its command', '<FunctionName>kpiRecalculate<', '<FunctionName>kpiRecalc<'],
  ['a runtime that ends with the pane', 'lifetime="long"', 'lifetime="short"'],
  ['another namespace', 'DefaultValue="KPI" />', 'DefaultValue="KPIS" />'],
  ['metadata the build does not make', 'functions.en-US.json', 'functions.en.json'],
  [
    'missing English metadata',
    '<bt:Override Locale="en-US" Value="https://localhost:3000/functions.en-US.json" />',
    '',
  ],
  ['a broken id', '6f0c2f7e-4c1b-4f57', '6f0c2f7e-4c1b-1f57'],
])('the check notices %s', (_, from, to) => {
  expect(text).toContain(from);
  expect(problems(text.replace(from, to))).not.toEqual([]);
});

test.each([
  ...[16, 32, 64, 80, 128].map((size) => ['icon', size] as const),
  ...[16, 32, 80].flatMap((size) => [['rescan', size] as const, ['checks', size] as const]),
])('%s of %i px has that size', (name, size) => {
  const png = readFileSync(join(ROOT, `assets/${name}-${size}.png`));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test('the build copies what the manifest points at', () => {
  const config = readFileSync(join(ROOT, 'webpack.config.js'), 'utf8');
  expect(config).toContain("panePage('taskpane.html'");
  expect(config).toMatch(/from: root\('assets'\), to: 'assets'/);
  for (const name of BUILT) expect(config).toContain(`'${name}'`);
});

test.each(ENVIRONMENTS)('the manifest of a package for %s passes the same check', (environment) => {
  const url = 'https://kpi.example.lg.jp/kpi/';
  const packaged = manifestFor(text, '1.2.3', { url, environment, build: 4 });
  expect(packaged).not.toContain(ORIGIN);
  expect(problems(packaged.replaceAll(url, ORIGIN))).toEqual([]);
});
