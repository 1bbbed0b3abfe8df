import { clientOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { acceptanceGateOf } from '#domain/contracts/steps.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { InvoiceRow } from './repo.ts';

/** The contract of an invoice's job and its days to pay: the contract's, else the client's, else the company's. */
export async function termsOf(tx: Tx, { clientId, dealId }: Pick<InvoiceRow, 'clientId' | 'dealId'>) {
  const { contractNumber, paymentDays } = await acceptanceGateOf(tx, dealId);
  const [client, company] = [await clientOf(tx, clientId), await companyOf(tx)];
  return { client, contractNumber, paymentDays: paymentDays ?? client.paymentDays ?? company.paymentDays };
}
