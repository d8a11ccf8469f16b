import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FunctionError } from '../../src/functions/errors';
import { functionsJson, functionsMetadata } from '../../src/functions/metadata';
import { functionsPage } from '../../src/functions/page';
import { FUNCTIONS, NAMESPACE, type Example, type WorksheetFunction } from '../../src/functions/table';

const every = FUNCTIONS.map((one) => [one.id, one] as const);

function resultOf({ run }: WorksheetFunction, { arguments: given }: Example): Example['result'] {
  try {
    return run(...given);
  } catch (error) {
    if (error instanceof FunctionError) return { error: error.code };
    throw error;
  }
}

test('the functions the product promises', () => {
  expect(FUNCTIONS.map(({ id }) => `${NAMESPACE}.${id}`)).toEqual([
    'KPI.RATE',
    'KPI.STATUS',
    'KPI.NUMBER',
    'KPI.FISCALYEAR',
    'KPI.YEN',
  ]);
});

describe.each(every)('%s', (id, one) => {
  test('gives what its documentation says', () => {
    expect(one.examples.length).toBeGreaterThanOrEqual(4);
    for (const example of one.examples) {
      expect([example.arguments, resultOf(one, example)]).toEqual([example.arguments, example.result]);
    }
  });

  test('takes as many arguments as it says, the optional ones last', () => {
    expect(one.run.length).toBe(one.parameters.length);
    const optional = one.parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
    for (const example of one.examples) {
      expect(example.arguments.length).toBeLessThanOrEqual(one.parameters.length);
      expect(example.arguments.length).toBeGreaterThanOrEqual(optional.filter((is) => !is).length);
    }
  });

  test('is described in both languages', () => {
    const texts = [one.description, one.details, ...one.parameters.flatMap((p) => [p.name, p.description])];
    for (const { ja, en } of texts) {
      expect(ja.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(ja).not.toBe(en);
      expect(en).toMatch(/[a-z]/i);
    }
    expect(one.description.ja).toMatch(/[ぁ-ん]/);
  });

  test('has a name that Excel takes', () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
    // A1 … XFD1048576 and R1C1 are cells.
    expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]+$|^R[0-9]*C[0-9]*$/);
  });
});

/** The keys of https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json that are in use. */
test.each(['ja', 'en'] as const)('the metadata in %s has the form Excel reads', (locale) => {
  const { functions, ...others } = JSON.parse(functionsJson(locale)) as ReturnType<typeof functionsMetadata>;
  expect(others).toEqual({});
  expect(new Set(functions.map(({ id }) => id)).size).toBe(FUNCTIONS.length);
  for (const one of functions) {
    expect(Object.keys(one)).toEqual(['id', 'name', 'description', 'result', 'parameters']);
    expect(one.name).toBe(one.id);
    expect(one.description.length).toBeLessThanOrEqual(128);
    expect(['boolean', 'number', 'string', 'any']).toContain(one.result.type);
    expect(one.result.dimensionality).toBe('scalar');
    expect(new Set(one.parameters.map(({ name }) => name)).size).toBe(one.parameters.length);
    for (const parameter of one.parameters) {
      const { name, description, type, dimensionality, optional, ...rest } = parameter;
      expect([type, dimensionality, rest]).toEqual(['string', 'scalar', {}]);
      expect([undefined, true]).toContain(optional);
      expect(name).toMatch(/^[^\s"()[\],]{1,64}$/);
      expect(description.length).toBeLessThanOrEqual(128);
    }
  }
});

test('names and order of the functions are the same in both languages', () => {
  const shape = (locale: 'ja' | 'en') =>
    functionsMetadata(locale).functions.map(({ id, result, parameters }) => [
      id,
      result,
      parameters.map(({ optional }) => optional),
    ]);
  expect(shape('ja')).toEqual(shape('en'));
});

test('docs/functions.md is what the table says; otherwise run "npm run docs:functions"', () => {
  expect(readFileSync(join(__dirname, '../../docs/functions.md'), 'utf8')).toBe(functionsPage());
});
