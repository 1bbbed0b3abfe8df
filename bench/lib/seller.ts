import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { createApiToken } from '#domain/identity/api-tokens.ts';
import { draftInvoice } from '#domain/invoicing/draft-invoice.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anInvoicedClient } from '#tests/builders/invoice.ts';

const LINES = 12;

/** A company with one client who bought enough of twelve services for any number of invoices of twelve lines. */
export async function aSeller() {
  const company = await aCompany({ asOf: new Date() });
  const { administrator } = company;
  const { clientId, dealId } = await anInvoicedClient(company);
  const services: Id<'contractedService'>[] = [];
  for (let index = 1; index <= LINES; index += 1) {
    const service = await addContractedService(administrator, {
      clientId,
      dealId,
      name: `Serviciu contractat ${index}`,
      unit: 'hour',
      contracted: '1000000',
      unitPrice: '150',
    });
    services.push(service.id);
  }
  const lines = services.map((contractedServiceId) => ({ contractedServiceId, quantity: '1' }));
  return {
    company,
    /** Drafts of twelve lines, ready to be issued. */
    async drafts(count: number): Promise<string[]> {
      const ids: string[] = [];
      for (let index = 0; index < count; index += 1)
        ids.push(
          (await draftInvoice(administrator, { dealId, kind: 'invoice', cardPayment: 'not_offered', lines })).id,
        );
      return ids;
    },
    /** A token of the API; each may call 600 times a minute. */
    token: async () =>
      (await createApiToken(administrator, { name: 'bench', role: 'administrator', scopes: ['*'] })).token,
  };
}
