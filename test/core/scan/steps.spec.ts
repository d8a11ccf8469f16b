import type { WorkbookSnapshot } from '../../../src/core/cells/snapshot';
import { scanInSteps, scanWorkbook, type ScanStep } from '../../../src/core/scan';
import { LeftError, runInSlices } from '../../../src/core/scan/slices';
import { sheet, workbook } from '../../support/sheet';

/** A form per sheet, as somebody collects them. */
function forms(count: number): WorkbookSnapshot {
  return workbook(
    ...Array.from({ length: count }, (_, n) =>
      sheet(
        [
          [`事業名：第${n + 1}事業`],
          ...['①', '②', '③', '④', '⑤'].flatMap((no) => [
            [null],
            [`KPI${no}`, '種別', '単位', '基準年度', '基準値'],
            [`第${n + 1}事業の指標${no}`, 'アウトプット', '件', '2023年度', 10],
            [null, null, null, '2024年度末\n目標値', '2024年度末\n実績値'],
            [null, null, null, 100 + n, 101],
          ]),
        ],
        { name: `様式${n + 1}` },
      ),
    ),
  );
}

/** One list on one sheet, with two columns that nobody reads. */
function list(rows: number): WorkbookSnapshot {
  return workbook(
    sheet([
      ['事業名', '指標名', '単位', 'R5目標', 'R5実績', 'R6目標', 'R6実績', '重み', '人口'],
      ...Array.from({ length: rows }, (_, i) => [
        `事業${i % 40}`,
        `指標その${i}の件数`,
        '件',
        90,
        80 + (i % 20),
        100,
        97,
        0.5 + (i % 7),
        1000 + 3 * i,
      ]),
    ]),
  );
}

function stepsOf(snapshot: WorkbookSnapshot): { steps: ScanStep[]; lengths: number[] } {
  const steps: ScanStep[] = [];
  const lengths: number[] = [];
  for (const work = scanInSteps(snapshot); ;) {
    const start = performance.now();
    const next = work.next();
    lengths.push(performance.now() - start);
    if (next.done) return { steps, lengths };
    steps.push(next.value);
  }
}

const BUDGET = 200;

/**
 * The steps of a scan are the same each time: what only one run shows is the machine, not the step. So each step counts
 * with its best run, and there are more runs only while one of them seems too long.
 */
function longestStepOf(snapshot: WorkbookSnapshot): number {
  let best: number[] = [];
  let longest = Infinity;
  for (let run = 0; run < 5 && longest > BUDGET; run++) {
    best = stepsOf(snapshot).lengths.map((length, i) => Math.min(length, best[i] ?? Infinity));
    longest = Math.max(...best);
  }
  return longest;
}

test('every sheet is told as it is read and again as it is gathered, and the parts only grow', () => {
  const { steps } = stepsOf(forms(4));
  const names = (stage: ScanStep['stage']): (string | null)[] => [
    ...new Set(steps.filter((step) => step.stage === stage).map((step) => step.sheet)),
  ];
  expect(names('reading')).toEqual(['様式1', '様式2', '様式3', '様式4']);
  expect(names('gathering')).toEqual(names('reading'));
  expect(names('judging')).toEqual([null]);
  expect(steps.every(({ done }, i) => done >= (steps[i - 1]?.done ?? 0))).toBe(true);
  expect(steps.every(({ done, of }) => done < of && of === 9)).toBe(true);
});

/** The budget of a task of the pane is 200 ms, on a machine that does nothing else. */
test.each([
  ['60 forms', forms(60)],
  ['a list of 2,000 KPIs', list(2000)],
])('no step of %s takes long', (name, snapshot) => {
  const longest = longestStepOf(snapshot);
  console.info(`${name}: longest step ${longest.toFixed(0)} ms`);
  expect(longest).toBeLessThanOrEqual(BUDGET);
});

test('in slices or at once, the result is the same; every slice ends near its length', async () => {
  const snapshot = forms(6);
  let time = 0;
  const told: ScanStep[] = [];
  const result = await runInSlices(scanInSteps(snapshot), {
    // Every look at the clock takes 10 ms.
    now: () => (time += 10),
    pause: () => Promise.resolve(),
    longest: 100,
    onStep: (step) => told.push(step),
  });
  expect(result).toEqual(scanWorkbook(snapshot));
  const { steps } = stepsOf(snapshot);
  expect(told.length).toBeGreaterThan(steps.length / 15);
  expect(told.length).toBeLessThan(steps.length / 5);
});

test('left in the middle, the work is tidied up and says so', async () => {
  const signal = { aborted: false };
  let tidied = false;
  let steps = 0;
  const work = (function* () {
    try {
      for (;;) yield ++steps;
    } finally {
      tidied = true;
    }
  })();
  const running = runInSlices(work, {
    now: () => 0,
    pause: () => Promise.resolve(void (signal.aborted = steps >= 3)),
    longest: 0,
    signal,
  });
  await expect(running).rejects.toBeInstanceOf(LeftError);
  expect([steps, tidied]).toEqual([3, true]);
});
