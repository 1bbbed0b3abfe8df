import { z } from 'zod';
import { Issuer, Locale } from '../layout/schema.ts';

/** Any report or list as a table on paper; its texts come as they are printed. */
export const ReportDocument = z.object({
  locale: Locale,
  issuer: Issuer,
  title: z.string(),
  /** What the figures are and are not: under the table, on every page. */
  note: z.string().optional(),
  /** Which filters were set: period, currency. */
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  /** The column that takes the width that is left is the first unless one says it is it. */
  columns: z
    .array(z.object({ label: z.string(), align: z.enum(['left', 'right']), grow: z.boolean().optional() }))
    .min(1),
  rows: z.array(z.array(z.string())),
  /** A few columns stand on an upright sheet; a lying one is the rule. */
  isUpright: z.boolean().optional(),
  /** Said before the table. */
  intro: z.array(z.string()).optional(),
  /** Who signs under the table, each over a line. */
  signers: z.array(z.string()).optional(),
  /** The sums under the columns. */
  sums: z.array(z.string()).optional(),
});
export type ReportDocument = z.infer<typeof ReportDocument>;
