/**
 * Microsoft's own custom functions runtime, unmodified, with a host that does nothing but call functions: what arrives
 * in a function is what the runtime makes of Excel's message, and what Excel is told is what the runtime sends back.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';

const dist = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** The registration of functions lies in office.js itself, which loads the rest only inside a browser. */
function registration(): Script {
  const source = readFileSync(join(dist, 'office.debug.js'), 'utf8');
  const association = source.lastIndexOf(
    'var OfficeExt;',
    source.indexOf('OfficeExt.Association = Association'),
  );
  const end = '})(CustomFunctions || (CustomFunctions = {}));';
  return new Script(source.slice(association, source.indexOf(end) + end.length));
}

const runtime = new Script(readFileSync(join(dist, 'excel-web-16.00.js'), 'utf8'));

/** What Excel gets for one call: the value, or the number of the error and its message. */
export interface CellResult {
  readonly id: number;
  readonly value: unknown;
  /** Null where there is a result; `value` is the message else. */
  readonly errorCode: number | null;
}

/** What the runtime sends: invocation, whether there is a result, the value or message, the number of the error. */
type Told = readonly [id: number, good: boolean, value: unknown, errorCode?: number];

function cellResult([id, good, value, errorCode]: Told): CellResult {
  return { id, value, errorCode: good ? null : (errorCode ?? 0) };
}

/** Numbers of Excel's errors in answers of the runtime. */
export const ERROR_NUMBERS = { value: 7, notAvailable: 1, divisionByZero: 5 } as const;

export interface CustomFunctionsHost {
  /** The global `CustomFunctions` of the page. */
  readonly CustomFunctions: unknown;
  /** Calls functions as Excel does in one recalculation; arguments are what JSON can say. */
  call(calls: readonly (readonly [id: string, given: readonly unknown[]])[]): Promise<readonly CellResult[]>;
}

const CATEGORY = 1;
const INVOKE = 1000;
const EVENT = 3;
const ANSWER = 2;

interface Request {
  readonly id: number;
  readonly message: {
    readonly body: {
      readonly Actions: { readonly Id: number; Name?: string; ArgumentInfo?: { Arguments: unknown[] } }[];
    };
  };
}

/** The runtime waits on for a while after its last answer. */
const waiting = new Set<ReturnType<typeof setTimeout>>();

function tracked(run: (...given: unknown[]) => void, delay?: number, ...given: unknown[]): object {
  const timer = setTimeout(run, delay, ...given);
  waiting.add(timer);
  return timer;
}

afterAll(() => waiting.forEach(clearTimeout));

export function openCustomFunctions(): CustomFunctionsHost {
  let told: (results: readonly CellResult[]) => void = () => undefined;
  const bridge = {
    onMessageFromHost: (() => undefined) as (text: string) => void,
    sendMessageToHost: (text: string): void => {
      const { id, message } = JSON.parse(text) as Request;
      const Results = message.body.Actions.map(({ Id }) => ({ ActionId: Id, Value: {} }));
      const answer = { statusCode: 200, headers: {}, body: JSON.stringify({ Results }) };
      tracked(() => bridge.onMessageFromHost(JSON.stringify({ id, type: ANSWER, message: answer })), 0);
      const results = message.body.Actions.find(({ Name }) => Name === 'SetInvocationArrayResults');
      if (results) told((results.ArgumentInfo!.Arguments[0] as Told[]).map(cellResult));
    },
  };
  const node = (): object => ({ setAttribute: () => undefined, appendChild: () => undefined, style: {} });
  const context = createContext({
    console: { log: () => undefined, warn: () => undefined, error: console.error, info: () => undefined },
    setTimeout: tracked,
    clearTimeout,
    location: { protocol: 'http:', href: 'http://localhost/', search: '', hash: '', host: 'localhost' },
    navigator: { userAgent: 'node', language: 'ja-JP' },
    document: {
      URL: 'http://localhost/',
      cookie: '',
      readyState: 'complete',
      body: node(),
      head: node(),
      createElement: node,
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    _richApiNativeBridge: bridge,
  }) as Record<string, unknown>;
  for (const self of ['window', 'self', 'top', 'parent']) context[self] = context;
  registration().runInContext(context);
  runtime.runInContext(context);
  return {
    CustomFunctions: context.CustomFunctions,
    call: (calls) =>
      new Promise((resolve) => {
        told = (results) => resolve([...results].sort((a, b) => a.id - b.id));
        const entries = calls.map(([id, given], i) => ({
          messageCategory: CATEGORY,
          messageType: INVOKE,
          // invocation, function, arguments, address of the cell, flags
          message: JSON.stringify([i + 1, id, given, 'Sheet1!D3', 0]),
        }));
        bridge.onMessageFromHost(JSON.stringify({ type: EVENT, message: { entries } }));
      }),
  };
}
