/**
 * The scan result: the one shape that recognition produces, the pane shows, the report is built from and
 * the command line prints. The agreement is the contract page in `docs/scan-output.md`; keys may be added,
 * never renamed.
 */
import '../jitless';
import * as z from 'zod/mini';

export const SCHEMA_VERSION = 2;

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
export const findingSeveritySchema = z.enum(['error', 'warning', 'info']);

/** First and last month: `{ from: '2024-04', to: '2024-09' }`. */
export const monthsSchema = z.object({ from: z.string(), to: z.string() });

/** The unit in charge. `names` are its single units, where a cell holds several. */
export const departmentSchema = z.object({
  text: z.string(),
  names: z.array(z.string()),
  cell: z.string(),
  /** Where the cell stands on another sheet than what it is said of; null on the same. */
  sheet: z.nullable(z.string()),
});

/** Which of the sheet's own arithmetic agrees with a reading. */
export const supportSchema = z.object({
  by: z.enum(['formula', 'statedRate', 'sum', 'difference', 'repeat']),
  cell: z.string(),
});

export const measuredSchema = z.object({
  raw: z.nullable(z.string()),
  value: z.nullable(z.number()),
  text: z.nullable(z.string()),
  cell: z.nullable(z.string()),
  /** The sheet of the cell, where a KPI of two tables has this value on another sheet than its own. */
  sheet: z.optional(z.string()),
  parts: z.nullable(z.array(z.object({ label: z.nullable(z.string()), value: z.number() }))),
});

export const periodSchema = z.object({
  label: z.nullable(z.string()),
  fiscalYear: z.nullable(z.int()),
  /** Absent: a year. */
  span: z.optional(z.enum(['month', 'quarter', 'half', 'year'])),
  /** First and last month; null without a calendar year. */
  from: z.optional(z.nullable(z.string())),
  to: z.optional(z.nullable(z.string())),
  /** What of the period the actual covers, where that is not the whole. */
  coverage: z.optional(monthsSchema),
  target: z.nullable(measuredSchema),
  actual: z.nullable(measuredSchema),
  ratePercent: z.nullable(z.number()),
  status: statusSchema,
  /** The band of the rule profile; absent under the standard one, whose bands are the statuses. */
  band: z.optional(z.object({ ja: z.string(), en: z.string() })),
  statedRatePercent: z.nullable(z.number()),
  statedRateCell: z.nullable(z.string()),
  /** The printed rate as shown. */
  statedRateText: z.optional(z.nullable(z.string())),
  statedStatus: z.nullable(z.string()),
  statedStatusCell: z.nullable(z.string()),
  /** Absent where nothing on the sheet agrees or can agree. */
  support: z.optional(z.array(supportSchema)),
});

/** A monthly, quarterly or half-year figure without a target of its own: it is shown and never judged. */
export const observationSchema = z.object({
  role: z.enum(['target', 'actual']),
  label: z.string(),
  fiscalYear: z.nullable(z.int()),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  raw: z.nullable(z.string()),
  value: z.nullable(z.number()),
  text: z.nullable(z.string()),
  cell: z.string(),
});

/** A reason in both languages; a doubt is a reason to look before trusting the record. */
export const reasonSchema = z.object({ doubt: z.boolean(), ja: z.string(), en: z.string() });

export const baselineSchema = z.object({
  raw: z.nullable(z.string()),
  value: z.nullable(z.number()),
  cell: z.nullable(z.string()),
  period: z.nullable(z.string()),
});

export const narrativeSchema = z.object({
  label: z.string(),
  cell: z.string(),
  length: z.int(),
  statedLength: z.nullable(z.int()),
  text: z.string(),
  kind: z.enum(['reason', 'measure', 'next', 'method', 'evaluation', 'opinion', 'other']),
  /** The year the text speaks of, where the form says one. */
  fiscalYear: z.nullable(z.int()),
});

/** Where a KPI belongs: 政策, 基本方針, 施策 …; its project is not among them. */
export const hierarchyLevelSchema = z.object({ level: z.string(), text: z.string(), cell: z.string() });

/** A grade the sheet gives a KPI. */
export const evaluationSchema = z.object({
  label: z.string(),
  text: z.string(),
  cell: z.string(),
  fiscalYear: z.nullable(z.int()),
});

export const kpiSchema = z.object({
  id: z.string(),
  sheet: z.string(),
  project: z.nullable(z.string()),
  no: z.nullable(z.string()),
  name: z.string(),
  nameCell: z.string(),
  kind: z.nullable(z.enum(['output', 'outcome'])),
  unit: z.nullable(z.string()),
  direction: z.nullable(directionSchema),
  directionBasis: z.nullable(directionBasisSchema),
  baseline: z.nullable(baselineSchema),
  confidence: confidenceSchema,
  /** Short reasons a person can check, one per rule that fired. */
  evidence: z.array(z.string()),
  /** The same reasons in both languages. */
  reasons: z.array(reasonSchema),
  /**
   * The form the KPI was read from, for corrections that hold for all of its kind: what tells it from other forms,
   * and the cell in which the KPI was found to be named. Null for a listed name.
   */
  form: z.nullable(z.object({ fingerprint: z.string(), anchor: z.string() })),
  periods: z.array(periodSchema),
  observations: z.array(observationSchema),
  narratives: z.array(narrativeSchema),
  department: z.nullable(departmentSchema),
  /** Outermost first. */
  hierarchy: z.array(hierarchyLevelSchema),
  evaluations: z.array(evaluationSchema),
});

export const tableSchema = z.object({
  sheet: z.string(),
  address: z.string(),
  layout: z.string(),
  confidence: confidenceSchema,
  evidence: z.array(z.string()),
  reasons: z.array(reasonSchema),
});

/** A table of numbers with titles that nobody read, or numbers inside a region that nothing covers. */
export const unreadSchema = z.object({
  sheet: z.string(),
  address: z.string(),
  what: z.object({ ja: z.string(), en: z.string() }),
});

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

/** A cross-tab of ratings (`scale`, `counts`) or a single rating kept as text (`label`, `text`). */
export const ratingSchema = z.object({
  sheet: z.string(),
  subject: z.nullable(z.string()),
  cell: z.string(),
  scale: z.optional(z.array(z.string())),
  counts: z.optional(z.record(z.string(), z.number())),
  statedTotal: z.optional(z.nullable(z.number())),
  /** Cell of the printed total. */
  statedTotalCell: z.optional(z.nullable(z.string())),
  /** Share of the two best grades in percent, for a cross-tab of at least three grades; null without ratings. */
  topTwoPercent: z.optional(z.nullable(z.number())),
  label: z.optional(z.string()),
  text: z.optional(z.string()),
});

export const findingSchema = z.object({
  code: z.string(),
  severity: findingSeveritySchema,
  sheet: z.string(),
  cell: z.nullable(z.string()),
  kpiId: z.nullable(z.string()),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  message: z.object({ ja: z.string(), en: z.string() }),
});

export const scanResultSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  workbook: z.string(),
  tables: z.array(tableSchema),
  unread: z.array(unreadSchema),
  kpis: z.array(kpiSchema),
  costs: z.array(costSchema),
  ratings: z.array(ratingSchema),
  terms: z.array(grantTermsSchema),
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
export type Observation = z.infer<typeof observationSchema>;
export type Department = z.infer<typeof departmentSchema>;
export type Unread = z.infer<typeof unreadSchema>;
export type GrantTerms = z.infer<typeof grantTermsSchema>;
export type Narrative = z.infer<typeof narrativeSchema>;
export type Kpi = z.infer<typeof kpiSchema>;
export type RecognisedTable = z.infer<typeof tableSchema>;
export type Cost = z.infer<typeof costSchema>;
export type GrantCheck = z.infer<typeof grantCheckSchema>;
export type Rating = z.infer<typeof ratingSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type ScanResult = z.infer<typeof scanResultSchema>;
