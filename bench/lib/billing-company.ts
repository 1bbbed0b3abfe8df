import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { draftInvoice } from '#domain/invoicing/draft-invoice.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import type { TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anInvoicedClient } from '#tests/builders/invoice.ts';
import { connectToSpv } from '#tests/deep/companies.ts';
import type { VirtualClock } from './virtual-clock.ts';

const HOUR_MS = 3_600_000;

/** A company on Premium that issues its invoices of a month within an hour of its own. */
export interface BillingCompany {
  company: TestCompany;
  /** When each invoice is issued, the next one first. */
  toIssue: number[];
  /** When its SPV workflow wakes next. */
  nextAt: number;
  /** Issues the next one and wakes the workflow. */
  issue(): Promise<void>;
}

export async function aBillingCompany(
  sandbox: TestSandbox,
  clock: VirtualClock,
  { invoices, from }: { invoices: number; from: number },
): Promise<BillingCompany> {
  const company = await aCompany({ asOf: new Date(clock.now()) });
  const { administrator } = company;
  await connectToSpv(sandbox, company);
  const { clientId, dealId } = await anInvoicedClient(company);
  const service = await addContractedService(administrator, {
    clientId,
    dealId,
    name: 'Abonament lunar',
    unit: 'month',
    contracted: String(invoices),
    unitPrice: '150',
  });
  const lines = [{ contractedServiceId: service.id, quantity: '1' }];
  const one: BillingCompany = {
    company,
    toIssue: Array.from({ length: invoices }, (_, index) => from + (index * HOUR_MS) / invoices),
    nextAt: Infinity,
    async issue() {
      const actor = { ...administrator, asOf: new Date(clock.now()) };
      const { id: invoiceId } = await draftInvoice(actor, { dealId, lines });
      await issueInvoice(actor, { invoiceId });
      one.toIssue.shift();
      one.nextAt = Math.min(one.nextAt, clock.now());
    },
  };
  return one;
}
