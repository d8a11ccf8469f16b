import { EMPTY_PROFILE, parseProfile, ProfileError, profileText, type Profile } from '../core/profile/schema';
import { STANDARD } from '../core/rules/presets';
import { parseRules, RulesError, rulesText, type Rules } from '../core/rules/schema';
import { ExcelActionError, toActionError } from './errors';

/** Where they lie among the settings of the workbook. */
const PROFILE_SETTING = 'kpi-reading-profile';
const RULES_SETTING = 'kpi-rule-profile';

/** What the workbook keeps for the product. */
export interface Stored {
  /** The empty profile where the workbook holds none, or one that cannot be used. */
  readonly profile: Profile;
  /** The standard rules where the workbook holds none, or some that cannot be used. */
  readonly rules: Rules;
  /** Why something stored cannot be used; it stays in the workbook until another is saved. */
  readonly problem: ProfileError | RulesError | null;
}

/**
 * The profile and the rules kept in the workbook. One round trip.
 * @throws ExcelActionError
 */
export async function readStored(): Promise<Stored> {
  const [profileJson, rulesJson] = await inExcel(async (context) => {
    const { settings } = context.workbook;
    const profile = settings.getItemOrNullObject(PROFILE_SETTING);
    const rules = settings.getItemOrNullObject(RULES_SETTING);
    profile.load('value');
    rules.load('value');
    await context.sync();
    return [
      profile.isNullObject ? null : String(profile.value),
      rules.isNullObject ? null : String(rules.value),
    ];
  });
  const profile = usable(profileJson, parseProfile, EMPTY_PROFILE);
  const rules = usable(rulesJson, parseRules, STANDARD);
  return { profile: profile.value, rules: rules.value, problem: profile.problem ?? rules.problem };
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
