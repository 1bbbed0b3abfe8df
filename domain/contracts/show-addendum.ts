import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { addendumLines, asAddendum } from './addenda.ts';
import { AddendumLine } from './model/addendum-service.ts';
import { AddendumHead } from './model/addendum.ts';
import * as addenda from './repo-addenda.ts';
import * as contracts from './repo.ts';

/** One addendum with what it does to services, the number of its contract and the client's name. @throws NotFound */
export const showAddendum = defineQuery({
  name: 'contracts.showAddendum',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/addenda/{addendumId}', summary: 'One addendum' },
  input: z.object({ addendumId: id<'addendum'>() }),
  output: AddendumHead.extend({
    contractNumber: z.string(),
    clientName: z.string(),
    services: z.array(AddendumLine),
  }),
  async run(tx, _actor, { addendumId }) {
    const row = await addenda.findAddendum(tx, addendumId);
    const { printedNumber, clientId } = await contracts.findContract(tx, row.contractId);
    const { name } = await clientOf(tx, clientId);
    const services = await addendumLines(tx, addendumId);
    return { ...asAddendum(row), contractNumber: printedNumber ?? '', clientName: name, services };
  },
});
