import { RichApiError } from './errors';

/** An object of the API on the host's side: which class it is, and what it stands for. */
export interface HostObject {
  readonly of: HostClass;
  readonly self: unknown;
  /** An `…OrNullObject` call that found nothing. */
  readonly isNull?: true;
}

/** A class of the API as the stand-in offers it. Names are those of `@types/office-js`. */
export interface HostClass {
  readonly name: string;
  readonly get: ReadonlyMap<string, (self: never) => unknown>;
  readonly set: ReadonlyMap<string, (self: never, value: never) => void>;
  readonly navigate: ReadonlyMap<string, (self: never) => HostObject>;
  readonly call: ReadonlyMap<string, (self: never, ...args: never[]) => unknown>;
  readonly items: ((self: never) => readonly HostObject[]) | null;
  readonly indexer: ((self: never, key: never) => HostObject) | null;
  /** Properties every instantiated object answers without being asked (ids). */
  readonly identity: ((self: never) => Readonly<Record<string, unknown>>) | null;
  readonly events: readonly string[];
  /** Properties left out of a `load()` without names, as Excel does for costly ones. */
  readonly onDemand: ReadonlySet<string>;
  /** Lower-cased member name → as the API spells it. */
  readonly spelling: ReadonlyMap<string, string>;
}

type Name<Client> = keyof Client & string;

/**
 * What a class declares. Keys are checked against the client's own types, so that the stand-in cannot offer
 * what Excel lacks.
 */
export interface Members<Client, Self> {
  readonly get?: Partial<Record<Name<Client>, (self: Self) => unknown>>;
  readonly set?: Partial<Record<Name<Client>, (self: Self, value: never) => void>>;
  readonly navigate?: Partial<Record<Name<Client>, (self: Self) => HostObject>>;
  readonly call?: Partial<Record<Name<Client>, (self: Self, ...args: never[]) => unknown>>;
  /**
   * Event → the name the client runtime registers it under (`onChanged` → `DataChanged`); an empty name for an event
   * it does not announce. The host raises its events whether or not anyone listens.
   */
  readonly events?: Partial<Record<Name<Client>, string>>;
  /** Methods the client runtime calls by itself, beside those of `events`. */
  readonly internal?: Readonly<Record<`_${string}`, (self: Self, ...args: never[]) => unknown>>;
  /** Properties that are set under another name than they are read (`showGridlines` → `Gridlines`). */
  readonly setAs?: Partial<Record<Name<Client>, string>>;
  readonly items?: (self: Self) => readonly HostObject[];
  readonly indexer?: (self: Self, key: never) => HostObject;
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  readonly onDemand?: readonly Name<Client>[];
}

const CLASSES = new Map<string, HostClass>();

/** Declares a class and gives back the maker of its objects. A class is declared once. */

export function defineClass<Client, Self>(
  name: string,
  members: Members<Client, Self>,
): (self: Self) => HostObject {
  const table = (record: object = {}): ReadonlyMap<string, never> =>
    new Map(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value as never]));
  const of: HostClass = {
    name,
    get: table(members.get),
    set: table({ ...members.set, ...renamed(members.set ?? {}, members.setAs ?? {}) }),
    navigate: table(members.navigate),
    call: table({ ...members.call, ...members.internal, ...registrations(members.events ?? {}) }),
    events: Object.keys(members.events ?? {}),
    items: (members.items ?? null) as HostClass['items'],
    indexer: (members.indexer ?? null) as HostClass['indexer'],
    identity: (members.identity ?? null) as HostClass['identity'],
    onDemand: new Set((members.onDemand ?? []).map((key) => key.toLowerCase())),
    spelling: new Map(
      [members.get, members.set, members.navigate, members.call]
        .flatMap((record) => Object.keys(record ?? {}))
        .map((key) => [key.toLowerCase(), key]),
    ),
  };
  if (CLASSES.has(name)) throw new Error(`The class ${name} is declared twice.`);
  CLASSES.set(name, of);
  return (self) => ({ of, self });
}

/** The setters again under the names they travel by. */
function renamed(
  set: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, string | undefined>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(names).map(([name, wire]) => [wire, set[name]]));
}

function registrations(events: Readonly<Record<string, string | undefined>>): Record<string, () => null> {
  return Object.fromEntries(
    Object.values(events).flatMap((name) =>
      name ? ['Register', 'Unregister'].map((verb) => [`_${verb}${name}Event`, () => null]) : [],
    ),
  );
}

/** The null object of an `…OrNullObject` call. */
export const NULL_OBJECT: HostObject = {
  of: {
    name: 'NullObject',
    get: new Map(),
    set: new Map(),
    navigate: new Map(),
    call: new Map(),
    items: null,
    indexer: null,
    identity: null,
    events: [],
    onDemand: new Set(),
    spelling: new Map(),
  },
  self: null,
  isNull: true,
};

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'of' in value && 'self' in value;
}

/** What a class declares, by kind: for holding the surface against the client runtime's own classes. */
export interface ClassSurface {
  readonly name: string;
  readonly get: readonly string[];
  readonly set: readonly string[];
  readonly navigate: readonly string[];
  readonly call: readonly string[];
  readonly events: readonly string[];
}

export function surfaceByClass(): readonly ClassSurface[] {
  const names = (of: HostClass, table: ReadonlyMap<string, unknown>): string[] =>
    [...table.keys()].filter((key) => !key.startsWith('_')).map((key) => of.spelling.get(key) ?? key);
  return [...CLASSES.values()].map((of) => ({
    name: of.name,
    get: names(of, of.get),
    set: names(of, of.set).filter((name) => of.spelling.has(name.toLowerCase())),
    navigate: names(of, of.navigate),
    call: [...new Set([...names(of, of.call), ...(of.indexer ? ['getItem'] : [])])],
    events: of.events,
  }));
}

/** Everything the stand-in imitates, `Class.member`. What is not listed answers `NotImplemented`. */
export function surface(): readonly string[] {
  return surfaceByClass().flatMap(({ name, get, set, navigate, call, events }) =>
    [...new Set([...get, ...set, ...navigate, ...call, ...events])].map((member) => `${name}.${member}`),
  );
}

export function notImplemented(of: HostClass, member: string): RichApiError {
  return new RichApiError('NotImplemented', `The stand-in for Excel does not imitate ${of.name}.${member}.`);
}
