import type { invoiceOf } from '#domain/invoicing/steps.ts';
import type { Actor, ClientActor } from '#domain/kernel/actor.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { dealOfDocument } from './repo-parts.ts';

type Invoice = Awaited<ReturnType<typeof invoiceOf>>;

/**
 * Whoever holds a link may pay: by that of an invoice this one, by the portal's any of the client's, by that of another document
 * those of its deal, so that what is signed is paid on the same page. @throws NotFound for every other
 */
export async function requirePayable(tx: Tx, actor: Actor, invoices: readonly Invoice[]): Promise<void> {
  if (actor.kind !== 'client') throw new NotFound();
  const { purpose, subjectId, clientId } = actor;
  if (invoices.some((one) => one.clientId !== clientId)) throw new NotFound();
  if (purpose === 'portal') return;
  if (purpose === 'invoice') {
    if (invoices.some(({ id }) => id !== subjectId)) throw new NotFound();
    return;
  }
  const dealId = await dealOfLink(tx, actor);
  if (dealId === undefined || invoices.some((one) => one.dealId !== dealId)) throw new NotFound();
}

/** The deal of the document that a link is for; undefined for links about money itself, and the portal's. */
export const dealOfLink = async (
  tx: Tx,
  { purpose, subjectId }: Pick<ClientActor, 'purpose' | 'subjectId'>,
): Promise<Id<'deal'> | undefined> =>
  purpose === 'offer' || purpose === 'contract' || purpose === 'addendum' || purpose === 'acceptance'
    ? dealOfDocument(tx, purpose, subjectId)
    : undefined;
