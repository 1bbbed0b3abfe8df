import { z } from 'zod';
import { amount, civilDate, id } from '#domain/kernel/schemas.ts';
import { Match, MatchedPayment } from './match.ts';
import { Suggestion } from './suggestion.ts';

/** A line of a statement, with what was decided about it. */
export const ShownEntry = z.object({
  id: id<'bankEntry'>(),
  statementId: id<'bankStatement'>(),
  position: z.number().int(),
  bookedDay: civilDate(),
  /** `+` came in, `-` went out; the amount is positive. */
  sign: z.enum(['+', '-']),
  amount: amount(),
  currency: z.string(),
  counterparty: z.string().nullable(),
  iban: z.string().nullable(),
  remittance: z.string(),
  reference: z.string().nullable(),
  match: Match.nullable(),
  payments: z.array(MatchedPayment),
});
export type ShownEntry = z.output<typeof ShownEntry>;

/** An open invoice or proforma, as a suggestion or a search shows it. */
export const ShownItem = z.object({
  id: z.string(),
  kind: z.enum(['invoice', 'proforma']),
  clientId: z.string(),
  clientName: z.string(),
  number: z.string(),
  open: amount(),
  currency: z.string(),
  issueDate: civilDate(),
  dueDate: civilDate().nullable(),
});
export type ShownItem = z.output<typeof ShownItem>;

/** An entry with what it may be, and what the suggestions name. */
export const SuggestedEntry = z.object({
  entry: ShownEntry,
  suggestions: z.array(Suggestion),
  items: z.array(ShownItem),
  clients: z.array(z.object({ id: z.string(), name: z.string() })),
  payments: z.array(z.object({ id: z.string(), clientId: z.string(), date: civilDate(), amount: amount() })),
  bills: z.array(z.object({ id: z.string(), number: z.string(), supplierName: z.string() })),
  /** Entries that wait, before and behind this one. */
  previousId: id<'bankEntry'>().nullable(),
  nextId: id<'bankEntry'>().nullable(),
});
export type SuggestedEntry = z.output<typeof SuggestedEntry>;
