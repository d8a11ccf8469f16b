import { EMPTY_PROFILE, parseProfile, ProfileError, profileText, type Profile } from '../core/profile/schema';
import { ExcelActionError, toActionError } from './errors';

/** Where the profile lies among the settings of the workbook. */
const PROFILE_SETTING = 'kpi-reading-profile';

export interface StoredProfile {
  /** The profile in use; the empty one where the workbook holds none, or one that cannot be used. */
  readonly profile: Profile;
  /** Why a stored profile cannot be used; it stays in the workbook until another is saved. */
  readonly problem: ProfileError | null;
}

/**
 * The profile kept in the workbook. One round trip.
 * @throws ExcelActionError
 */
export async function readProfile(): Promise<StoredProfile> {
  const text = await inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(PROFILE_SETTING);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? null : String(setting.value);
  });
  if (text === null) return { profile: EMPTY_PROFILE, problem: null };
  try {
    return { profile: parseProfile(text), problem: null };
  } catch (error) {
    if (error instanceof ProfileError) return { profile: EMPTY_PROFILE, problem: error };
    throw error;
  }
}

/**
 * Keeps the profile in the workbook and reads it back: a setting that was not kept is an error, not a surprise on
 * the next opening. Two round trips.
 * @throws ExcelActionError `notKept` where the workbook did not keep what was written
 */
export async function saveProfile(profile: Profile): Promise<void> {
  const text = profileText(profile);
  const kept = await inExcel(async (context) => {
    const { settings } = context.workbook;
    settings.add(PROFILE_SETTING, text);
    await context.sync();
    const setting = settings.getItemOrNullObject(PROFILE_SETTING);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? null : String(setting.value);
  });
  if (kept !== text) throw new ExcelActionError('notKept', 'The workbook did not keep the profile.');
}

async function inExcel<T>(action: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(action);
  } catch (error) {
    throw toActionError(error, 'readOnly');
  }
}
