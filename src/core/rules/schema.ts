/**
 * A rule profile: how a rate is computed, which bands it falls into, what is due. It is data: kept in the workbook,
 * exchanged as JSON, and the shipped presets are written in it too.
 */
import '../jitless';
import * as z from 'zod/mini';

export const RULES_VERSION = 1;

const wordSchema = z.object({
  ja: z.string().check(z.minLength(1), z.maxLength(40)),
  en: z.string().check(z.minLength(1), z.maxLength(40)),
});

/**
 * - `ratio`    実績 ÷ 目標 (lower is better: 目標 ÷ 実績)
 * - `progress` (実績 − 基準) ÷ (目標 − 基準)
 * - `pace`     progress towards the last target, against n/N of the way in year n of N
 */
export const methodSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('ratio') }),
  z.object({ by: z.literal('progress') }),
  z.object({
    by: z.literal('pace'),
    /** The fiscal year in which the plan begins. */
    firstYear: z.int().check(z.minimum(1980), z.maximum(2100)),
    years: z.int().check(z.minimum(1), z.maximum(20)),
  }),
]);

export const bandSchema = z.object({
  /** The lowest rate of the band in percent, included; null for the lowest band. */
  from: z.nullable(z.number().check(z.minimum(-1000), z.maximum(10_000))),
  label: wordSchema,
  colour: z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/)),
  /** Whether a rate in this band counts as 達成. */
  achieved: z.boolean(),
});

export const rulesSchema = z.object({
  kind: z.literal('kpi-rule-profile'),
  version: z.literal(RULES_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(40)),
  name: wordSchema,
  method: methodSchema,
  /** From the highest to the lowest. */
  bands: z
    .array(bandSchema)
    // They must fall, and only the last has no bound.
    .check(z.minLength(2), z.maxLength(8), z.refine(isDescending)),
  /** What stands for a period that cannot be judged: −, 評価対象外. */
  notEvaluated: wordSchema,
  /** Decimals shown; rates are judged unrounded. */
  decimals: z.int().check(z.minimum(0), z.maximum(3)),
  /** The newest fiscal year that is due; null: the newest one the sheet reports. */
  reportingYear: z.nullable(z.int().check(z.minimum(1980), z.maximum(2100))),
  /** What a grant is a share of; null: what the sheet declares, or what its rows follow. */
  grant: z.nullable(
    z.object({
      base: z.enum(['eligible', 'lesserOfBudgetAndSettled', 'settled', 'cost', 'budget', 'contract']),
      numerator: z.int().check(z.positive(), z.maximum(1000)),
      denominator: z.int().check(z.positive(), z.maximum(1000)),
    }),
  ),
  directions: z
    .array(z.object({ name: z.string().check(z.minLength(1)), direction: z.enum(['higher', 'lower']) }))
    .check(z.maxLength(1000)),
});

export type Rules = z.infer<typeof rulesSchema>;
export type Band = z.infer<typeof bandSchema>;

function isDescending(bands: readonly { readonly from: number | null }[]): boolean {
  return bands.every(({ from }, i) => {
    const above = bands[i - 1]?.from;
    if (i === bands.length - 1) return from === null;
    return from !== null && (above === undefined || (above !== null && from < above));
  });
}

export type RulesProblem = 'notJson' | 'notRules' | 'tooNew' | 'damaged';

/** A rule profile that cannot be used; the one in use stays as it is. */
export class RulesError extends Error {
  constructor(
    readonly problem: RulesProblem,
    /** Where in the file: `bands.1.from`. */
    readonly where: string | null,
  ) {
    super(`The rule profile cannot be used: ${problem}${where ? ` at ${where}` : ''}`);
    this.name = 'RulesError';
  }
}

const headSchema = z.looseObject({
  kind: z.literal('kpi-rule-profile'),
  version: z.int().check(z.positive()),
});

/**
 * Reads a rule profile from its JSON text.
 * @throws RulesError
 */
export function parseRules(text: string): Rules {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new RulesError('notJson', null);
  }
  const head = headSchema.safeParse(data);
  if (!head.success) throw new RulesError('notRules', null);
  if (head.data.version > RULES_VERSION) throw new RulesError('tooNew', null);
  const rules = rulesSchema.safeParse(data);
  if (!rules.success) throw new RulesError('damaged', rules.error.issues[0]?.path.join('.') ?? null);
  return rules.data;
}

export function rulesText(rules: Rules): string {
  return `${JSON.stringify(rules, null, 2)}\n`;
}
