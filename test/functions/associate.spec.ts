import { associateFunctions } from '../../src/functions/associate';
import { FUNCTIONS } from '../../src/functions/table';
import { ERROR_NUMBERS, openCustomFunctions, type CellResult } from './excel-runtime';

afterEach(() => Reflect.deleteProperty(globalThis, 'CustomFunctions'));

function opened(locale: 'ja' | 'en') {
  const host = openCustomFunctions();
  Object.assign(globalThis, { CustomFunctions: host.CustomFunctions });
  associateFunctions(() => locale);
  return host;
}

const shown = ({ value, errorCode }: CellResult) => (errorCode === null ? value : { errorCode });

test("every example gives its result through Microsoft's runtime, omitted arguments arriving as null", async () => {
  const calls = FUNCTIONS.flatMap(({ id, parameters, examples }) =>
    examples.map(({ arguments: given, result }) => ({
      id,
      // Excel passes text parameters as text, and null for each argument left out.
      given: parameters.map((_, i) => (given[i] === undefined ? null : String(given[i]))),
      expected: typeof result === 'object' ? { errorCode: ERROR_NUMBERS[result.error] } : result,
    })),
  );
  const results = await opened('ja').call(calls.map(({ id, given }) => [id, given]));
  expect(results).toHaveLength(calls.length);
  expect(results.map(shown)).toEqual(calls.map(({ expected }) => expected));
});

test('the object on the call that Excel adds behind the arguments is taken for none', async () => {
  const [result] = await opened('ja').call([['YEN', ['15400']]]);
  expect(result).toMatchObject({ value: 15400, errorCode: null });
});

test('names are found whatever their case, and an unknown one is an error', async () => {
  const results = await opened('ja').call([
    ['rate', ['20', '17.9', null, null, null]],
    ['KPI', []],
  ]);
  expect(results[0]).toMatchObject({ value: 89.5, errorCode: null });
  expect(results[1]).toMatchObject({ value: expect.any(String), errorCode: expect.any(Number) });
});

test.each([
  ['ja', '「策定済み」は数値として読み取れません。'],
  ['en', '“策定済み” cannot be read as a number.'],
] as const)('errors come with their message in %s', async (locale, message) => {
  const [result] = await opened(locale).call([['NUMBER', ['策定済み']]]);
  expect(result).toMatchObject({ errorCode: ERROR_NUMBERS.value, value: message });
});

test('nothing happens where there is no Excel', () => {
  expect(() => associateFunctions(() => 'ja')).not.toThrow();
  // As in the workbench: the runtime's errors are there, its registration is not.
  Object.assign(globalThis, { CustomFunctions: { Error, ErrorCode: {} } });
  expect(() => associateFunctions(() => 'ja')).not.toThrow();
});
