import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { ROOMS } from './scripts/rooms.mjs';

/** Imports go one way. What each room may not import, and why, in the words a person reads. */
const direction = (files, forbidden, message) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ regex: forbidden, message }] }],
  },
});

/** `../excel`, `../../src/excel/read` … for the given folders of src. */
const into = (...folders) => `(^|/)\\.\\./(?:.*/)?(?:${folders.join('|')})(?:/|$)`;
/** `../layouts/marks`, from any depth within core. */
const intoRooms = (rooms) => `^(?:\\.\\./)+(?:${rooms.join('|')})(?:/|$)`;
/** What stands around core. */
const OUTWARD = ['excel', 'taskpane', 'i18n', 'functions', 'commands', 'workbench'];
const UI = '^(react|react-dom|@fluentui/.*)(/|$)';

/** Names of Excel and Office belong to src/excel; the stand-in answers them. */
const OFFICE_GLOBALS = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/excel names Excel and Office.',
}));
const DOM_GLOBALS = ['window', 'document', 'fetch', 'localStorage', 'navigator'].map((name) => ({
  name,
  message: 'src/core and src/files are pure: no DOM, no network.',
}));

export default defineConfig(
  globalIgnores(['dist/', 'dist-closed/', 'release/', 'test-output/', 'coverage/', '.cache/', 'tools/']),
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  // Literal grids take room; a longer file holds more than one theme.
  {
    files: ['test/core/scan/cases/*.ts'],
    rules: { 'max-lines': ['error', { max: 520, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-console': 'error',
    },
  },
  {
    // The workbench is a tool for developers: it may write to the browser's console.
    files: ['src/workbench/host/runtime-node.ts', 'src/workbench/page/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/workbench/page/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // Grid cells and the like carry their roles by hand.
      'jsx-a11y/no-noninteractive-element-to-interactive-role': 'off',
      'jsx-a11y/no-noninteractive-tabindex': 'off',
      'jsx-a11y/no-noninteractive-element-interactions': 'off',
      'jsx-a11y/interactive-supports-focus': ['error', { tabbable: ['button', 'link', 'textbox'] }],
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: [
      'src/core/**',
      'src/taskpane/**',
      'src/functions/**',
      'src/commands/**',
      'src/i18n/**',
      'src/workbench/page/**',
    ],
    rules: { 'no-restricted-globals': ['error', ...OFFICE_GLOBALS] },
  },
  {
    files: ['src/core/**', 'src/files/**'],
    rules: { 'no-restricted-globals': ['error', ...OFFICE_GLOBALS, ...DOM_GLOBALS] },
  },

  direction(['src/core/**'], `${into(...OUTWARD)}|${UI}`, 'core imports nothing outward.'),
  ...Object.entries(ROOMS).map(([room, below]) =>
    direction(
      [`src/core/${room}/**`],
      `${into(...OUTWARD)}|${intoRooms(Object.keys(ROOMS).filter((other) => other !== room && !below.includes(other)))}|${UI}`,
      `core/${room} imports ${below.join(', ') || 'none of the other rooms'}.`,
    ),
  ),
  direction(
    ['src/files/**'],
    `${into('excel', 'taskpane', 'i18n', 'functions', 'commands', 'workbench')}|${UI}|^node:`,
    'files stand on core alone and run anywhere: no Excel, no stand-in, no Node.',
  ),
  direction(
    ['src/files/package/**'],
    `${into('core', 'read', 'write', 'excel', 'taskpane', 'i18n', 'functions', 'commands', 'workbench')}|${UI}|^node:`,
    'A package knows nothing of what is in its sheets.',
  ),
  direction(
    ['src/excel/**'],
    `${into('taskpane', 'i18n', 'functions', 'commands', 'workbench')}|${UI}`,
    'excel imports core only.',
  ),
  direction(
    ['src/i18n/**'],
    `${into('excel', 'taskpane', 'functions', 'commands', 'workbench')}|${UI}`,
    'i18n imports nothing but types of core.',
  ),
  direction(
    ['src/taskpane/**'],
    into('workbench', 'functions', 'commands'),
    'The pane works without the ribbon and the worksheet functions; the product never imports the stand-in.',
  ),
  direction(
    ['src/functions/**'],
    `${into('excel', 'taskpane', 'commands', 'workbench')}|${UI}`,
    'functions stand on core and the words of i18n; index.ts alone asks Excel for its language.',
  ),
  direction(
    ['src/functions/index.ts'],
    `${into('taskpane', 'commands', 'workbench')}|${UI}`,
    'functions know nothing of the pane.',
  ),
  direction(
    ['src/commands/**'],
    `${into('functions', 'workbench')}|${UI}`,
    'commands use the pane and excel; they draw nothing.',
  ),
  direction(
    ['src/workbench/host/**'],
    `${into('excel', 'taskpane', 'functions', 'commands', 'page', 'headless')}|${UI}`,
    'The host knows nothing of the product that runs in it.',
  ),
);
