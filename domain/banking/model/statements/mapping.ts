import { z } from 'zod';
import { line } from '#domain/kernel/schemas.ts';

/** What a column of a table may be, as a person names it; the readers know more. */
export const MAPPED = [
  'date',
  'value',
  'amount',
  'debit',
  'credit',
  'direction',
  'balance',
  'currency',
  'reference',
  'remittance',
  'counterparty',
  'iban',
  'cui',
  'account',
] as const;
export type Mapped = (typeof MAPPED)[number];

const Column = z.coerce.number().int().min(0).max(500);

/** Columns by number from 0, and how days and amounts are written where the rows do not prove it. */
export const TableColumns = z
  .object({
    delimiter: z.enum([';', ',', '\t', '|']),
    columns: z.partialRecord(z.enum(MAPPED), z.array(Column).min(1).max(10)),
    order: z.enum(['dmy', 'mdy']).optional(),
    decimal: z.enum([',', '.']).optional(),
  })
  .refine(({ columns }) => columns.date !== undefined, { path: ['columns', 'date'], message: 'required' })
  .refine(({ columns: it }) => it.amount !== undefined || (it.debit !== undefined && it.credit !== undefined), {
    path: ['columns', 'amount'],
    message: 'required',
  })
  .meta({
    examples: [{ delimiter: ';', columns: { date: [0], amount: [2], remittance: [3] }, order: 'dmy', decimal: ',' }],
  });
export type TableColumns = z.output<typeof TableColumns>;

/** The headings of a table, folded and joined, by which it is known again. */
export const Headings = z.string().min(1).max(5_000);
export const BankName = line(80);
