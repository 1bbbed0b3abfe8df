import { z } from 'zod';
import { companyOf } from '#domain/companies/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { instant } from '#domain/kernel/schemas.ts';
import { findConnection } from './connection-repo.ts';
import { nextListing } from './model/listing.ts';

/** From when SPV's list is to be read now, and whether that is all of it. */
export const showListing = defineQuery({
  name: 'efactura.showListing',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({}),
  output: z.object({ cif: z.string(), from: instant(), isWhole: z.boolean(), listedUntil: instant().nullable() }),
  async run(tx, actor) {
    const connection = await findConnection(tx);
    const read = { listedUntil: connection?.listedUntil ?? null, comparedAt: connection?.comparedAt ?? null };
    const { from, isWhole } = nextListing(read, actor.asOf);
    return { cif: (await companyOf(tx)).cui, from, isWhole, listedUntil: read.listedUntil };
  },
});
