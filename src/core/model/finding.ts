/** What a person should check, as the scan result prints it. */
import '../jitless';
import * as z from 'zod/mini';

export const findingSeveritySchema = z.enum(['error', 'warning', 'info']);

export const findingSchema = z.object({
  code: z.string(),
  severity: findingSeveritySchema,
  sheet: z.string(),
  cell: z.nullable(z.string()),
  kpiId: z.nullable(z.string()),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  message: z.object({ ja: z.string(), en: z.string() }),
});

export type FindingSeverity = z.infer<typeof findingSeveritySchema>;
export type Finding = z.infer<typeof findingSchema>;
