import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { sealedAddendum } from './addenda.ts';
import { ToSign } from './model/to-sign.ts';
import { requireOwnLink } from './own-link.ts';
import * as addenda from './repo-addenda.ts';
import * as contracts from './repo.ts';
import { signingForClient } from './to-sign.ts';

/** An addendum as the holder of its link reads it. @throws NotFound for another link */
export const readAddendum = defineQuery({
  name: 'contracts.readAddendum',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({ addendumId: id<'addendum'>() }),
  output: ToSign,
  async run(tx, actor, { addendumId }) {
    const { linkId } = requireOwnLink(actor, 'addendum', addendumId);
    const row = await addenda.findAddendum(tx, addendumId);
    const contract = await contracts.findContract(tx, row.contractId);
    const { number, date, locale: language, preamble, articles, changes } = sealedAddendum(row);
    const { clientId, currency } = contract;
    return {
      number: contract.printedNumber ?? '',
      addendum: number,
      date,
      language,
      preamble,
      articles,
      services: [],
      changes,
      value: null,
      gross: null,
      startDate: row.effectiveDate,
      endDate: row.newEndDate,
      ...(await signingForClient(tx, {
        clientId,
        subjectId: addendumId,
        sha256: row.sha256,
        currency,
        value: null,
        isCurrent: true,
        linkId,
      })),
    };
  },
});
