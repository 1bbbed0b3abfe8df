import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { addSite } from '#domain/clients/add-site.ts';
import { savePeriodPlan } from '#domain/recurring/save-period-plan.ts';
import { saveVisitPlan } from '#domain/recurring/save-visit-plan.ts';
import type { TestCompany } from './company.ts';
import { anInvoicedClient } from './invoice.ts';
import { aContractedService, type ContractedOptions } from './work-order.ts';

export interface RecurringOptions extends ContractedOptions {
  /** How many places the client has, each with a service of its own. */
  places?: number;
  startDate?: string;
}

/** A client whose card is complete and whose places are visited each week, one hour at 150 lei, from the next Monday on. */
export async function recurringVisits(
  company: TestCompany,
  { places = 1, startDate = '2026-11-30', ...options }: RecurringOptions = {},
) {
  const { administrator } = company;
  const { kind, email } = options;
  const who = { ...(kind === undefined ? {} : { kind }), ...(email === undefined ? {} : { email }) };
  const beside = options.beside ?? (await anInvoicedClient(company, who));
  const first = await aContractedService(company, { quantity: '52', ...options, beside });
  const services = [first.contractedServiceId];
  for (let place = 2; place <= places; place += 1) {
    const { clientId, dealId } = first;
    const site = await addSite(administrator, { clientId, name: `Locația ${place}` });
    const { id } = await addContractedService(administrator, {
      clientId,
      dealId,
      siteId: site.id,
      name: `Curățenie, locația ${place}`,
      unit: 'hour',
      contracted: '52',
      unitPrice: '150',
    });
    services.push(id);
  }
  for (const contractedServiceId of services)
    await saveVisitPlan(administrator, {
      contractedServiceId,
      rhythm: 'weekly',
      startDate,
      assigneeId: company.execution.personId,
      checks: ['Geamuri', 'Scări'],
    });
  return { ...first, services };
}

/** The same with its months closed by themselves. */
export async function recurringMonths(
  company: TestCompany,
  choice: { report: 'none' | 'draft' | 'send'; invoice: 'none' | 'draft' | 'issue' },
  options: RecurringOptions = {},
) {
  const recurring = await recurringVisits(company, options);
  const plan = await savePeriodPlan(company.administrator, { dealId: recurring.dealId, ...choice });
  return { ...recurring, plan };
}
