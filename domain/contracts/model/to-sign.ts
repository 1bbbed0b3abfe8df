import { z } from 'zod';
import { Article } from '#documents/pdf/layout/schema.ts';
import { amount, civilDate, currency, instant, quantity } from '#domain/kernel/schemas.ts';
import { STANDINGS } from './standing.ts';

/** A contract or addendum as its client reads and signs it. */
export const ToSign = z.object({
  number: z.string(),
  /** Of an addendum, in its contract. */
  addendum: z.string().nullable(),
  date: civilDate(),
  standing: z.enum(STANDINGS),
  language: z.enum(['ro', 'en']),
  preamble: z.string().nullable(),
  articles: z.array(Article),
  services: z.array(
    z.object({
      name: z.string(),
      description: z.string().nullable(),
      unit: z.string(),
      quantity: quantity(),
      net: amount(),
    }),
  ),
  /** Of an addendum: what it changes, as its paper says it. */
  changes: z.array(z.object({ place: z.string(), before: z.string(), after: z.string() })),
  value: amount().nullable(),
  /** With VAT, what a consumer is told. */
  gross: amount().nullable(),
  currency: currency(),
  startDate: civilDate(),
  endDate: civilDate().nullable(),
  isConsumer: z.boolean(),
  companySigner: z.object({ name: z.string(), at: instant() }).nullable(),
  clientSigner: z.object({ name: z.string(), at: instant() }).nullable(),
  /** Who would sign for the client, as far as it is known. */
  suggested: z.object({ name: z.string().nullable(), role: z.string().nullable() }),
  /** A one-time code is asked for, sent to this address; null when the link came otherwise than by mail. */
  code: z.object({ address: z.string(), isSent: z.boolean() }).nullable(),
  sha256: z.string().nullable(),
  /** A simple signature may be worth less than the act: another is recommended. */
  qualifiedAdvised: z.boolean(),
});
export type ToSign = z.output<typeof ToSign>;
