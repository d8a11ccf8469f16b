import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { Host } from './index';
import { DEFAULT_OFFICE, enforceRequirementSets, officeNamespace, type OfficeOptions } from './office-shim';

/** The global names an add-in finds in Excel. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

let compiled: Script | null = null;

function runtimeScript(): Script {
  if (!compiled) {
    const folder = dirname(require.resolve('@microsoft/office-js/package.json'));
    const file = join(folder, 'dist', 'excel-web-16.00.js');
    compiled = new Script(readFileSync(file, 'utf8'), { filename: file });
  }
  return compiled;
}

/** The little of a browser that the runtime touches while it loads. */
function browserGlobals(): Record<string, unknown> {
  const element = (): object => ({
    setAttribute: () => undefined,
    appendChild: () => undefined,
    getElementsByTagName: () => [],
    style: {},
  });
  const silent = { log: () => undefined, warn: console.warn, error: console.error, info: () => undefined };
  return {
    console: silent,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    location: {
      protocol: 'http:',
      href: 'http://localhost/',
      search: '',
      hash: '',
      host: 'localhost',
      hostname: 'localhost',
    },
    navigator: { userAgent: 'node', language: 'ja-JP' },
    document: {
      URL: 'http://localhost/',
      cookie: '',
      readyState: 'complete',
      body: element(),
      head: element(),
      documentElement: element(),
      createElement: element,
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
  };
}

/** Runs Microsoft's client runtime, unmodified, against a host. Each call gives globals of their own. */
export function loadRuntime(host: Host, options: Partial<OfficeOptions> = {}): OfficeGlobals {
  const globals = { ...browserGlobals(), _richApiNativeBridge: host.bridge() };
  const context = createContext(globals) as Record<string, unknown>;
  for (const self of ['window', 'self', 'top', 'parent']) context[self] = context;
  runtimeScript().runInContext(context);
  context.Office = officeNamespace({ ...DEFAULT_OFFICE, url: host.book.name, ...options });
  enforceRequirementSets(context.OfficeExtension as object);
  return context as unknown as OfficeGlobals;
}
