import { z } from 'zod';
import type { Book } from './book';
import { invalidArgument, itemNotFound, located, MESSAGES, RichApiError } from './errors';
import { isHostObject, notImplemented, NULL_OBJECT, type HostObject } from './registry';

/** The request body of the client runtime, as far as the stand-in reads it. */
const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).optional(),
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});
const queryInfo = z.object({
  Select: z.array(z.string()).optional(),
  Expand: z.array(z.string()).optional(),
  Top: z.number().optional(),
  Skip: z.number().optional(),
});
const bodySchema = z.object({
  Actions: z.array(
    z.object({
      Id: z.number(),
      ActionType: z.number(),
      Name: z.string().optional(),
      ObjectPathId: z.number(),
      ArgumentInfo: argumentInfo.optional(),
      QueryInfo: queryInfo.optional(),
    }),
  ),
  ObjectPaths: z.record(
    z.string(),
    z.object({
      Id: z.number(),
      ObjectPathType: z.number(),
      Name: z.string().optional(),
      ParentObjectPathId: z.number().optional(),
      ArgumentInfo: argumentInfo.optional(),
    }),
  ),
});

export type RequestBody = z.infer<typeof bodySchema>;
type Path = RequestBody['ObjectPaths'][string];
type Query = z.infer<typeof queryInfo>;

const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, ensureUnchanged: 6 } as const;
const PATH = { global: 1, new: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** Excel's limits for one round trip. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface Answer {
  /** Trace marks reached. The runtime registers handlers of the old document API only for marks it finds here. */
  readonly TraceIds?: readonly number[];
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    /** `Class.member`. */
    readonly Location?: string;
    readonly ActionIndex: number;
  };
}

type Callable = (self: unknown, ...args: unknown[]) => unknown;

/** Objects the client asked to keep, across requests. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `ref${this.next++}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
  }

  of(object: HostObject): string | null {
    return this.ids.get(object) ?? null;
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw itemNotFound();
    return object;
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }
}

/**
 * Carries out one request: resolves object paths, runs the actions in order, and stops at the first error, as
 * Excel does. What was done before the error stays done.
 */
export function processRequest(body: unknown, book: Book, root: HostObject, references: References): Answer {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) {
    const Message = `The stand-in cannot read the request: ${parsed.error.issues[0]?.message ?? ''}`;
    return { Results: [], Error: { Code: 'GeneralException', Message, ActionIndex: 0 } };
  }
  const request = parsed.data;
  const run = new Batch(request, root, references, book);
  const results: Answer['Results'] = [];
  const traced: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (book.cellEditMode && action.ActionType !== ACTION.trace) {
        throw new RichApiError('InvalidOperationInCellEditMode', MESSAGES.cellEditMode);
      }
      if (action.ActionType === ACTION.trace) traced.push(action.Id);
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      const known = error instanceof RichApiError ? error : null;
      book.endBatch();
      return {
        Results: results,
        TraceIds: traced,
        Error: {
          Code: known?.code ?? 'GeneralException',
          Message:
            known?.message ??
            `The stand-in failed: ${error instanceof Error ? error.message : String(error)}`,
          ...(known?.location ? { Location: known.location } : {}),
          ActionIndex: index,
        },
      };
    }
  }
  book.endBatch();
  return { Results: results, TraceIds: traced };
}

class Batch {
  private readonly resolved = new Map<number, HostObject>();

  constructor(
    private readonly request: RequestBody,
    private readonly root: HostObject,
    private readonly references: References,
    private readonly book: Book,
  ) {}

  perform(action: RequestBody['Actions'][number]): unknown {
    switch (action.ActionType) {
      case ACTION.trace:
        return null;
      case ACTION.instantiate:
        return this.describe(this.object(action.ObjectPathId));
      case ACTION.query:
        return this.query(this.object(action.ObjectPathId), action.QueryInfo ?? {});
      case ACTION.set:
        return this.assign(
          this.object(action.ObjectPathId),
          action.Name ?? '',
          this.args(action.ArgumentInfo),
        );
      case ACTION.method:
        return this.invoke(action);
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw new RichApiError(
          'NotImplemented',
          `The stand-in does not know action type ${action.ActionType}.`,
        );
    }
  }

  private invoke(action: RequestBody['Actions'][number]): unknown {
    const name = action.Name ?? '';
    if (name === '_RemoveReference') {
      this.references.release(String(this.args(action.ArgumentInfo)[0]));
      return null;
    }
    const object = this.object(action.ObjectPathId);
    if (name === '_KeepReference') {
      if (!object.isNull) this.references.keep(object);
      return null;
    }
    const value = this.call(object, name, this.args(action.ArgumentInfo));
    return isHostObject(value) ? this.describe(value) : (value ?? null);
  }

  private args(info: z.infer<typeof argumentInfo> | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, i) => {
      const path = paths[i];
      return typeof path === 'number' && path > 0 ? this.object(path) : argument;
    });
  }

  private object(id: number): HostObject {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw invalidArgument();
    const object = this.resolve(path);
    this.resolved.set(id, object);
    return object;
  }

  private resolve(path: Path): HostObject {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.root;
      case PATH.reference:
        return this.references.get(path.Name ?? '');
      case PATH.method: {
        const parent = this.parent(path);
        if (parent.isNull) return parent;
        const value = this.call(parent, path.Name ?? '', this.args(path.ArgumentInfo));
        if (!isHostObject(value)) throw notImplemented(parent.of, path.Name ?? '');
        return value;
      }
      case PATH.property: {
        const parent = this.parent(path);
        if (parent.isNull) return parent;
        return this.navigate(parent, path.Name ?? '');
      }
      case PATH.indexer: {
        const parent = this.parent(path);
        if (parent.isNull) return parent;
        return located(`${parent.of.name}.getItem`, () => {
          if (!parent.of.indexer) throw notImplemented(parent.of, 'getItem');
          return (parent.of.indexer as Callable)(parent.self, this.args(path.ArgumentInfo)[0]) as HostObject;
        });
      }
      case PATH.nullObject:
        return NULL_OBJECT;
      default:
        throw new RichApiError(
          'NotImplemented',
          `The stand-in does not know object path type ${path.ObjectPathType}.`,
        );
    }
  }

  private parent(path: Path): HostObject {
    if (path.ParentObjectPathId === undefined) throw invalidArgument();
    return this.object(path.ParentObjectPathId);
  }

  private navigate(object: HostObject, name: string): HostObject {
    return located(`${object.of.name}.${camel(name)}`, () => {
      const navigate = object.of.navigate.get(name.toLowerCase()) as Callable | undefined;
      if (!navigate) throw notImplemented(object.of, camel(name));
      return navigate(object.self) as HostObject;
    });
  }

  private call(object: HostObject, name: string, args: unknown[]): unknown {
    // Excel passes over what is asked of a null object: samples of Microsoft delete what may not be there so
    // (`getItemOrNullObject("Sample").delete()`, OfficeDev/office-js-snippets).
    if (object.isNull) return null;
    return located(`${object.of.name}.${camel(name)}`, () => {
      const method = object.of.call.get(name.toLowerCase()) as Callable | undefined;
      if (!method) throw notImplemented(object.of, camel(name));
      return method(object.self, ...args.map((argument) => argument ?? undefined));
    });
  }

  private assign(object: HostObject, name: string, args: unknown[]): null {
    return located(`${object.of.name}.${camel(name)}`, () => {
      if (object.isNull) throw itemNotFound();
      const setter = object.of.set.get(name.toLowerCase()) as Callable | undefined;
      if (!setter) throw notImplemented(object.of, camel(name));
      setter(object.self, args[0]);
      return null;
    });
  }

  private describe(object: HostObject): Record<string, unknown> | null {
    if (object.isNull) return null;
    const identity = object.of.identity ? (object.of.identity as Callable)(object.self) : {};
    const reference = this.references.of(object);
    return { ...(identity as Record<string, unknown>), ...(reference ? { _ReferenceId: reference } : {}) };
  }

  private query(object: HostObject, query: Query): unknown {
    if (this.book.calculates) this.book.recalculate();
    const wanted = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
    return this.read(object, wanted.length === 0 ? ['*'] : wanted, query);
  }

  /** `values`, `format/fill/color`, `areas/address`: a property, or a path through objects and collections. */
  private read(
    object: HostObject,
    paths: readonly string[],
    query: Query = {},
  ): Record<string, unknown> | null {
    const result = this.describe(object);
    if (result === null) return null;
    if (object.of.items) return this.readCollection(object, paths, query, result);
    const nested = new Map<string, string[]>();
    for (const path of paths) {
      const slash = path.indexOf('/');
      if (slash < 0) this.readProperty(object, path, result);
      else {
        const head = path.slice(0, slash);
        nested.set(head, [...(nested.get(head) ?? []), path.slice(slash + 1)]);
      }
    }
    for (const [head, rest] of nested) result[pascal(head)] = this.read(this.navigate(object, head), rest);
    return result;
  }

  private readProperty(object: HostObject, name: string, result: Record<string, unknown>): void {
    const { of, self } = object;
    if (name === '$none') return;
    if (name === '*' || name === '$all') {
      for (const [key, read] of of.get) {
        if (!of.onDemand.has(key)) result[pascal(of.spelling.get(key) ?? key)] = (read as Callable)(self);
      }
      return;
    }
    const read = of.get.get(name.toLowerCase()) as Callable | undefined;
    if (read) result[pascal(name)] = located(`${of.name}.${camel(name)}`, () => read(self));
    else result[pascal(name)] = this.read(this.navigate(object, name), ['*']);
  }

  private readCollection(
    object: HostObject,
    paths: readonly string[],
    query: Query,
    result: Record<string, unknown>,
  ): Record<string, unknown> {
    const own = paths.filter((path) => object.of.get.has(path.toLowerCase()));
    for (const name of own) this.readProperty(object, name, result);
    const ofItems = paths.filter((path) => !own.includes(path)).map((path) => path.replace(/^items\//, ''));
    const all = (object.of.items as unknown as (self: unknown) => readonly HostObject[])(object.self);
    const skip = query.Skip ?? 0;
    const page = all.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    result._Items = page.map((item) => this.read(item, ofItems.length === 0 ? ['*'] : ofItems));
    return result;
  }
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
