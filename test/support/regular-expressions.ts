/** The regular expressions of source files, found by the parser of TypeScript, and how they may backtrack. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runInNewContext } from 'node:vm';
import { analyse } from 'scslre';
import * as ts from 'typescript';

export interface Expression {
  /** Path below the folder, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly made: 'literal' | 'new RegExp';
  /** Null where it is put together at run time of what is not a constant. */
  readonly pattern: { readonly source: string; readonly flags: string } | null;
}

/** All regular expressions in the TypeScript files of a folder, in reading order. */
export function expressionsIn(folder: string): Expression[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
  const sources = files.map((path) =>
    ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true),
  );
  const constants = sources.map(constantsOf);
  return sources.flatMap((source, i) => {
    // A constant of the same file goes before one that another file exports.
    const known = new Map([...constants.flatMap((map) => [...map]), ...constants[i]!]);
    const file = relative(folder, source.fileName).replaceAll('\\', '/');
    return nodesOf(source).flatMap((node): Expression[] => {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const pattern = { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
        return [{ file, line, made: 'literal', pattern }];
      }
      const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (!makes || node.expression.getText() !== 'RegExp') return [];
      const [text, flags] = (node.arguments ?? []).map((argument) => valueOf(argument, known));
      const isKnown = typeof text === 'string' && (node.arguments!.length < 2 || typeof flags === 'string');
      const pattern = isKnown ? { source: text, flags: typeof flags === 'string' ? flags : '' } : null;
      return [{ file, line, made: 'new RegExp', pattern }];
    });
  });
}

function nodesOf(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

type Constants = ReadonlyMap<string, ts.Expression>;

/** `const NAME = …` at the top of a file. */
function constantsOf(source: ts.SourceFile): Constants {
  return new Map(
    source.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations)
      .flatMap(({ name, initializer }): [string, ts.Expression][] =>
        ts.isIdentifier(name) && initializer ? [[name.text, initializer]] : [],
      ),
  );
}

/** What an expression of constants comes to, such as a template with the sign words in it; null for any other. */
function valueOf(expression: ts.Expression, known: Constants): unknown {
  const names = nodesOf(expression)
    .filter(ts.isIdentifier)
    .map(({ text }) => text);
  const scope: Record<string, unknown> = {};
  for (const name of names) {
    const constant = known.get(name);
    if (constant) scope[name] = valueOf(constant, known);
  }
  try {
    return runInNewContext(`(${expression.getText()})`, scope) as unknown;
  } catch {
    return null;
  }
}

/**
 * In how many ways a text of so many characters may take more than so many steps: two quantifiers that share what they
 * match, one that shares with itself, or a search that starts anew at every character.
 */
export function backtrackingOf({ source, flags }: NonNullable<Expression['pattern']>): number {
  return analyse({ source, flags }).reports.length;
}
