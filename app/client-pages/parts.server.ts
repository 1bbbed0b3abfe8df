import type { ActionFunctionArgs } from '@remix-run/node';
import type { ClientActor } from '#domain/kernel/actor.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { acceptanceActs, readAcceptancePart } from './acceptance.server.ts';
import { addendumActs, contractActs, readAddendumPart, readContractPart } from './contract.server.ts';
import { payChosen } from './card-payment.server.ts';
import { invoiceActs, readInvoicePart } from './invoice.server.ts';
import { offerActs, readOfferPart } from './offer.server.ts';
import { readPenaltyPart } from './penalty.server.ts';
import { readStatementPart, statementActs } from './statement.server.ts';

/*
 * One page for every document that a client gets by link. A purpose brings its part in `<purpose>.server.ts` (what it reads,
 * what the client may do) and `<purpose>.tsx` (how it looks), and one line in each table here and in `parts.tsx`.
 */
type Act = (args: ActionFunctionArgs) => Promise<unknown>;

const ACTS: Partial<Record<ClientActor['purpose'], Record<string, Act>>> = {
  offer: { ...offerActs, pay: payChosen },
  contract: { ...contractActs, pay: payChosen },
  addendum: { ...addendumActs, pay: payChosen },
  acceptance: { ...acceptanceActs, pay: payChosen },
  invoice: invoiceActs,
  statement: statementActs,
};

/** What the page of the link's document shows. @throws NotFound */
export async function readPart(actor: ClientActor) {
  switch (actor.purpose) {
    case 'offer':
      return { purpose: actor.purpose, offer: await readOfferPart(actor) };
    case 'contract':
      return { purpose: actor.purpose, contract: await readContractPart(actor) };
    case 'addendum':
      return { purpose: actor.purpose, contract: await readAddendumPart(actor) };
    case 'acceptance':
      return { purpose: actor.purpose, acceptance: await readAcceptancePart(actor) };
    case 'invoice':
      return { purpose: actor.purpose, invoice: await readInvoicePart(actor) };
    case 'statement':
      return { purpose: actor.purpose, statement: await readStatementPart(actor) };
    case 'penalty':
      return { purpose: actor.purpose, penalty: await readPenaltyPart(actor) };
    case 'portal':
      throw new NotFound(); // not one document: its page is `/p/:token/home`
  }
}
export type Part = Awaited<ReturnType<typeof readPart>>;

/** The action that a form of the page asks for by `?do=`; undefined when the document has no such act. */
export const actOf = (purpose: ClientActor['purpose'], name: string): Act | undefined => {
  const acts = ACTS[purpose];
  return acts && Object.hasOwn(acts, name) ? acts[name] : undefined;
};
