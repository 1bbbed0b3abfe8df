import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import type { TestCompany } from './company.ts';
import { anInvoicedClient } from './invoice.ts';
import { aService } from './service.ts';

/** A client with ten hours at 100 lei and 21 %, and ten at 50 lei and 11 %. */
export async function aClientOfTwoRates(company: TestCompany, { discount }: { discount?: string } = {}) {
  const owner = await anInvoicedClient(company);
  const lines = [];
  for (const [unitPrice, vatRate] of [
    ['100', 2100],
    ['50', 1100],
  ] as const) {
    const { id: serviceId } = await aService(company);
    const { id: contractedServiceId } = await addContractedService(company.sales, {
      ...{ ...owner, serviceId, name: 'Curățenie', unit: 'hour', contracted: '10', unitPrice, vatRate },
      ...(discount === undefined ? {} : { discount }),
    });
    lines.push({ contractedServiceId, quantity: '10' });
  }
  return { ...owner, lines };
}
