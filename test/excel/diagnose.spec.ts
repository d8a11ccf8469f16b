/** The diagnosis of the host: every probe on the stand-in, and what it leaves behind, whatever fails. */
import type { Workbook } from '@cj-tech-master/excelts';
import { diagnose, diagnosisLines, readWorkbook, reportStands } from '../../src/excel';
import { PROBES, type Probe } from '../../src/excel/probes';
import { DIAGNOSIS_KEY, REPORT_KEY } from '../../src/excel/report-sheets';
import type { Fault, Host } from '../../src/workbench/host';
import { dump, openMade } from './stand-in';

const users = (workbook: Workbook): void => {
  workbook.addWorksheet('一覧').addRow(['指標名', 'R6目標', 'R6実績']);
  // What the probes would like to be called.
  workbook.addWorksheet('KPI診断カナ1').addRow(['他人のシート']);
};

/** A clock that goes on by a millisecond whenever it is looked at. */
const clock = (): (() => number) => {
  let time = 0;
  return () => (time += 1);
};

function state(host: Host): unknown {
  const { settings, xmlParts, sheets } = host.book;
  return {
    sheets: dump(host),
    order: sheets.map(({ id }) => id),
    settings: [...settings],
    parts: [...xmlParts],
  };
}

test('the stand-in answers every probe as expected, and nothing is left', async () => {
  const host = await openMade((workbook) => workbook.addWorksheet('一覧').addRow(['指標名']));
  const before = state(host);
  const diagnosis = await diagnose({ now: clock() });
  expect(diagnosis.answers.filter(({ got, expected }) => got !== expected)).toEqual([]);
  expect(diagnosis.answers.map(({ id }) => id)).toEqual(PROBES.map(({ id }) => id));
  expect(new Set(PROBES.map(({ id }) => id)).size).toBe(PROBES.length);
  expect(diagnosis.cleanedUp).toBe(true);
  expect(state(host)).toEqual(before);

  const lines = diagnosisLines(diagnosis);
  expect(lines.length).toBeLessThanOrEqual(60);
  expect(lines[0]).toMatch(/^KPI diagnosis: (\d+) of \1 as expected \| Excel .*ExcelApi 1\.13/);
  expect(lines.slice(1, -2).every((line) => /^ok [a-z0-9-]+ \d+ ms$/.test(line))).toBe(true);
  expect(lines.at(-1)).toBe('cleaned up');
});

const failing: Probe = {
  id: 'failing',
  expected: 'nothing',
  ask: async ({ addSheet, context }) => {
    addSheet('KPI診断カナ2');
    // Refused in the same request: the sheet is there, and its id was never told.
    addSheet('KPI診断?');
    await context.sync();
    return 'accepted';
  },
};

test('a probe that fails is told by the code of Excel, takes no other along, and leaves no sheet', async () => {
  const host = await openMade(users);
  const before = state(host);
  const { answers, cleanedUp } = await diagnose({ now: clock(), probes: [failing, ...PROBES.slice(0, 2)] });
  expect(answers.map(({ got }) => got === 'InvalidArgument')).toEqual([true, false, false]);
  expect(answers.slice(1).every(({ got, expected }) => got === expected)).toBe(true);
  expect(cleanedUp).toBe(true);
  expect(state(host)).toEqual(before);
  expect(diagnosisLines({ host: [], answers, pictures: { chart: null, cells: null }, cleanedUp })[1]).toBe(
    'DIFF failing 1 ms got "InvalidArgument" expected "nothing"',
  );
});

test('a sheet a diagnosis left behind is not read, counts as no report, and goes with the next', async () => {
  const host = await openMade(users);
  const left = host.book.add(null);
  left.customProperties.set(REPORT_KEY, DIAGNOSIS_KEY);
  expect((await readWorkbook()).sheets.map(({ name }) => name)).toEqual(['一覧', 'KPI診断カナ1']);
  expect(await reportStands()).toBe(false);
  await diagnose({ now: clock(), probes: [] });
  expect(host.book.sheets.map(({ sheet }) => sheet.name)).toEqual(['一覧', 'KPI診断カナ1']);
});

const FAULTS: readonly Fault[] = ['error', 'lostSession', 'answerLost', 'silence'];

test.each(FAULTS)(
  '%s at any request: the user’s sheets stay, and where Excel answers again nothing is left',
  async (fault) => {
    const host = await openMade(users);
    const before = state(host);
    const probes = PROBES.filter(({ id }) =>
      ['used-range-of-values', 'setting-kept', 'xml-part-kept'].includes(id),
    );
    for (let at = 0; ; at++) {
      let hit = false;
      host.injectFault(({ index }) => {
        if (index !== at) return null;
        hit = true;
        return fault;
      });
      await diagnose({ now: clock(), probes, probeWithin: 60 }).catch(() => undefined);
      host.injectFault(null);
      if (!hit) break;
      // What a lost session left is removed by the next diagnosis.
      await diagnose({ now: clock(), probes: [] });
      expect(state(host)).toEqual(before);
    }
  },
);
