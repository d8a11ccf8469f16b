/** Amounts, what a workbook declares of its grants, and a grant against its rule, as the scan result prints them. */
import '../jitless';
import * as z from 'zod/mini';
import { departmentSchema } from './kpi';

export const costRoleSchema = z.enum([
  'cost',
  'budget',
  'settled',
  'contract',
  'grant',
  'excluded',
  'eligible',
  'baseAmount',
  'income',
  'taxCredit',
  'requested',
  'decided',
  'received',
  'refund',
  'otherGrant',
  'ownFunds',
  'carriedOver',
  'unused',
  'difference',
  'other',
]);

export const costSchema = z.object({
  sheet: z.string(),
  project: z.nullable(z.string()),
  label: z.string(),
  role: costRoleSchema,
  period: z.nullable(z.string()),
  raw: z.nullable(z.string()),
  yen: z.nullable(z.number()),
  cell: z.string(),
  isTotal: z.boolean(),
  /** The rest of the title path: 計画, 交付決定; amounts of different groups are not compared. */
  group: z.nullable(z.string()),
  department: z.nullable(departmentSchema),
});

/** What the workbook declares about a grant, per project or (`project: null`) for the whole sheet. */
export const grantTermsSchema = z.object({
  sheet: z.string(),
  cell: z.string(),
  project: z.nullable(z.string()),
  /** Normalised: 50％, 0.5, 2分の1 and 半額 are `1/2`. */
  rate: z.nullable(z.string()),
  raw: z.nullable(z.string()),
  /** 定額. */
  fixed: z.boolean(),
  /** In yen. */
  cap: z.nullable(z.number()),
  rounding: z.nullable(z.object({ unit: z.number(), mode: z.enum(['down', 'up', 'half-up']) })),
  base: z.nullable(costRoleSchema),
});

/** One step from what a grant is taken of to what it should be, in yen. */
export const grantStepSchema = z.object({
  what: z.string(),
  yen: z.optional(z.number()),
  text: z.optional(z.string()),
  cell: z.optional(z.string()),
});

/** One grant against the rule that explains it, or against the one that explains the others. */
export const grantCheckSchema = z.object({
  sheet: z.string(),
  cell: z.string(),
  project: z.nullable(z.string()),
  period: z.nullable(z.string()),
  label: z.string(),
  yen: z.number(),
  /** What the grant is a share of, the share as printed (1/2), and whether the sheet declares it; null: nothing says. */
  rule: z.nullable(
    z.object({
      base: z.enum(['eligible', 'lesserOfBudgetAndSettled', 'settled', 'cost', 'budget', 'contract']),
      rate: z.string(),
      from: z.enum(['declared', 'user', 'preset', 'estimated']),
    }),
  ),
  /** How the rule comes to what it gives. */
  steps: z.array(grantStepSchema),
  /** What the rule gives, in yen, after the cap; null without a rule. */
  expected: z.nullable(z.number()),
  /** Printed minus expected, in yen. */
  difference: z.nullable(z.number()),
  /** How far the printed grant may be off by the rounding of the printed units, in yen. */
  tolerance: z.number(),
  explained: z.boolean(),
});

export type CostRole = z.infer<typeof costRoleSchema>;
export type GrantTerms = z.infer<typeof grantTermsSchema>;
export type Cost = z.infer<typeof costSchema>;
export type GrantCheck = z.infer<typeof grantCheckSchema>;
