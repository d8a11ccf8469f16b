/**
 * How many regular expressions core has, and which of them may take far longer than their text is long. No cell may hold up
 * the pane: a cell has up to 32,767 characters, and whoever made the sheet chose them.
 *
 * The analyser (scslre) looks at the source alone and takes a second. It does not see two ways of reading one text within a
 * repeated choice, `(?:末|時点|末時点)+`, which is exponential; docs/performance.md says what was found by other means.
 */
import { join } from 'node:path';
import { backtrackingOf, expressionsIn } from '../support/regular-expressions';

const expressions = expressionsIn(join(__dirname, '../../src/core'));

/**
 * These may only fall. The rooms that read and judge had 378 literals before words of titles became tables; the rooms that
 * name what was not read and say why something was came later and are counted apart.
 */
const MOST = { literals: 366, made: 20, beside: 22 };
const BESIDE = ['unread/', 'explain/'];

/** Open: pairs of quantifiers that share what they match, and searches that start anew at every character. May only fall. */
const OPEN: Readonly<Record<string, number>> = {
  'cells/address.ts': 1,
  // Cubic: a project, its blanks, a colon.
  'finance/lines.ts': 4,
  'finance/projects.ts': 1,
  'findings/cost-rules.ts': 1,
  'kpi/context.ts': 3,
  'kpi/draft.ts': 3,
  'kpi/interim.ts': 4,
  'kpi/project.ts': 5,

  // Cubic, and the slowest of all: 1,000 blanks before 率! take seconds.
  'layouts/inline-pairs.ts': 11,
  'layouts/list-rows.ts': 1,
  'layouts/row-facts.ts': 7,
  'rules/rate.ts': 1,
  'text/bounds.ts': 2,
  'text/fold.ts': 1,
  'text/kpi-list.ts': 8,
  'text/missing.ts': 1,
  'text/number.ts': 7,
  'text/period.ts': 8,
  'text/roles.ts': 5,
  'text/unit.ts': 9,
};

function found(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { file, pattern } of expressions) {
    const count = pattern ? backtrackingOf(pattern) : 0;
    if (count > 0) counts[file] = (counts[file] ?? 0) + count;
  }
  return counts;
}

test('there are no more of them than there were', () => {
  const isBeside = ({ file }: (typeof expressions)[number]): boolean =>
    BESIDE.some((room) => file.startsWith(room));
  const all = expressions.filter(({ made }) => made === 'literal');
  const beside = all.filter(isBeside).length;
  const literals = all.length - beside;
  const made = expressions.length - all.length;
  process.stdout.write(
    `\nRegular expressions of core: ${literals} literals where it reads and judges, ${beside} in ` +
      `${BESIDE.join(' and ')}, ${made} made with new RegExp\n`,
  );
  expect(literals).toBeLessThanOrEqual(MOST.literals);
  expect(beside).toBeLessThanOrEqual(MOST.beside);
  expect(made).toBeLessThanOrEqual(MOST.made);
});

test('the source of each is known; one is made anew from another of the list', () => {
  const unknown = expressions.filter(({ pattern }) => pattern === null);
  expect(unknown.map(({ file }) => file)).toEqual(['text/period.ts']);
});

test('no file has more ways to backtrack than it had; where one has fewer, the number here falls with it', () => {
  expect(found()).toEqual(OPEN);
});

test.each([
  ['/a+b/, which starts anew at every a', 'a+b', 1],
  ['/^a+b/', '^a+b', 0],
  ['/^a*a*b/', '^a*a*b', 1],
  ['/^(?:a+)+b/', '^(?:a+)+b', 1],
])('the analyser judges %s', (_, source, ways) => {
  expect(backtrackingOf({ source, flags: '' })).toBe(ways);
});
