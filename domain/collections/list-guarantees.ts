import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { amount, civilDate, id } from '#domain/kernel/schemas.ts';
import { guarantees } from './repo-credit.ts';

/** «Garanții de bună execuție» that clients keep, with the day of their release; those past it are to be claimed back. */
export const listGuarantees = defineQuery({
  name: 'collections.listGuarantees',
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
  api: { method: 'GET', path: '/guarantees', summary: 'Guarantees that clients keep' },
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        invoiceId: id<'invoice'>(),
        number: z.string().nullable(),
        clientId: id<'client'>(),
        clientName: z.string(),
        currency: z.string(),
        kept: amount(),
        until: civilDate().nullable(),
        isReleased: z.boolean(),
      }),
    ),
    totals: z.array(z.object({ currency: z.string(), kept: amount(), released: amount() })),
  }),
  async run(tx) {
    const today = civilDateOf(tx.asOf);
    const rows = (await guarantees(tx)).map(({ open, retained, retainedUntil, ...row }) => ({
      ...row,
      kept: open < retained ? open : retained,
      until: retainedUntil,
      isReleased: retainedUntil !== null && retainedUntil <= today,
    }));
    const currencies = [...new Set(rows.map(({ currency }) => currency))].sort();
    return {
      rows,
      totals: currencies.map((currency) => {
        const own = rows.filter((row) => row.currency === currency);
        const released = own.filter(({ isReleased }) => isReleased);
        return { currency, kept: sum(own.map((row) => row.kept)), released: sum(released.map((row) => row.kept)) };
      }),
    };
  },
});
