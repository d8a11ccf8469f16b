/** A KPI as every room speaks of it: its values, periods and facts, in the shape in which the scan result prints them. */
import '../jitless';
import * as z from 'zod/mini';

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

export type Confidence = z.infer<typeof confidenceSchema>;
export type Status = z.infer<typeof statusSchema>;
export type Direction = z.infer<typeof directionSchema>;
export type DirectionBasis = z.infer<typeof directionBasisSchema>;
export type Measured = z.infer<typeof measuredSchema>;
export type Period = z.infer<typeof periodSchema>;
export type Baseline = z.infer<typeof baselineSchema>;
export type Observation = z.infer<typeof observationSchema>;
export type Department = z.infer<typeof departmentSchema>;
export type Narrative = z.infer<typeof narrativeSchema>;
export type Kpi = z.infer<typeof kpiSchema>;
