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
  /** Members the client runtime calls by itself (`_RegisterDataChangedEvent`). */
  readonly internal?: Readonly<Record<`_${string}`, (self: Self, ...args: never[]) => unknown>>;
  readonly items?: (self: Self) => readonly HostObject[];
  readonly indexer?: (self: Self, key: never) => HostObject;
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  readonly onDemand?: readonly Name<Client>[];
}

const CLASSES = new Map<string, HostClass>();

export function defineClass<Client, Self>(name: string, members: Members<Client, Self>): (self: Self) => HostObject {
  const table = (record: object = {}): ReadonlyMap<string, never> =>
    new Map(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value as never]));
  const of: HostClass = {
    name,
    get: table(members.get),
    set: table(members.set),
    navigate: table(members.navigate),
    call: table({ ...members.call, ...members.internal }),
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
  CLASSES.set(name, of);
  return (self) => ({ of, self });
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
    onDemand: new Set(),
    spelling: new Map(),
  },
  self: null,
  isNull: true,
};

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'of' in value && 'self' in value;
}

/** Everything the stand-in imitates, `Class.member`. What is not listed answers `NotImplemented`. */
export function surface(): readonly string[] {
  return [...CLASSES.values()].flatMap((of) =>
    [...of.get.keys(), ...of.set.keys(), ...of.navigate.keys(), ...of.call.keys()]
      .filter((member) => !member.startsWith('_'))
      .map((member) => `${of.name}.${of.spelling.get(member) ?? member}`),
  );
}

export function notImplemented(of: HostClass, member: string): RichApiError {
  return new RichApiError('NotImplemented', `The stand-in for Excel does not imitate ${of.name}.${member}.`);
}
