import { unzipSync } from 'fflate';

/** The parts of a file, read without any of the product's own code. */
export function partsOf(file: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/')));
}

export function textOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) throw new Error(`${name} is missing`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** What a part is related to: last word of the type → names of parts. */
function related(parts: ReadonlyMap<string, Uint8Array>, of: string): Map<string, string[]> {
  const rels = of.replace(/([^/]*)$/, '_rels/$1.rels');
  const found = new Map<string, string[]>();
  if (!parts.has(rels)) return found;
  for (const [tag] of textOf(parts, rels).matchAll(/<Relationship\s[^>]*>/g)) {
    if (tag.includes('TargetMode="External"')) continue;
    const type = /Type="[^"]*\/([^"/]*)"/.exec(tag)?.[1] ?? '';
    const target = /Target="([^"]*)"/.exec(tag)?.[1] ?? '';
    const base = new URL(`file:///${of.replace(/[^/]*$/, '')}`);
    const name = decodeURIComponent(new URL(target, base).pathname.slice(1));
    found.set(type, [...(found.get(type) ?? []), name]);
  }
  return found;
}

/** The six parts that may change, by relationship, each with what it is for. */
export function changeable(parts: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const root = related(parts, '');
  const [workbook = ''] = root.get('officeDocument') ?? [];
  const of = related(parts, workbook);
  return new Map([
    ['[Content_Types].xml', 'types'],
    [workbook, 'workbook'],
    [workbook.replace(/([^/]*)$/, '_rels/$1.rels'), 'relationships'],
    ...(of.get('styles') ?? []).map((name) => [name, 'styles'] as const),
    ...(of.get('calcChain') ?? []).map((name) => [name, 'calcChain'] as const),
    ...(root.get('extended-properties') ?? []).map((name) => [name, 'properties'] as const),
  ]);
}

/** Tags and texts in order; counts and `fullCalcOnLoad` apart, `<a/>` the same as `<a></a>`. */
function nodes(text: string): string[] {
  return (text.match(/<[^>]+>|[^<]+/g) ?? [])
    .map((node) => node.replace(/\s(?:count|size|fullCalcOnLoad)="\w+"/g, ''))
    .flatMap((node) =>
      node.endsWith('/>') ? [`${node.slice(0, -2)}>`, '</>'] : node.startsWith('</') ? ['</>'] : [node],
    );
}

/**
 * The first node of `before` that does not stand in `after`, or not in its turn; null where all do.
 * @param mayGo nodes that need not be there
 */
export function firstLost(before: string, after: string, mayGo: RegExp | null = null): string | null {
  const left = nodes(after);
  let at = 0;
  for (const node of nodes(before).filter((one) => !mayGo?.test(one))) {
    const found = left.indexOf(node, at);
    if (found < 0) return node;
    at = found + 1;
  }
  return null;
}

/** What is wrong with a package to which something was added; an empty list where nothing is. */
export function losses(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const may = changeable(old);
  const lost: string[] = [];
  for (const [name, bytes] of old) {
    const role = may.get(name);
    const other = now.get(name);
    if (role === 'calcChain') {
      if (other) lost.push(`${name} is still there`);
    } else if (!other) lost.push(`${name} is gone`);
    else if (role === undefined) {
      if (Buffer.compare(bytes, other) !== 0) lost.push(`${name} has changed`);
    } else if (role === 'properties') {
      // Numbers of the counts stand as texts there.
      const node = firstLost(textOf(old, name), textOf(now, name), /^\d+$/);
      if (node !== null) lost.push(`${name} has lost ${node}`);
    } else {
      const node = firstLost(textOf(old, name), textOf(now, name), /calcChain/);
      if (node !== null) lost.push(`${name} has lost ${node}`);
    }
  }
  return lost;
}
