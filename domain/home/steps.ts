import type { Tx } from '#domain/kernel/tx.ts';
import * as pipeline from './repo-pipeline.ts';

/** How much waits at each step of the pipeline but that of the invoice, and what it is worth in minor units of lei. */
export async function waitingByStep(tx: Tx) {
  const [lead, offer, client, contract, services, collection] = await Promise.all([
    pipeline.openLeads(tx),
    pipeline.openOffers(tx),
    pipeline.soldOffers(tx),
    pipeline.unsignedContracts(tx),
    pipeline.servicesByStep(tx),
    pipeline.openInvoices(tx),
  ]);
  return { lead, offer, client, contract, ...services, collection };
}
