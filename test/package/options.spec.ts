import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readOptions } from '../../scripts/package/options';
import { PackageProblem } from '../../scripts/package/problem';

const ROOT = join(__dirname, '../..');

test('an address is enough; the rest has defaults', () => {
  expect(readOptions(['--url', 'https://kpi.example.lg.jp/tools/kpi'])).toEqual({
    url: 'https://kpi.example.lg.jp/tools/kpi/',
    environment: 'production',
    closed: false,
    share: null,
    build: 0,
    out: 'release',
  });
});

test('everything can be chosen', () => {
  const args = ['--url', 'https://kpi.example.lg.jp', '--env', 'test', '--closed', '--build', '7'];
  expect(readOptions([...args, '--share', '\\\\fs01\\共有\\addins\\', '--out', 'somewhere'])).toEqual({
    url: 'https://kpi.example.lg.jp/',
    environment: 'test',
    closed: true,
    share: '\\\\fs01\\共有\\addins',
    build: 7,
    out: 'somewhere',
  });
  expect(readOptions([...args, '--share', '//fs01/addins'])?.share).toBe('\\\\fs01\\addins');
  expect(readOptions(['--help'])).toBeNull();
});

const GOOD = ['--url', 'https://kpi.example.lg.jp/'];
const misuse: [string, string[], RegExp][] = [
  ['no address', [], /^--url is missing/],
  ['an insecure address', ['--url', 'http://kpi.example.lg.jp/'], /must begin with https/],
  ['no address at all', ['--url', 'kpi.example.lg.jp'], /must be an address/],
  ['the developer’s own PC', ['--url', 'https://localhost:3000/'], /other PCs reach/],
  ['the developer’s own PC by number', ['--url', 'https://127.0.0.1/'], /other PCs reach/],
  ['a file', ['--url', 'https://kpi.example.lg.jp/taskpane.html'], /not with a file/],
  ['a query', ['--url', 'https://kpi.example.lg.jp/?a=1'], /without "\?"/],
  ['a password', ['--url', 'https://a:b@kpi.example.lg.jp/'], /user name or password/],
  ['an unknown environment', [...GOOD, '--env', 'staging'], /must be production or test, not "staging"/],
  ['a share that is none', [...GOOD, '--share', 'C:\\addins'], /must be a network folder/],
  ['a server without a folder', [...GOOD, '--share', '\\\\fs01'], /must be a network folder/],
  ['a build number that is too large', [...GOOD, '--build', '65536'], /whole number from 0 to 65535/],
  ['a build number that is none', [...GOOD, '--build', '1.5'], /whole number/],
  ['an unknown argument', [...GOOD, '--closd'], /--closd/],
  ['a stray word', [...GOOD, 'closed'], /closed/],
  ['an argument without its value', ['--url'], /--url/],
];

test.each(misuse)('%s is refused in one plain line', (_what, args, message) => {
  let thrown: unknown;
  try {
    readOptions(args);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(PackageProblem);
  expect((thrown as Error).message).toMatch(message);
  expect((thrown as Error).message).not.toContain('\n');
});

test('the command says it on standard error and ends with 1', () => {
  const tsx = require.resolve('tsx/cli');
  const args = [tsx, join(ROOT, 'scripts/package.ts'), '--url', 'http://kpi.example.lg.jp/'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(stderr).toBe('--url must begin with https://, not "http://"\n');
  expect(status).toBe(1);
});
