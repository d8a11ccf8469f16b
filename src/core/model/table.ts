/** What stands on a sheet beside KPIs: tables that were recognised, what nobody read, ratings. */
import '../jitless';
import * as z from 'zod/mini';
import { confidenceSchema, reasonSchema } from './kpi';

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

export type Unread = z.infer<typeof unreadSchema>;
export type RecognisedTable = z.infer<typeof tableSchema>;
export type Rating = z.infer<typeof ratingSchema>;
