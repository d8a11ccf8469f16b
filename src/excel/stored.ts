import '../core/jitless';
import * as z from 'zod/mini';
import { EMPTY_PROFILE, parseProfile, ProfileError, profileText, type Profile } from '../core/profile/schema';
import { STANDARD } from '../core/rules/presets';
import { parseRules, RulesError, rulesText, type Rules } from '../core/rules/schema';
import { SHEET_KEYS } from '../core/report/plan';
import { ExcelActionError, toActionError } from './errors';
import { readMarks } from './report-sheets';

/** Where they lie among the settings of the workbook. */
export const PROFILE_SETTING = 'kpi-reading-profile';
export const RULES_SETTING = 'kpi-rule-profile';
const REPORT_SETTING = 'kpi-report-made';

const madeReportSchema = z.object({
  kind: z.literal('kpi-report-made'),
  version: z.literal(1),
  /** When the report was made. */
  madeAt: z.iso.datetime(),
  /** What the user's sheets held then (`hashSnapshot`). */
  sourceHash: z.string().check(z.minLength(1)),
  /** Names of the sheets that were read for it. */
  sources: z.array(z.string()),
  /** Id of the rules it was judged under. */
  rules: z.string().check(z.minLength(1)),
  /** What was taught then, rules and corrections (`hashData`): it decides what the report says, as the sheets do. */
  taughtHash: z.string().check(z.minLength(1)),
  /** What was asked for beside サマリー and KPI一覧. */
  sheets: z.array(z.enum(SHEET_KEYS)),
});

/** Of what the report in the workbook was made. */
export type MadeReport = Readonly<z.infer<typeof madeReportSchema>>;

/** What the user has taught in a workbook. */
export interface Taught {
  /** The empty profile where the workbook holds none, or one that cannot be used. */
  readonly profile: Profile;
  /** The standard rules where the workbook holds none, or some that cannot be used. */
  readonly rules: Rules;
  /** Why something stored cannot be used; it stays in the workbook until another is saved. */
  readonly problem: ProfileError | RulesError | null;
}

/** What the workbook keeps for the product. */
export interface Stored extends Taught {
  /** Null where no report stands in the workbook, or nothing usable is known of it. */
  readonly report: MadeReport | null;
}

/**
 * The profile and the rules kept in the workbook, and what is known of its report. One round trip, a second one where a
 * report was made.
 * @throws ExcelActionError
 */
export async function readStored(): Promise<Stored> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const asked = askStored(context);
    worksheets.load('items/name');
    await context.sync();
    return asked.stored(
      // The user may have deleted the report since it was made.
      asked.mentionsReport() && (await readMarks(context, worksheets.items)).some(({ key }) => key !== null),
    );
  });
}

/** What the workbook keeps, asked for and waiting for the next round trip. */
export interface AskedStored {
  /** A usable record of a report is there; the user may have deleted the report since. */
  mentionsReport(): boolean;
  /** The answer, once that trip is made. */
  stored(hasReport: boolean): Stored;
}

/** Asks for what the workbook keeps, along with whatever is asked for next. */
export function askStored({ workbook }: Excel.RequestContext): AskedStored {
  const [profile, rules, made] = [PROFILE_SETTING, RULES_SETTING, REPORT_SETTING].map((key) => {
    const setting = workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    return setting;
  }) as [Excel.Setting, Excel.Setting, Excel.Setting];
  const textOf = (setting: Excel.Setting): string | null =>
    setting.isNullObject ? null : String(setting.value);
  const report = (): MadeReport | null => madeReportOf(textOf(made));
  return {
    mentionsReport: () => report() !== null,
    stored: (hasReport) => ({
      ...taughtIn((key) => textOf(key === PROFILE_SETTING ? profile : rules)),
      report: hasReport ? report() : null,
    }),
  };
}

/**
 * Profile and rules among the settings of a workbook, wherever they were read.
 * @param textOf the text of a setting, null where there is none
 */
export function taughtIn(textOf: (key: string) => string | null): Taught {
  const profile = usable(textOf(PROFILE_SETTING), parseProfile, EMPTY_PROFILE);
  const rules = usable(textOf(RULES_SETTING), parseRules, STANDARD);
  return { profile: profile.value, rules: rules.value, problem: profile.problem ?? rules.problem };
}

/** A record that cannot be read is no loss to the user: it is written anew with the next report. */
function madeReportOf(text: string | null): MadeReport | null {
  if (text === null) return null;
  try {
    return madeReportSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function usable<T>(
  text: string | null | undefined,
  parse: (text: string) => T,
  otherwise: T,
): { readonly value: T; readonly problem: Stored['problem'] } {
  if (text == null) return { value: otherwise, problem: null };
  try {
    return { value: parse(text), problem: null };
  } catch (error) {
    if (error instanceof ProfileError || error instanceof RulesError) {
      return { value: otherwise, problem: error };
    }
    throw error;
  }
}

/**
 * Keeps the profile in the workbook and reads it back: a setting that was not kept is an error, not a surprise on
 * the next opening. Two round trips.
 * @throws ExcelActionError `notKept` where the workbook did not keep what was written
 */
export function saveProfile(profile: Profile): Promise<void> {
  return save(PROFILE_SETTING, profileText(profile));
}

/**
 * Keeps the rules in the workbook, as `saveProfile` does.
 * @throws ExcelActionError
 */
export function saveRules(rules: Rules): Promise<void> {
  return save(RULES_SETTING, rulesText(rules));
}

/**
 * Keeps of what the report was made, as `saveProfile` does.
 * @throws ExcelActionError
 */
export function saveMadeReport(report: MadeReport): Promise<void> {
  return save(REPORT_SETTING, JSON.stringify(report));
}

async function save(key: string, text: string): Promise<void> {
  const kept = await inExcel(async (context) => {
    const { settings } = context.workbook;
    settings.add(key, text);
    await context.sync();
    const setting = settings.getItemOrNullObject(key);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? null : String(setting.value);
  });
  if (kept !== text) throw new ExcelActionError('notKept', 'The workbook did not keep what was saved.');
}

async function inExcel<T>(action: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(action);
  } catch (error) {
    throw toActionError(error, 'readOnly');
  }
}
