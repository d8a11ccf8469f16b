import { fileName } from '../../src/taskpane/file-name';

test.each([
  ['令和6年度 KPI', '令和6年度 KPI-kpi.csv'],
  ['../../etc/passwd', '_.._etc_passwd-kpi.csv'],
  ['C:\\Windows\\a', 'C__Windows_a-kpi.csv'],
  ['a*b?c"d<e>f|g', 'a_b_c_d_e_f_g-kpi.csv'],
  ['line\r\nbreak\tand\u0000nul', 'linebreakandnul-kpi.csv'],
  // Shown as "report-exe.csv" were the mark left in.
  ['report-\u202excod.exe', 'report-xcod.exe-kpi.csv'],
  ['...', 'workbook-kpi.csv'],
  ['', 'workbook-kpi.csv'],
  ['name. . ', 'name-kpi.csv'],
  ['か\u3099', 'が-kpi.csv'],
  ['half \ud83d', 'half-kpi.csv'],
])('%j becomes %j', (text, expected) => {
  expect(fileName(text, '-kpi.csv')).toBe(expected);
});

test('long names are cut between characters, and keep their ending', () => {
  const name = fileName('🙂'.repeat(300), '-kpi.csv');
  expect(name).toBe(`${'🙂'.repeat(60)}-kpi.csv`);
  expect(new TextEncoder().encode(fileName('あ'.repeat(255), '-kpi.csv')).length).toBeLessThan(255);
});
