import { clientOf, dealOf, dealsOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { offerOf, offersOfDeal } from '#domain/offers/steps.ts';
import type { ContractTerms } from './model/contract.ts';
import { chosenTerms, presetTerms } from './model/presets.ts';
import { templateFor } from './templates.ts';
import { requireTerms } from './terms.ts';

export interface ChosenDraft {
  clientId: Id<'client'> | undefined;
  dealId: Id<'deal'> | undefined;
  offerId: Id<'offer'> | undefined;
  templateId: Id<'contractTemplate'> | undefined;
  terms: { [K in keyof ContractTerms]?: ContractTerms[K] | undefined };
}

/**
 * What a new contract starts with: for whom, the deal (undefined while the client has none), the text, the terms, the offer
 * it rests on. @throws NotFound · Invalid · RefusedByLaw as `requireTerms`
 */
export async function prepareDraft(tx: Tx, { terms: chosen, templateId, ...about }: ChosenDraft) {
  const { clientId, dealId } = await aboutWhom(tx, about);
  const client = await clientOf(tx, clientId);
  const template = await templateFor(tx, client, templateId);
  const { paymentDays } = await companyOf(tx);
  const today = civilDateOf(tx.asOf);
  const preset = presetTerms({ clientKind: client.kind, paymentDays: client.paymentDays ?? paymentDays, today });
  const terms = chosenTerms(preset, chosen);
  requireTerms(terms, client.kind);
  return { client, dealId, template, terms, ...(await sourceOf(tx, dealId, about.offerId)) };
}

/** The deal meant: named, the offer's, else the client's latest. */
async function aboutWhom(tx: Tx, { clientId, dealId, offerId }: Omit<ChosenDraft, 'terms' | 'templateId'>) {
  const named = dealId ?? (offerId === undefined ? undefined : (await offerOf(tx, offerId)).dealId);
  if (named !== undefined) return { clientId: (await dealOf(tx, named)).clientId, dealId: named };
  if (clientId === undefined) throw new Invalid('contracts.errors.noClient', { fields: ['clientId'] });
  return { clientId, dealId: (await dealsOf(tx, clientId)).at(-1)?.id };
}

/** The offer that the contract rests on: named, else the deal's latest that was accepted or still can be. */
async function sourceOf(tx: Tx, dealId: Id<'deal'> | undefined, offerId: Id<'offer'> | undefined) {
  const offers = dealId === undefined ? [] : await offersOfDeal(tx, dealId);
  const named = offers.find((one) => one.id === offerId);
  if (offerId !== undefined && !named) throw new Invalid('contracts.errors.offerOfOther', { fields: ['offerId'] });
  const found =
    named ??
    offers.findLast((one) => one.state === 'accepted') ??
    offers.findLast((one) => one.state === 'sent' || one.state === 'viewed');
  return { offerId: found?.id ?? null, currency: found?.currency ?? 'RON' };
}
