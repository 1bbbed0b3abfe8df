import { z } from 'zod';
import { createDeal } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { asHead } from './as-head.ts';
import { contractFacts } from './contract-facts.ts';
import { serviceLinesOf } from './gather-facts.ts';
import { ContractHead, ContractTerms } from './model/contract.ts';
import { totalsOfServices } from './model/services.ts';
import { prepareDraft } from './prepare-draft.ts';
import * as contracts from './repo.ts';

/**
 * Makes a contract from a template for a deal, an offer or a client: its services are the deal's. Public institutions get
 * their own terms. @throws NotFound · Invalid `contracts.errors.noClient`, `contracts.errors.noTemplate`, terms
 */
export const draftContract = defineVerb({
  name: 'contracts.draftContract',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'POST', path: '/contracts', summary: 'Draft a contract' },
  input: z.object({
    clientId: optional(id<'client'>()),
    dealId: optional(id<'deal'>()),
    offerId: optional(id<'offer'>()),
    templateId: optional(id<'contractTemplate'>()),
    ...ContractTerms.partial().shape,
  }),
  output: ContractHead,
  async run(tx, _actor, { clientId, dealId, offerId, templateId, ...terms }) {
    const draft = await prepareDraft(tx, { clientId, dealId, offerId, templateId, terms });
    const { client, template } = draft;
    const row = await contracts.insertContract(tx, {
      ...draft.terms,
      offerId: draft.offerId,
      currency: draft.currency,
      clientId: client.id,
      dealId: draft.dealId ?? (await createDeal(tx, { clientId: client.id, title: client.name })).id,
      origin: 'app',
      language: template.language,
      value: 0n,
    });
    const { net } = totalsOfServices(await serviceLinesOf(tx, row));
    await contracts.insertVersion(tx, { contractId: row.id, number: 1, body: template.body });
    tx.emit({ type: 'ContractDrafted', ...contractFacts(row) });
    return asHead(await contracts.updateContract(tx, row.id, { value: net }));
  },
});
