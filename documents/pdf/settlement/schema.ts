import { z } from 'zod';
import { CivilDay, Currency, Issuer, Locale, Party } from '../layout/schema.ts';

const Open = z.object({
  number: z.string(),
  date: CivilDay,
  dueDate: CivilDay.optional(),
  currency: Currency,
  total: z.bigint(),
  open: z.bigint(),
});

const Late = z.object({
  number: z.string(),
  dueDate: CivilDay,
  from: CivilDay,
  until: CivilDay,
  days: z.number().int(),
  base: z.bigint(),
  amount: z.bigint(),
});

const SetOff = z.object({ number: z.string(), date: CivilDay, amount: z.bigint() });

/** What a company and its client settle between them on paper: what is owed, penalties for lateness, what is set off. */
export const SettlementDocument = z.object({
  locale: Locale,
  state: z.enum(['issued', 'annulled']),
  /** Empty for a statement of account, which has no series. */
  number: z.string(),
  date: CivilDay,
  issuer: Issuer,
  client: Party,
  paper: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('statement'),
      lines: z.array(Open),
      /** Minor units by currency; negative where the company owes the client. */
      totals: z.array(z.object({ currency: Currency, balance: z.bigint(), unallocated: z.bigint() })),
    }),
    z.object({
      kind: z.literal('penalty'),
      contract: z.object({ number: z.string(), date: CivilDay.optional() }),
      /** Thousandths of a percent a day. */
      perDay: z.number().int(),
      currency: Currency,
      lines: z.array(Late),
      total: z.bigint(),
    }),
    z.object({
      kind: z.literal('compensation'),
      currency: Currency,
      ours: z.array(SetOff),
      theirs: z.array(SetOff),
      total: z.bigint(),
    }),
  ]),
});
export type SettlementDocument = z.infer<typeof SettlementDocument>;
