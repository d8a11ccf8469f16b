import '../core/jitless';
import * as z from 'zod/mini';
import { EMPTY_PROFILE, parseProfile, ProfileError, profileText, type Profile } from '../core/profile/schema';
import { STANDARD } from '../core/rules/presets';
import { parseRules, RulesError, rulesText, type Rules } from '../core/rules/schema';
import { SHEET_KEYS } from '../core/report/plan';
import { ExcelActionError, toActionError } from './errors';
import { readMarks } from './report-sheets';

/**
 * Their names. They lie in custom XML parts (ExcelApi 1.5), which belong to the file alone; settings of the workbook, where
 * they lay before, belong to one installation of the add-in, so that another way of deployment found nothing
 * (OfficeDev/office-js#840, #2758). Settings are still read where there is no part, and go with the next saving.
 */
export const PROFILE_SETTING = 'kpi-reading-profile';
export const RULES_SETTING = 'kpi-rule-profile';
const REPORT_SETTING = 'kpi-report-made';
const SETTINGS = [PROFILE_SETTING, RULES_SETTING, REPORT_SETTING] as const;
type SettingKey = (typeof SETTINGS)[number];

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
 * The profile and the rules kept in the workbook, and what is known of its report. Two round trips, a third one where a
 * report was made.
 * @throws ExcelActionError
 */
export async function readStored(): Promise<Stored> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const asked = askStored(context);
    worksheets.load('items/name');
    await context.sync();
    asked.askKept();
    await context.sync();
    return asked.stored(
      // The user may have deleted the report since it was made.
      asked.mentionsReport() && (await readMarks(context, worksheets.items)).some(({ key }) => key !== null),
    );
  });
}

/** What the workbook keeps, asked for and waiting for the next round trip. */
export interface AskedStored {
  /** Once that trip is made: asks for the contents of what it found, along with the next trip. */
  askKept(): void;
  /** A usable record of a report is there; the user may have deleted the report since. */
  mentionsReport(): boolean;
  /** The answer, once that trip is made too. */
  stored(hasReport: boolean): Stored;
}

/** Asks for what the workbook keeps, along with whatever is asked for next. */
export function askStored(context: Excel.RequestContext): AskedStored {
  const asked = SETTINGS.map((key) => askKept(context, key));
  const [profile, rules, made] = asked as [AskedKept, AskedKept, AskedKept];
  const report = (): MadeReport | null => madeReportOf(made.text());
  return {
    askKept: () => asked.forEach((one) => one.ask()),
    mentionsReport: () => report() !== null,
    stored: (hasReport) => ({
      ...taughtIn((key) => (key === PROFILE_SETTING ? profile : rules).text()),
      report: hasReport ? report() : null,
    }),
  };
}

/**
 * Profile and rules among what a workbook keeps, wherever it was read.
 * @param textOf the text kept under a key, null where there is none
 */
export function taughtIn(textOf: (key: string) => string | null): Taught {
  const profile = usable(textOf(PROFILE_SETTING), parseProfile, EMPTY_PROFILE);
  const rules = usable(textOf(RULES_SETTING), parseRules, STANDARD);
  return { profile: profile.value, rules: rules.value, problem: profile.problem ?? rules.problem };
}

interface AskedKept {
  ask(): void;
  /** Null where nothing is kept under the key. */
  text(): string | null;
}

/** Parts of one key are asked for; of several, saved by two people at once, the one added last counts. */
function askKept(
  { workbook: { customXmlParts, settings } }: Excel.RequestContext,
  key: SettingKey,
): AskedKept {
  const parts = customXmlParts.getByNamespace(namespaceOf(key));
  parts.load('items/id');
  const setting = settings.getItemOrNullObject(key);
  setting.load('value');
  let xml: OfficeExtension.ClientResult<string> | undefined;
  return {
    ask: () => (xml = parts.items.at(-1)?.getXml()),
    text: () => (xml ? textIn(xml.value) : valueOf(setting)),
  };
}

function valueOf(setting: Excel.Setting): string | null {
  return setting.isNullObject ? null : String(setting.value);
}

/** Root namespace of the part that keeps what was a setting of this name. */
export function namespaceOf(key: string): string {
  return `urn:kpi-shukei:${key}`;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** JSON may write any sign as an escape; these two no XML can hold. */
function holdable(text: string): string {
  return text.replace(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
}

function xmlOf(key: SettingKey, text: string): string {
  const escaped = text.replace(/[&<>]/g, (sign) => ENTITIES.get(sign) ?? sign);
  return `<kept xmlns="${namespaceOf(key)}">${escaped}</kept>`;
}

/** The text of a part's root; Excel may write the same XML in another way. Null where it is not one of ours. */
export function textIn(xml: string): string | null {
  const from = xml.indexOf('>', xml.search(/<[^?!]/)) + 1;
  const to = xml.lastIndexOf('</');
  if (from === 0 || to < from) return null;
  return xml
    .slice(from, to)
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
      (all, hex?: string, decimal?: string, name?: string) => {
        if (name) return NAMED.get(name) ?? all;
        return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
      },
    );
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

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
 * Keeps the profile in the workbook and reads it back: what was not kept is an error, not a surprise on
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

/** More makes a workbook slow to open and to share; a large profile has some 50,000 characters. */
const MOST_KEPT = 500_000;

/**
 * Written only where the user has done something to be kept: adding a part can make what was done before not undoable
 * (OfficeDev/office-js#4484), so a part that is there is written over.
 */
async function save(key: SettingKey, given: string): Promise<void> {
  const text = holdable(given);
  if (text.length > MOST_KEPT)
    throw new ExcelActionError('notKept', `${text.length} characters are more than ${MOST_KEPT}.`);
  const kept = await inExcel(async (context) => {
    const { customXmlParts, settings } = context.workbook;
    customXmlParts.load('items/id, items/namespaceUri');
    const setting = settings.getItemOrNullObject(key);
    await context.sync();
    const namespace = namespaceOf(key);
    const [first, ...others] = customXmlParts.items.filter(({ namespaceUri }) => namespaceUri === namespace);
    const part = first ?? customXmlParts.add(xmlOf(key, text));
    first?.setXml(xmlOf(key, text));
    for (const other of others) other.delete();
    // The older place: nothing reads it once there is a part.
    if (!setting.isNullObject) setting.delete();
    return read(context, part);
  });
  if (kept !== text) throw new ExcelActionError('notKept', 'The workbook did not keep what was saved.');
}

async function read(context: Excel.RequestContext, part: Excel.CustomXmlPart): Promise<string | null> {
  const { value } = await synced(context, part.getXml());
  return textIn(value);
}

async function synced<T>(context: Excel.RequestContext, asked: T): Promise<T> {
  await context.sync();
  return asked;
}

async function inExcel<T>(action: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(action);
  } catch (error) {
    throw toActionError(error, 'readOnly');
  }
}
