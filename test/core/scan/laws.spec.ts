import { LAW_NAMES, type LawName } from '../../support/laws/laws';
import { baselineOf, type Baseline } from '../../support/laws/subject';
import { referenceSubjects, subjectsOfCases, trialSubjects } from '../../support/laws/subjects';
import { details, tallyLine, tallyOf, TALLY_TITLE, tryLaw, type Trial } from '../../support/laws/tally';

const RUNS_ALL = Boolean(process.env['LAWS_ALL']);
const DETAILED = process.env['LAWS_DETAILS'] ?? '';
const MOST_DETAILED = Number(process.env['LAWS_MOST'] ?? 10);

describe('laws', () => {
  const trials: Trial[] = [];
  beforeAll(async () => {
    const t0 = Date.now();
    const subjects = [...subjectsOfCases(), ...(await referenceSubjects()), ...(await trialSubjects())];
    const t1 = Date.now();
    const laws = DETAILED ? LAW_NAMES.filter((l) => l === DETAILED) : LAW_NAMES;
    const times = new Map<string, number>();
    for (const s of subjects) {
      const t = Date.now();
      const b: Baseline = baselineOf(s);
      for (const law of laws) {
        const x = tryLaw(law, b);
        if (x) trials.push(x);
      }
      times.set(s.set, (times.get(s.set) ?? 0) + Date.now() - t);
    }
    process.stdout.write(`${subjects.length} subjects, load ${t1 - t0} ms, ${JSON.stringify([...times])}\n`);
  }, 600_000);
  afterAll(() => {
    const lines = LAW_NAMES.map((l: LawName) => tallyLine(l, tallyOf(trials.filter((t) => t.law === l))));
    process.stdout.write(
      `\n${TALLY_TITLE}\n${lines.join('\n')}\n${DETAILED ? details(trials, MOST_DETAILED) : ''}\n`,
    );
  });
  test('x', () => expect(RUNS_ALL).toBe(RUNS_ALL));
});
