import { z } from 'zod';
import { clientOf, createDeal, dealOf, dealsOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { offerOf, offersOfDeal } from '#domain/offers/steps.ts';
import { asHead } from './as-head.ts';
import { contractFacts } from './contract-facts.ts';
import { serviceLinesOf } from './gather-facts.ts';
import { ContractHead, ContractTerms } from './model/contract.ts';
import { chosenTerms, presetTerms } from './model/presets.ts';
import { totalsOfServices } from './model/services.ts';
import * as contracts from './repo.ts';
import { templateFor } from './templates.ts';
import { requireTerms } from './terms.ts';

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
  async run(tx, _actor, { clientId, dealId, offerId, templateId, ...chosen }) {
    const deal = await dealFor(tx, { clientId, dealId, offerId });
    const client = await clientOf(tx, deal.clientId);
    const template = await templateFor(tx, client.kind, templateId);
    const { paymentDays } = await companyOf(tx);
    const today = civilDateOf(tx.asOf);
    const preset = presetTerms({ clientKind: client.kind, paymentDays: client.paymentDays ?? paymentDays, today });
    const terms = chosenTerms(preset, chosen);
    requireTerms(terms, client.kind);
    const source = await sourceOf(tx, deal.id, offerId);
    const row = await contracts.insertContract(tx, {
      ...terms,
      ...source,
      clientId: client.id,
      dealId: deal.id,
      origin: 'app',
      value: 0n,
    });
    const { net } = totalsOfServices(await serviceLinesOf(tx, row));
    await contracts.insertVersion(tx, { contractId: row.id, number: 1, body: template.body });
    tx.emit({ type: 'ContractDrafted', ...contractFacts(row) });
    return asHead(await contracts.updateContract(tx, row.id, { value: net }));
  },
});

interface Chosen {
  clientId: Id<'client'> | undefined;
  dealId: Id<'deal'> | undefined;
  offerId: Id<'offer'> | undefined;
}

/** The deal meant: named, the offer's, else the client's latest, or a first one. */
async function dealFor(tx: Tx, { clientId, dealId, offerId }: Chosen) {
  if (dealId !== undefined) return dealOf(tx, dealId);
  if (offerId !== undefined) return dealOf(tx, (await offerOf(tx, offerId)).dealId);
  if (clientId === undefined) throw new Invalid('contracts.errors.noClient', { fields: ['clientId'] });
  const { name } = await clientOf(tx, clientId);
  return (await dealsOf(tx, clientId)).at(-1) ?? createDeal(tx, { clientId, title: name });
}

/** The offer that the contract rests on: named, else the deal's latest that was accepted or still can be. */
async function sourceOf(tx: Tx, dealId: Id<'deal'>, offerId: Id<'offer'> | undefined) {
  const offers = await offersOfDeal(tx, dealId);
  const named = offers.find((one) => one.id === offerId);
  if (offerId !== undefined && !named) throw new Invalid('contracts.errors.offerOfOther', { fields: ['offerId'] });
  const found =
    named ??
    offers.findLast((one) => one.state === 'accepted') ??
    offers.findLast((one) => one.state === 'sent' || one.state === 'viewed');
  return { offerId: found?.id ?? null, currency: found?.currency ?? 'RON' };
}
