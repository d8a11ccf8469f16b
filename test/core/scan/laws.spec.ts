import { generateForms } from '../../support/forms-generator';
import { LAW_NAMES, LAWS, type LawName } from '../../support/laws/laws';
import { mutantOf, seedOf } from '../../support/laws/run';
import { faultsOf } from '../../support/laws/sound';
import { baselineOf, type Subject } from '../../support/laws/subject';
import {
  referenceSubjects,
  subjectsOfCases,
  subjectsOfForms,
  trialSubjects,
} from '../../support/laws/subjects';
import {
  details,
  TALLY_TITLE,
  tallyLine,
  tallyOf,
  tryLaw,
  type Tally,
  type Trial,
} from '../../support/laws/tally';
import {
  type Ceiling,
  ceilingLine,
  ceilingOf,
  isSame,
  NO_SPARE,
  SPARE_IN_FORMS,
  TODAY,
  TODAY_IN_FORMS,
  worseThan,
} from '../../support/laws/today';

/**
 * What must hold whatever the form (test/support/laws): a column nobody knows, another order, a blank row … change
 * nothing of what is read. Today's figures are ceilings that may only go down.
 *
 * `LAWS_ALL=1` tries everything, ten times as many generated forms, and the trial workbooks where they are
 * (`KPI_TRIAL_DIR`, else ../shared/trial); `LAWS_DETAILS='text column in'` prints the first mutants that break that law (`each`: every
 * law), `LAWS_MOST=30` more of them.
 */
const RUNS_ALL = Boolean(process.env['LAWS_ALL']);
const PART = RUNS_ALL ? 'all' : 'sample';
const DETAILED = process.env['LAWS_DETAILS'] ?? '';
const MOST_DETAILED = Number(process.env['LAWS_MOST'] ?? 10);
/** One case in so many is tried with every law; a reference workbook with one law in so many. */
const SAMPLE_OF = 5;
/** Generated forms, the same number of each family. */
const FORMS = RUNS_ALL ? 360 : 36;
const SEED = 1;
/** Places tried per case where everything is. */
const ROUNDS = 2;
/** A larger workbook takes minutes and would drown the others. */
const MOST_TUPLES = 1500;
const TIME_LIMIT = 1_800_000;

const isSampled = (law: LawName, subject: Subject): boolean =>
  RUNS_ALL ||
  subject.set === 'generated' ||
  seedOf(subject.set === 'cases' ? subject.name : law + subject.name) % SAMPLE_OF === 0;

/** What is held to which figures. */
const GROUPS = [
  { title: 'cases and reference workbooks', sets: ['cases', 'reference'], today: TODAY, spare: NO_SPARE },
  { title: 'generated forms', sets: ['generated'], today: TODAY_IN_FORMS, spare: SPARE_IN_FORMS },
] as const;

describe('laws', () => {
  const trials: Trial[] = [];
  const faults: string[] = [];
  const laws = LAW_NAMES.filter((law) => [law, '', 'each'].includes(DETAILED));

  function tryAll(subject: Subject): void {
    const own = laws.filter((law) => isSampled(law, subject));
    if (own.length === 0) return;
    const baseline = baselineOf(subject);
    if (baseline.right.length > MOST_TUPLES) return;
    const rounds = RUNS_ALL && subject.set === 'cases' ? ROUNDS : 1;
    for (const law of own) {
      for (let round = 0; round < rounds; round++) {
        const trial = tryLaw(law, baseline, round);
        if (!trial) continue;
        trials.push(trial);
        const said = `${law}, ${subject.name}`;
        faults.push(...faultsOf(baseline, trial.mutant).map((fault) => `${said}: ${fault}`));
      }
    }
  }

  beforeAll(async () => {
    const more = RUNS_ALL ? await trialSubjects() : [];
    const forms = subjectsOfForms(generateForms(FORMS, SEED));
    for (const subject of [...subjectsOfCases(), ...(await referenceSubjects()), ...forms, ...more])
      tryAll(subject);
  }, TIME_LIMIT);

  const of = (law: LawName, sets: readonly Subject['set'][]): Tally =>
    tallyOf(trials.filter((trial) => trial.law === law && sets.includes(trial.baseline.subject.set)));

  /** The figures that are no longer those written down, to be taken over. */
  function otherThan(
    title: string,
    sets: readonly Subject['set'][],
    today: typeof TODAY,
    spare: Ceiling,
  ): string[] {
    const lines = laws.flatMap((law) => {
      const ceiling = ceilingOf(of(law, sets), spare);
      return isSame(ceiling, today[law][PART]) ? [] : [ceilingLine(law, ceiling)];
    });
    return lines.length > 0
      ? [`Other in ${title} than test/support/laws/today.ts says (${PART}):`, ...lines]
      : [];
  }

  afterAll(() => {
    const table = (title: string, sets: readonly Subject['set'][]): string[] =>
      trials.some(({ baseline }) => sets.includes(baseline.subject.set))
        ? [title, TALLY_TITLE, ...laws.map((law) => tallyLine(law, of(law, sets)))]
        : [];
    const lines = [
      ...GROUPS.flatMap(({ title, sets }) =>
        table(`Laws: ${RUNS_ALL ? 'all' : 'a sample of'} ${title}`, sets),
      ),
      ...table('Laws: trial workbooks', ['trial']),
      ...GROUPS.flatMap(({ title, sets, today, spare }) => otherThan(title, sets, today, spare)),
      ...(DETAILED
        ? laws.map((law) =>
            details(
              trials.filter((trial) => trial.law === law),
              MOST_DETAILED,
            ),
          )
        : []),
    ];
    process.stdout.write(`\n${lines.join('\n')}\n`);
  });

  test('every mutant shows the old texts where its map says, and loses no tuple', () => {
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('the same seed gives the same mutant', () => {
    const again = trials.filter(({ baseline }) => seedOf(baseline.subject.name) % 10 === 0).slice(0, 40);
    for (const { law, seed, baseline, mutant } of again) {
      const other = mutantOf(baseline, LAWS[law], seed);
      expect(other?.snapshot).toEqual(mutant.snapshot);
    }
  });

  describe.each(GROUPS)('$title', ({ sets, today }) => {
    test.each(laws)('%s: no worse than today', (law) => {
      expect(worseThan(today[law][PART], of(law, sets))).toEqual([]);
    });
  });
});
