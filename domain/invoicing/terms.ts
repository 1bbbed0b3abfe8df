import { clientOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { acceptanceGateOf } from '#domain/contracts/steps.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { InvoiceRow } from './repo.ts';

export type Terms = Awaited<ReturnType<typeof termsOf>>;

/** Both parties, the contract of an invoice's job, its gate, and its days to pay: the contract's, else the client's, else the company's. */
export async function termsOf(tx: Tx, { clientId, dealId }: Pick<InvoiceRow, 'clientId' | 'dealId'>) {
  const [{ gate, contractNumber, paymentDays, retention }, client, company] = await Promise.all([
    acceptanceGateOf(tx, dealId),
    clientOf(tx, clientId),
    companyOf(tx),
  ]);
  return {
    client,
    company,
    gate,
    contractNumber,
    retention,
    paymentDays: paymentDays ?? client.paymentDays ?? company.paymentDays,
  };
}
