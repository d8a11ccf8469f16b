import { notImitated, surface } from '../../../src/workbench/host';
import { runtimeMembers } from '../../../src/workbench/host/not-imitated';
import { surfaceByClass } from '../../../src/workbench/host/registry';
import { blank } from './support';

// That no member is invented against @types/office-js is checked by the compiler: see surface-types.ts.

type Prototypes = Record<string, { prototype: object }>;

async function prototypes(): Promise<Prototypes> {
  return (await blank()).excel as unknown as Prototypes;
}

test('every class and member is one of the client runtime, of the right kind', async () => {
  const excel = await prototypes();
  const wrong = surfaceByClass().flatMap(({ name, get, set, navigate, call, events }) => {
    if (!runtimeMembers(excel, name)) return [name];
    const own = (member: string): PropertyDescriptor | undefined =>
      Object.getOwnPropertyDescriptor(excel[name]!.prototype, member);
    const check = (members: readonly string[], fits: (found: PropertyDescriptor) => boolean): string[] =>
      members.filter((member) => !fits(own(member) ?? {})).map((member) => `${name}.${member}`);
    return [
      ...check([...get, ...navigate, ...events], (found) => Boolean(found.get)),
      ...check(set, (found) => Boolean(found.set)),
      ...check(call, (found) => typeof found.value === 'function'),
    ];
  });
  expect(wrong).toEqual([]);
  expect(surfaceByClass().length).toBeGreaterThan(30);
});

test('what is offered and what is not are one list', async () => {
  const excel = await prototypes();
  const missing = notImitated(excel);
  const offered = surface();
  expect(offered.filter((member) => missing.includes(member))).toEqual([]);
  expect(new Set(missing).size).toBe(missing.length);
  expect(missing).toEqual(
    expect.arrayContaining([
      'Range.insert',
      'PivotTable',
      'Worksheet.copy',
      'WorksheetCollection.onFormatChanged',
    ]),
  );
  expect(offered).toEqual(
    expect.arrayContaining([
      'Range.values',
      'Worksheet.onChanged',
      'WorksheetCollection.getItem',
      'Workbook.settings',
    ]),
  );
  const all = offered.length + missing.length;
  expect(all).toBeGreaterThan(500);
});

/** Class.member for everything the runtime asks under a name of its own is reachable under that name. */
test('every property that can be read answers under the name the runtime asks for', async () => {
  const excel = await prototypes();
  const unreachable = surfaceByClass().flatMap(({ name, get }) => {
    const { _scalarPropertyNames: names = [], _scalarPropertyOriginalNames: wire = [] } = excel[name]!
      .prototype as {
      _scalarPropertyNames?: string[];
      _scalarPropertyOriginalNames?: string[];
    };
    return get.filter((member) => {
      const at = names.indexOf(member);
      return at >= 0 && wire[at]!.toLowerCase() !== member.toLowerCase();
    });
  });
  expect(unreachable).toEqual([]);
});
