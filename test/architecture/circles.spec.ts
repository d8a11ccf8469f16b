/** Imports within core: no circle of files, and between rooms only the arrows of the table. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');
const CORE = join(ROOT, 'src/core');

/** [file, files it imports], types too: a circle of types is a circle for whoever reads. */
const imports = new Map(
  readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name): [string, string[]] => {
      const file = join(CORE, name);
      const named = ts
        .preProcessFile(readFileSync(file, 'utf8'))
        .importedFiles.map(({ fileName }) => fileName);
      return [file, named.flatMap((other) => resolved(file, other))];
    }),
);

function resolved(file: string, named: string): string[] {
  const path = join(dirname(file), named);
  return named.startsWith('.') ? [`${path}.ts`, join(path, 'index.ts')].filter((one) => existsSync(one)) : [];
}

/** Files that lead back to themselves, each way once. */
function circles(): string[] {
  const found: string[] = [];
  const isDone = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      const circle = [...way.slice(way.indexOf(file)), file];
      found.push(circle.map((one) => relative(CORE, one)).join(' → '));
    } else if (!isDone.has(file)) {
      for (const other of imports.get(file) ?? []) follow(other, [...way, file]);
      isDone.add(file);
    }
  };
  for (const file of imports.keys()) follow(file, []);
  return found;
}

const roomOf = (file: string): string => relative(CORE, file).split('/')[0]!;

/** The table is a module, which jest's own loader refuses: it is read in a process of its own. */
const ROOMS = JSON.parse(
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "const { ROOMS } = await import('./scripts/rooms.mjs'); console.log(JSON.stringify(ROOMS))",
    ],
    { cwd: ROOT, encoding: 'utf8' },
  ),
) as Record<string, string[]>;

test('no files of core import each other in a circle', () => {
  expect(imports.size).toBeGreaterThan(100);
  expect(circles()).toEqual([]);
});

test('a room imports only rooms above it in the table', () => {
  const order = Object.keys(ROOMS);
  for (const [room, below] of Object.entries(ROOMS)) {
    expect([room, below.filter((other) => order.indexOf(other) >= order.indexOf(room))]).toEqual([room, []]);
  }
});

test('the table names every room, and no arrow that nobody goes', () => {
  const gone: Record<string, string[]> = {};
  for (const [file, others] of imports) {
    if (!relative(CORE, file).includes('/')) continue;
    const rooms = (gone[roomOf(file)] ??= []);
    for (const other of others) {
      const room = roomOf(other);
      if (room !== roomOf(file) && !room.endsWith('.ts') && !rooms.includes(room)) rooms.push(room);
    }
  }
  const sorted = (table: Record<string, string[]>): [string, string[]][] =>
    Object.entries(table)
      .map(([room, others]): [string, string[]] => [room, [...others].sort()])
      .sort(([a], [b]) => a.localeCompare(b));
  expect(sorted(gone)).toEqual(sorted(ROOMS));
});

test('the page of architecture shows the table', () => {
  const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  for (const [room, below] of Object.entries(ROOMS)) {
    expect(page).toContain(
      `| \`${room}\` | ${below.map((other) => `\`${other}\``).join(', ') || 'nothing'} |`,
    );
  }
});
