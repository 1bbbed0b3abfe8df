import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as leads from './repo.ts';

export type { LeadRow } from './repo.ts';

/** A lead's row. @throws NotFound */
export const leadOf = (tx: Tx, id: Id<'lead'>) => leads.findLead(tx, id);

export const lockLead = (tx: Tx, id: Id<'lead'>) => leads.lockLead(tx, id);

/** Open leads of a client, or of one of its deals, have led to it: they are converted. Done twice it is done once. */
export async function convertOpenLeads(tx: Tx, clientId: Id<'client'>, dealId: Id<'deal'> | undefined): Promise<void> {
  const open = await leads.openLeadsOf(tx, clientId);
  for (const { id, contactedAt } of open.filter((one) => dealId === undefined || one.dealId === dealId))
    await leads.updateLead(tx, id, { state: 'converted', endedAt: tx.asOf, contactedAt: contactedAt ?? tx.asOf });
}

/** The deal of open leads came to nothing: so did they. */
export async function loseLeadsOf(
  tx: Tx,
  clientId: Id<'client'>,
  dealId: Id<'deal'>,
  lostReason: string,
): Promise<void> {
  const open = await leads.openLeadsOf(tx, clientId);
  for (const { id } of open.filter((one) => one.dealId === dealId))
    await leads.updateLead(tx, id, { state: 'lost', lostReason, endedAt: tx.asOf });
}

/** Somebody has answered: new leads of this client are contacted. */
export async function touchLeads(tx: Tx, clientId: Id<'client'>): Promise<void> {
  for (const { id, state, dealId } of await leads.openLeadsOf(tx, clientId)) {
    if (state !== 'new') continue;
    await leads.updateLead(tx, id, { state: 'contacted', contactedAt: tx.asOf });
    tx.emit({ type: 'LeadContacted', subject: id, clientId, dealId });
  }
}

export const moveLeads = (tx: Tx, from: Id<'client'>, to: Id<'client'>) => leads.moveLeads(tx, from, to);
