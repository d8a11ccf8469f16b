/**
 * Which members of Microsoft's Excel and Office API src/excel names, and since which requirement set there are such members:
 * read from the types, so that nothing has to be kept up by hand.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Member {
  /** `Range.getMergedAreasOrNullObject` */
  readonly name: string;
  /** `ExcelApi 1.13`; null where the types name none. */
  readonly set: string | null;
  /** Files of src/excel, sorted. */
  readonly files: readonly string[];
}

/** @param root of the source tree, with node_modules */
export function membersUsed(root: string): Member[] {
  const folder = join(root, 'src/excel');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort();
  const program = ts.createProgram(
    files.map((file) => join(folder, file)),
    {
      target: ts.ScriptTarget.ES2021,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: ['office-js'],
      typeRoots: [join(root, 'node_modules/@types')],
    },
  );
  const checker = program.getTypeChecker();
  const found = new Map<string, { set: string | null; files: Set<string> }>();
  for (const file of files) {
    const source = program.getSourceFile(join(folder, file));
    if (!source) continue;
    for (const symbol of symbolsIn(source, checker)) {
      const declaration = symbol.declarations?.find((one) => isOfficeMember(one));
      if (!declaration || !isNamed(declaration.parent)) continue;
      const name = `${declaration.parent.name.text}.${symbol.name}`;
      const entry = found.get(name) ?? { set: setOf(declaration), files: new Set() };
      entry.files.add(file);
      found.set(name, entry);
    }
  }
  return [...found]
    .map(([name, { set, files: where }]) => ({ name, set, files: [...where].sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Members named in a file: `a.b`, `const { b } = a`, `{ b: … }` where the API asks for it, and `load('items/b')`. */
function symbolsIn(source: ts.SourceFile, checker: ts.TypeChecker): ts.Symbol[] {
  const symbols: (ts.Symbol | undefined)[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      symbols.push(checker.getSymbolAtLocation(node.name));
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) {
        symbols.push(checker.getTypeAtLocation(node.parent).getProperty(name.text));
      }
    } else if (ts.isObjectLiteralExpression(node)) {
      const wanted = checker.getContextualType(node);
      for (const { name } of node.properties) {
        if (wanted && name && ts.isIdentifier(name)) symbols.push(wanted.getProperty(name.text));
      }
    }
    if (ts.isCallExpression(node)) symbols.push(...loaded(node, checker));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return symbols.filter((symbol) => symbol !== undefined);
}

/** What `range.load('rowIndex, worksheet/name')` names. */
function loaded({ expression, arguments: given }: ts.CallExpression, checker: ts.TypeChecker): ts.Symbol[] {
  const [paths] = given;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return [];
  if (!paths || !ts.isStringLiteral(paths)) return [];
  return paths.text.split(',').flatMap((path) => {
    const symbols: ts.Symbol[] = [];
    let type = checker.getTypeAtLocation(expression.expression);
    for (const step of path.trim().split('/')) {
      const symbol = type.getProperty(step);
      if (!symbol) throw new Error(`${checker.typeToString(type)} has no ${step} to load.`);
      symbols.push(symbol);
      type = checker.getTypeOfSymbolAtLocation(symbol, expression);
      type = checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
    }
    return symbols;
  });
}

type Named = ts.ClassDeclaration & { readonly name: ts.Identifier };

function isNamed(node: ts.Node): node is Named {
  return (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) && node.name !== undefined;
}

function isOfficeMember(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes('@types/office-js/');
}

/** `[Api set: ExcelApi 1.7]` of the member, else of its class. */
function setOf(declaration: ts.Declaration): string | null {
  for (const node of [declaration, declaration.parent]) {
    const docs = ts
      .getJSDocCommentsAndTags(node)
      .map((doc) => doc.getText())
      .join('\n');
    const set = /\[Api set: ([^\]]+?)(?: for [^\]]*)?\]/.exec(docs)?.[1];
    if (set) return set.trim();
  }
  return null;
}
