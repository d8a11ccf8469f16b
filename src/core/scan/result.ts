/**
 * The scan result: the one shape that recognition produces, the pane shows, the report is built from and
 * the command line prints. The agreement is the contract page in `docs/scan-output.md`; keys may be added,
 * never renamed.
 */
import '../jitless';
import { z } from 'zod';

export const SCHEMA_VERSION = 1;

export const confidenceSchema = z.enum(['high', 'review']);
export const statusSchema = z.enum([
  'achieved',
  'notAchieved',
  'notMeasured',
  'notSet',
  'pending',
  'undetermined',
]);
export const directionSchema = z.enum(['higher', 'lower', 'text']);
export const directionBasisSchema = z.enum([
  'explicit',
  'baseline',
  'targets-rise',
  'targets-fall',
  'negative-target',
  'name',
  'default',
  'text',
]);
export const costRoleSchema = z.enum(['cost', 'budget', 'settled', 'contract', 'grant', 'other']);
export const findingSeveritySchema = z.enum(['error', 'warning', 'info']);

export const measuredSchema = z.object({
  raw: z.string().nullable(),
  value: z.number().nullable(),
  text: z.string().nullable(),
  cell: z.string().nullable(),
  /** The sheet of the cell, where a KPI of two tables has this value on another sheet than its own. */
  sheet: z.string().optional(),
  parts: z.array(z.object({ label: z.string().nullable(), value: z.number() })).nullable(),
});

export const periodSchema = z.object({
  label: z.string().nullable(),
  fiscalYear: z.number().int().nullable(),
  target: measuredSchema.nullable(),
  actual: measuredSchema.nullable(),
  ratePercent: z.number().nullable(),
  status: statusSchema,
  /** The band of the rule profile; absent under the standard one, whose bands are the statuses. */
  band: z.object({ ja: z.string(), en: z.string() }).optional(),
  statedRatePercent: z.number().nullable(),
  statedRateCell: z.string().nullable(),
  /** The printed rate as shown. */
  statedRateText: z.string().nullable().optional(),
  statedStatus: z.string().nullable(),
  statedStatusCell: z.string().nullable(),
});

/** A reason in both languages; a doubt is a reason to look before trusting the record. */
export const reasonSchema = z.object({ doubt: z.boolean(), ja: z.string(), en: z.string() });

export const baselineSchema = z.object({
  raw: z.string().nullable(),
  value: z.number().nullable(),
  cell: z.string().nullable(),
  period: z.string().nullable(),
});

export const narrativeSchema = z.object({
  label: z.string(),
  cell: z.string(),
  length: z.number().int(),
  statedLength: z.number().int().nullable(),
});

export const kpiSchema = z.object({
  id: z.string(),
  sheet: z.string(),
  project: z.string().nullable(),
  no: z.string().nullable(),
  name: z.string(),
  nameCell: z.string(),
  kind: z.enum(['output', 'outcome']).nullable(),
  unit: z.string().nullable(),
  direction: directionSchema.nullable(),
  directionBasis: directionBasisSchema.nullable(),
  baseline: baselineSchema.nullable(),
  confidence: confidenceSchema,
  /** Short reasons a person can check, one per rule that fired. */
  evidence: z.array(z.string()),
  /** The same reasons in both languages. */
  reasons: z.array(reasonSchema),
  /**
   * The form the KPI was read from, for corrections that hold for all of its kind: what tells it from other forms,
   * and the cell in which the KPI was found to be named. Null for a listed name.
   */
  form: z.object({ fingerprint: z.string(), anchor: z.string() }).nullable(),
  periods: z.array(periodSchema),
  narratives: z.array(narrativeSchema),
});

export const tableSchema = z.object({
  sheet: z.string(),
  address: z.string(),
  layout: z.string(),
  confidence: confidenceSchema,
  evidence: z.array(z.string()),
  reasons: z.array(reasonSchema),
});

export const costSchema = z.object({
  sheet: z.string(),
  project: z.string().nullable(),
  label: z.string(),
  role: costRoleSchema,
  period: z.string().nullable(),
  raw: z.string().nullable(),
  yen: z.number().nullable(),
  cell: z.string(),
  isTotal: z.boolean(),
});

/** One grant against the rule that explains it, or against the one that explains the others. */
export const grantCheckSchema = z.object({
  sheet: z.string(),
  cell: z.string(),
  project: z.string(),
  period: z.string().nullable(),
  label: z.string(),
  yen: z.number(),
  /** What the grant is a share of, the share as printed (1/2), and whether the sheet declares it; null: nothing says. */
  rule: z
    .object({
      base: z.enum(['eligible', 'lesserOfBudgetAndSettled', 'settled', 'cost', 'budget', 'contract']),
      rate: z.string(),
      from: z.enum(['declared', 'learned', 'profile']),
    })
    .nullable(),
  /** What the rule gives, in yen, after the cap; null without a rule. */
  expected: z.number().nullable(),
  /** Printed minus expected, in yen. */
  difference: z.number().nullable(),
  /** How far the printed grant may be off by the rounding of the printed units, in yen. */
  tolerance: z.number(),
  explained: z.boolean(),
});

/** A cross-tab of ratings (`scale`, `counts`) or a single rating kept as text (`label`, `text`). */
export const ratingSchema = z.object({
  sheet: z.string(),
  subject: z.string().nullable(),
  cell: z.string(),
  scale: z.array(z.string()).optional(),
  counts: z.record(z.string(), z.number()).optional(),
  statedTotal: z.number().nullable().optional(),
  /** Cell of the printed total. */
  statedTotalCell: z.string().nullable().optional(),
  /** Share of the two best grades in percent, for a cross-tab of at least three grades; null without ratings. */
  topTwoPercent: z.number().nullable().optional(),
  label: z.string().optional(),
  text: z.string().optional(),
});

export const findingSchema = z.object({
  code: z.string(),
  severity: findingSeveritySchema,
  sheet: z.string(),
  cell: z.string().nullable(),
  kpiId: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  message: z.object({ ja: z.string(), en: z.string() }),
});

export const scanResultSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  workbook: z.string(),
  tables: z.array(tableSchema),
  kpis: z.array(kpiSchema),
  costs: z.array(costSchema),
  ratings: z.array(ratingSchema),
  grants: z.array(grantCheckSchema),
  findings: z.array(findingSchema),
});

export type Confidence = z.infer<typeof confidenceSchema>;
export type Status = z.infer<typeof statusSchema>;
export type Direction = z.infer<typeof directionSchema>;
export type DirectionBasis = z.infer<typeof directionBasisSchema>;
export type CostRole = z.infer<typeof costRoleSchema>;
export type FindingSeverity = z.infer<typeof findingSeveritySchema>;
export type Measured = z.infer<typeof measuredSchema>;
export type Period = z.infer<typeof periodSchema>;
export type Baseline = z.infer<typeof baselineSchema>;
export type Narrative = z.infer<typeof narrativeSchema>;
export type Kpi = z.infer<typeof kpiSchema>;
export type RecognisedTable = z.infer<typeof tableSchema>;
export type Cost = z.infer<typeof costSchema>;
export type GrantCheck = z.infer<typeof grantCheckSchema>;
export type Rating = z.infer<typeof ratingSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type ScanResult = z.infer<typeof scanResultSchema>;
