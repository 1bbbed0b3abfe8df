import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, id } from '#domain/kernel/schemas.ts';
import { changesOn, daysOfChange, ratesOn } from './model/rate-changes.ts';
import * as rows from './repo-touched.ts';

const Rates = z.array(z.number().int());
const Numbered = { number: z.string().nullable(), name: z.string(), rates: Rates };

/** What bears a VAT rate that is not in force: today, and from each day on which the law is known to change. */
export const listTouched = defineQuery({
  name: 'law.listTouched',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'GET', path: '/law-changes', summary: 'What a change of VAT rates touches' },
  input: z.object({}),
  output: z.object({
    days: z.array(
      z.object({
        /** The day from which the rates below are in force. */
        date: civilDate(),
        isAhead: z.boolean(),
        rates: Rates,
        changes: z.array(
          z.object({
            key: z.string(),
            before: z.number().int().nullable(),
            after: z.number().int().nullable(),
            source: z.string(),
          }),
        ),
        services: z.array(z.object({ id: id<'service'>(), name: z.string(), rates: Rates })),
        drafts: z.array(z.object({ id: id<'invoice'>(), name: z.string(), rates: Rates })),
        offers: z.array(z.object({ id: id<'offer'>(), ...Numbered })),
        contracts: z.array(
          z.object({
            id: id<'contract'>().nullable(),
            clientId: id<'client'>(),
            services: z.number().int(),
            ...Numbered,
          }),
        ),
      }),
    ),
  }),
  async run(tx, actor) {
    const today = civilDateOf(actor.asOf);
    const law = await rows.vatRates(tx);
    const days = [];
    for (const date of [today, ...daysOfChange(law, today)]) {
      const rates = ratesOn(law, date).sort((a, b) => b - a);
      days.push({
        date,
        isAhead: date > today,
        rates,
        changes: date === today ? [] : changesOn(law, date),
        services: await rows.servicesBeside(tx, rates),
        drafts: await rows.draftsBeside(tx, rates),
        offers: await rows.offersBeside(tx, rates, date),
        contracts: await rows.contractsBeside(tx, rates, date),
      });
    }
    return { days };
  },
});
