import { z } from 'zod';
import type { AddendumDocument } from '#documents/pdf/addendum/schema.ts';
import { contractedServicesOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { signaturePlaces } from '#domain/signing/model/places.ts';
import { requireInForce } from './addenda.ts';
import { composeAddendum } from './compose-addendum.ts';
import { AddendumFields } from './model/addendum.ts';
import * as contracts from './repo.ts';

/** An addendum that is being written, as its paper, written nowhere. @throws as `extendContract` */
export const previewAddendum = defineQuery({
  name: 'contracts.previewAddendum',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  input: AddendumFields.extend({ contractId: id<'contract'>() }),
  output: z.object({ document: z.custom<AddendumDocument>() }),
  async run(tx, _actor, { contractId, ...fields }) {
    const contract = await contracts.findContract(tx, contractId);
    requireInForce(contract);
    const services = await contractedServicesOf(tx, contract.clientId);
    const { wording } = await composeAddendum(tx, contract, services, fields);
    const names = { company: wording.provider.name, client: wording.beneficiary.name };
    return {
      document: {
        ...wording,
        state: 'draft' as const,
        variant: 'electronic' as const,
        signatures: signaturePlaces([], names),
      },
    };
  },
});
