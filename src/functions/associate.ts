import type { CellArgument } from './cell-argument';
import { FunctionError, type FunctionErrorCode, type Words } from './errors';
import { FUNCTIONS } from './table';

/** As much of Microsoft's custom functions runtime as is used here; it is part of office.js. */
interface CustomFunctionsRuntime {
  associate(id: string, run: (...given: CellArgument[]) => number | string): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<'invalidValue' | 'notAvailable' | 'divisionByZero', string>>;
}

/** Absent outside Excel; the workbench has no part of it that registers anything. */
declare const CustomFunctions: Partial<CustomFunctionsRuntime> | undefined;

const CODES = {
  value: 'invalidValue',
  notAvailable: 'notAvailable',
  divisionByZero: 'divisionByZero',
} as const satisfies Readonly<Record<FunctionErrorCode, string>>;

/**
 * Tells Excel which code stands behind each worksheet function. It has to happen while the page loads: Excel asks for
 * functions as soon as the page is ready. Does nothing where there is no Excel.
 * @param locale the language of error messages; results do not depend on it
 */
export function associateFunctions(locale: () => keyof Words): void {
  if (typeof CustomFunctions === 'undefined' || !CustomFunctions.associate) return;
  for (const { id, run } of FUNCTIONS) {
    CustomFunctions.associate(id, (...given) => {
      try {
        // Behind the arguments Excel always passes an object on the call itself.
        return run(...given.slice(0, -1));
      } catch (error) {
        throw error instanceof FunctionError ? cellError(error, locale()) : error;
      }
    });
  }
}

/** `Error` of the runtime comes with the part of office.js that is loaded last, so it is looked up when it is needed. */
function cellError({ code, words }: FunctionError, locale: keyof Words): Error {
  const { Error: CellError, ErrorCode } = CustomFunctions as CustomFunctionsRuntime;
  return new CellError(ErrorCode[CODES[code]], words[locale]);
}
