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

function stepsOf(snapshot: WorkbookSnapshot): ScanStep[] {
  return [...scanInSteps(snapshot)];
}

test('every sheet is told as it is read and again as it is gathered, and the parts only grow', () => {
  const steps = stepsOf(forms(4));
  const names = (stage: ScanStep['stage']): (string | null)[] => [
    ...new Set(steps.filter((step) => step.stage === stage).map((step) => step.sheet)),
  ];
  expect(names('reading')).toEqual(['様式1', '様式2', '様式3', '様式4']);
  expect(names('gathering')).toEqual(names('reading'));
  expect(names('judging')).toEqual([null]);
  expect(steps.every(({ done }, i) => done >= (steps[i - 1]?.done ?? 0))).toBe(true);
  expect(steps.every(({ done, of }) => done < of && of === 9)).toBe(true);
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
  const steps = stepsOf(snapshot);
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
