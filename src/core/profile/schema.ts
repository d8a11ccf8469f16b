/**
 * What a user has taught the product: words of their own for labels, and corrections of how a layout is read.
 * It lives in the workbook, travels as a JSON file, and settles the next file of the same form.
 */
import '../jitless';
import * as z from 'zod/mini';
import { MOST_ROWS } from '../cells/address';
import { LABEL_ROLES } from '../text/lexicon';

export const PROFILE_VERSION = 1;

/** Whom a correction is meant for: every KPI of the layout, or the one of this name (and number) in it. */
export const scopeSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('layout') }),
  z.object({ of: z.literal('kpi'), name: z.string().check(z.minLength(1)), no: z.nullable(z.string()) }),
]);

/** Fields a cell can be named as. */
export const CELL_FIELDS = ['name', 'target', 'actual', 'baseline', 'unit'] as const;

const offset = z.int().check(z.minimum(-MOST_ROWS), z.maximum(MOST_ROWS));

export const correctionSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('notKpi'), scope: scopeSchema }),
  z.object({ what: z.literal('confirmed'), scope: scopeSchema }),
  z.object({ what: z.literal('direction'), scope: scopeSchema, direction: z.enum(['higher', 'lower']) }),
  z.object({
    what: z.literal('cell'),
    scope: scopeSchema,
    field: z.enum(CELL_FIELDS),
    /** Rows below and columns to the right of the cell in which the KPI was named; may be negative. */
    down: offset,
    right: offset,
  }),
]);

export const profileSchema = z.object({
  kind: z.literal('kpi-reading-profile'),
  version: z.literal(PROFILE_VERSION),
  /** The user's own words for labels: 着地見込 is an actual. */
  aliases: z
    .array(z.object({ word: z.string().check(z.minLength(1), z.maxLength(60)), role: z.enum(LABEL_ROLES) }))
    .check(z.maxLength(500)),
  layouts: z
    .array(
      z.object({
        fingerprint: z.string().check(z.minLength(1)),
        corrections: z.array(correctionSchema).check(z.maxLength(1000)),
      }),
    )
    .check(z.maxLength(1000)),
});

export type Scope = z.infer<typeof scopeSchema>;
export type CellField = (typeof CELL_FIELDS)[number];
export type Correction = z.infer<typeof correctionSchema>;
export type Profile = z.infer<typeof profileSchema>;

export const EMPTY_PROFILE: Profile = {
  kind: 'kpi-reading-profile',
  version: PROFILE_VERSION,
  aliases: [],
  layouts: [],
};

export type ProfileProblem = 'notJson' | 'notAProfile' | 'tooNew' | 'damaged';

const WHY: Readonly<Record<ProfileProblem, string>> = {
  notJson: 'it is no JSON. Name a file exported from the settings of the pane.',
  notAProfile: 'it holds no corrections. Name a file exported from the settings of the pane.',
  tooNew: 'it comes from a newer version. Update this one first.',
  damaged: 'what it holds is not valid',
};

/** A profile that cannot be used; the one in use stays as it is. */
export class ProfileError extends Error {
  constructor(
    readonly problem: ProfileProblem,
    /** Where in the file, for a damaged one: `layouts.0.corrections.2.what`. */
    readonly where: string | null,
  ) {
    super(`The profile cannot be used: ${WHY[problem]}${where ? ` (${where})` : ''}`);
    this.name = 'ProfileError';
  }
}

/** Brings the data of an older version to the next one; the key is the version it starts from. */
const MIGRATIONS: Readonly<Record<number, (data: Record<string, unknown>) => Record<string, unknown>>> = {};

const headSchema = z.looseObject({
  kind: z.literal('kpi-reading-profile'),
  version: z.int().check(z.positive()),
});

/**
 * Reads a profile from its JSON text.
 * @throws ProfileError where the text is no JSON, no profile, a damaged one, or from a newer version
 */
export function parseProfile(text: string): Profile {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new ProfileError('notJson', null);
  }
  const head = headSchema.safeParse(data);
  if (!head.success) throw new ProfileError('notAProfile', null);
  if (head.data.version > PROFILE_VERSION) throw new ProfileError('tooNew', null);
  let current: Record<string, unknown> = head.data;
  for (let version = head.data.version; version < PROFILE_VERSION; version++) {
    const migrate = MIGRATIONS[version];
    if (!migrate) throw new ProfileError('notAProfile', null);
    current = migrate(current);
  }
  const profile = profileSchema.safeParse(current);
  if (!profile.success) {
    throw new ProfileError('damaged', profile.error.issues[0]?.path.join('.') ?? null);
  }
  return profile.data;
}

export function profileText(profile: Profile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}
