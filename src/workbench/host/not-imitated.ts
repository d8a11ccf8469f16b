import { surfaceByClass } from './registry';

/** What every class of the client runtime has of itself; none of it reaches the host as a member. */
// prettier-ignore
const RUNTIME_OWN = new Set([
  'constructor', 'load', 'retrieve', 'toJSON', 'set', 'update', 'track', 'untrack', 'setMockData',
  'ensureUnchanged', 'items', 'context', 'isNull', 'isNullObject',
]);

/** Own members of a class of the client runtime, `_` ones left out. Null: not a class an add-in gets objects of. */
export function runtimeMembers(excel: object, className: string): readonly string[] | null {
  const found = (excel as Record<string, unknown>)[className];
  if (typeof found !== 'function') return null;
  const prototype = (found as { prototype?: object }).prototype;
  if (!prototype || !('_className' in Object.getOwnPropertyDescriptors(prototype))) return null;
  return Object.getOwnPropertyNames(prototype).filter(
    (name) => !name.startsWith('_') && !RUNTIME_OWN.has(name),
  );
}

/**
 * What the stand-in does not imitate, in one place: `Class.member` for the rest of a class it offers in part (with
 * `(writing)` or `(reading)` where the other is offered), `Class` for one it does not offer. All of it answers `NotImplemented`, or `ApiNotFound` above the claimed requirement set.
 * @param excel the `Excel` namespace of a loaded client runtime; it also has preview and online members
 */
export function notImitated(excel: object): readonly string[] {
  const offered = new Map(surfaceByClass().map((one) => [one.name, one]));
  return Object.getOwnPropertyNames(excel).flatMap((className) => {
    const members = runtimeMembers(excel, className);
    if (!members) return [];
    const known = offered.get(className);
    if (!known) return [className];
    const reads = new Set([...known.get, ...known.navigate, ...known.call, ...known.events]);
    const writes = new Set(known.set);
    const { prototype } = (excel as Record<string, { prototype: object }>)[className]!;
    return members.flatMap((name) => {
      const isWritable =
        Boolean(Object.getOwnPropertyDescriptor(prototype, name)?.set) && !known.navigate.includes(name);
      if (!reads.has(name)) return [`${className}.${name}${writes.has(name) ? ' (reading)' : ''}`];
      return isWritable && !writes.has(name) ? [`${className}.${name} (writing)`] : [];
    });
  });
}
