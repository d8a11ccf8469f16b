/**
 * The scan result: the one shape that recognition produces, the pane shows, the report is built from and
 * the command line prints. The agreement is the contract page in `docs/scan-output.md`; keys may be added,
 * never renamed.
 */
import '../jitless';
import * as z from 'zod/mini';
import { findingSchema } from '../model/finding';
import { kpiSchema } from '../model/kpi';
import { costSchema, grantTermsSchema, grantCheckSchema } from '../model/money';
import { tableSchema, unreadSchema, ratingSchema } from '../model/table';

export const SCHEMA_VERSION = 2;

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

export type ScanResult = z.infer<typeof scanResultSchema>;
