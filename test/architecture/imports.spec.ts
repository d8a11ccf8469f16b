import { execFileSync } from 'node:child_process';

/** [file that imports, what it imports, may it]. */
const arrows: [string, string, boolean][] = [
  ['src/core/scan/index.ts', '../layouts/blocks', true],
  ['src/core/scan/index.ts', '../../excel', false],
  ['src/core/scan/index.ts', 'react', false],
  ['src/core/text/fold.ts', '../kpi/draft', false],
  ['src/core/cells/grid.ts', '../layouts/marks', false],
  ['src/core/layouts/marks.ts', '../text/roles', true],
  ['src/core/layouts/marks.ts', '../kpi/draft', false],
  ['src/excel/read.ts', '../core/cells/snapshot', true],
  ['src/excel/read.ts', '../taskpane/state', false],
  ['src/excel/read.ts', '../workbench/host', false],
  ['src/i18n/ja.ts', '../excel', false],
  ['src/taskpane/session.ts', '../excel', true],
  ['src/taskpane/session.ts', '../workbench/host', false],
  ['src/taskpane/session.ts', '../commands/ribbon', false],
  ['src/taskpane/session.ts', '../functions/table', false],
  ['src/functions/rate.ts', '../core/rules/judge', true],
  ['src/functions/rate.ts', '../i18n/glossary', true],
  ['src/functions/rate.ts', '../excel/language', false],
  ['src/functions/index.ts', '../excel/language', true],
  ['src/functions/index.ts', '../taskpane/session', false],
  ['src/core/rules/rate.ts', '../../functions/rate', false],
  ['src/commands/ribbon.ts', '../taskpane/session', true],
  ['src/commands/ribbon.ts', '../excel', true],
  ['src/commands/ribbon.ts', '../functions/table', false],
  ['src/commands/ribbon.ts', 'react', false],
  ['src/workbench/host/book.ts', '../../excel', false],
  ['src/files/package/package.ts', './zip', true],
  ['src/files/package/package.ts', 'node:zlib', false],
  ['src/files/package/package.ts', '../../core/cells/snapshot', false],
  ['src/files/read/workbook.ts', '../../core/cells/snapshot', true],
  ['src/files/read/workbook.ts', '../../excel', false],
  ['src/workbench/headless/run.ts', '../../excel', true],
];

const names: [string, string, boolean][] = [
  ['src/core/scan/index.ts', 'Excel.run', false],
  ['src/core/scan/index.ts', 'document.title', false],
  ['src/taskpane/session.ts', 'Office.context', false],
  ['src/functions/rate.ts', 'Office.context', false],
  ['src/commands/ribbon.ts', 'Office.actions', false],
  ['src/excel/read.ts', 'Excel.run', true],
];

/** ESLint reads its configuration as a module, which jest's own loader refuses: it runs in a process of its own. */
const LINT = `
  const { ESLint } = require('eslint');
  const rules = ['no-restricted-imports', 'no-restricted-globals'];
  const snippets = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  (async () => {
    const eslint = new ESLint({ ruleFilter: ({ ruleId }) => rules.includes(ruleId) });
    const found = [];
    for (const { filePath, code } of snippets) {
      const [result] = await eslint.lintText(code, { filePath });
      found.push(result.messages.map((message) => message.ruleId ?? message.message));
    }
    process.stdout.write(JSON.stringify(found));
  })();
`;

const snippets = [
  ...arrows.map(([filePath, target]) => ({
    filePath,
    code: `import * as other from '${target}';\nexport { other };\n`,
  })),
  ...names.map(([filePath, name]) => ({ filePath, code: `export const used = ${name};\n` })),
];
let refusals: string[][] = [];
beforeAll(() => {
  const answer = execFileSync(process.execPath, ['-e', LINT], {
    input: JSON.stringify(snippets),
    encoding: 'utf8',
  });
  refusals = JSON.parse(answer) as string[][];
}, 60_000);

test.each(arrows.map((arrow, i) => [...arrow, i] as const))('%s → %s: %s', (_file, _target, allowed, i) => {
  expect(refusals[i]).toEqual(allowed ? [] : ['no-restricted-imports']);
});

test.each(names.map((name, i) => [...name, i] as const))('%s names %s: %s', (_file, _name, allowed, i) => {
  expect(refusals[arrows.length + i]).toEqual(allowed ? [] : ['no-restricted-globals']);
});
