/**
 * A rule profile: how a rate is computed, which bands it falls into, what is due. It is data: kept in the workbook,
 * exchanged as JSON, and the shipped presets are written in it too.
 */
import '../jitless';
import { z } from 'zod';

export const RULES_VERSION = 1;

const wordSchema = z.object({ ja: z.string().min(1).max(40), en: z.string().min(1).max(40) });

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
    firstYear: z.number().int().min(1980).max(2100),
    years: z.number().int().min(1).max(20),
  }),
]);

export const bandSchema = z.object({
  /** The lowest rate of the band in percent, included; null for the lowest band. */
  from: z.number().min(-1000).max(10_000).nullable(),
  label: wordSchema,
  colour: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
  /** Whether a rate in this band counts as 達成. */
  achieved: z.boolean(),
});

export const rulesSchema = z.object({
  kind: z.literal('kpi-rule-profile'),
  version: z.literal(RULES_VERSION),
  id: z.string().min(1).max(40),
  name: wordSchema,
  method: methodSchema,
  /** From the highest to the lowest. */
  bands: z
    .array(bandSchema)
    .min(2)
    .max(8)
    .refine(isDescending, 'bands must fall, and only the last has no bound'),
  /** What stands for a period that cannot be judged: −, 評価対象外. */
  notEvaluated: wordSchema,
  /** Decimals shown; rates are judged unrounded. */
  decimals: z.number().int().min(0).max(3),
  /** The newest fiscal year that is due; null: the newest one the sheet reports. */
  reportingYear: z.number().int().min(1980).max(2100).nullable(),
  /** What a grant is a share of; null: what the sheet declares, or what its rows follow. */
  grant: z
    .object({
      base: z.enum(['eligible', 'lesserOfBudgetAndSettled', 'settled', 'cost', 'budget', 'contract']),
      numerator: z.number().int().positive().max(1000),
      denominator: z.number().int().positive().max(1000),
    })
    .nullable(),
  directions: z
    .array(z.object({ name: z.string().min(1), direction: z.enum(['higher', 'lower']) }))
    .max(1000),
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
  version: z.number().int().positive(),
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
