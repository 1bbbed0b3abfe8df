import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { nearCeilings } from './ceilings.ts';
import { NearCeiling } from './model/ceilings.ts';
import { toldCeilings } from './repo-ceilings.ts';

/** The ceilings of the law that the company's turnover of a year has come near to; `notice`: its people were told and nobody has taken note. */
export const watchCeilings = defineQuery({
  name: 'efactura.watchCeilings',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/ceilings', summary: 'Ceilings of the law that the turnover of the year comes near to' },
  input: z.object({}),
  output: z.object({ near: z.array(NearCeiling.extend({ noticeId: id<'ceilingNotice'>().nullable() })) }),
  async run(tx) {
    const near = await nearCeilings(tx);
    const told = near.length === 0 ? [] : await toldCeilings(tx);
    const open = told.filter(({ notedAt }) => notedAt === null);
    const noticeOf = ({ key, year, level }: NearCeiling) =>
      open.find((one) => one.key === key && one.year === year && one.level === level)?.id ?? null;
    return { near: near.map((one) => ({ ...one, noticeId: noticeOf(one) })) };
  },
});
