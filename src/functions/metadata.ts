import type { Words } from './errors';
import { FUNCTIONS } from './table';

/** As Microsoft's schema for custom functions has it; keys Excel does not need are left out. */
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly result: { readonly type: string; readonly dimensionality: 'scalar' };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'string';
    readonly dimensionality: 'scalar';
    readonly optional?: true;
  }[];
}

/** What Excel is told of the worksheet functions, in one language; names of functions are the same in both. */
export function functionsMetadata(locale: keyof Words): { readonly functions: readonly FunctionMetadata[] } {
  return {
    functions: FUNCTIONS.map(({ id, description, result, parameters }) => ({
      id,
      name: id,
      description: description[locale],
      result: { type: result, dimensionality: 'scalar' },
      parameters: parameters.map((parameter) => ({
        name: parameter.name[locale],
        description: parameter.description[locale],
        type: 'string',
        dimensionality: 'scalar',
        ...(parameter.optional ? { optional: true as const } : {}),
      })),
    })),
  };
}

/** `functions.json`, the file the manifest names. */
export function functionsJson(locale: keyof Words): string {
  return `${JSON.stringify(functionsMetadata(locale), null, 2)}\n`;
}
