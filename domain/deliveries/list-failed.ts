import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { OWN_FAILURES } from './model/own-failure.ts';
import * as deliveries from './repo.ts';

/** Mails of the company that did not leave, the newest first: which text, when and why; not to whom, nor what they say. */
export const listFailed = defineQuery({
  name: 'deliveries.listFailed',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: true,
    system: false,
  },
  input: z.object({}),
  output: z.object({
    mails: z.array(
      z.object({
        id: id<'delivery'>(),
        template: z.string(),
        settledAt: instant().nullable(),
        /** Our own words for it; what the mail service said may name people. */
        failure: z.enum([...OWN_FAILURES, 'refused']),
      }),
    ),
  }),
  async run(tx) {
    const rows = await deliveries.failedOnes(tx);
    return {
      mails: rows.map(({ failure, ...row }) => ({
        ...row,
        failure: OWN_FAILURES.find((one) => one === failure) ?? ('refused' as const),
      })),
    };
  },
});
