import { addClient } from '#domain/clients/add-client.ts';
import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { makeStatement } from '#domain/balances/make-statement.ts';
import { compensate } from '#domain/compensations/compensate.ts';
import { listCompensable } from '#domain/compensations/list-compensable.ts';
import { recordPaperContract } from '#domain/contracts/record-paper-contract.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { issuePenaltyNote } from '#domain/penalties/issue-penalty-note.ts';
import { aCui, type TestCompany } from './company.ts';
import { anIssuedInvoice } from './invoice.ts';
import { aReceivedInvoice, aSupplierDocument } from './received.ts';
import { aService } from './service.ts';

/** Long after invoices of the day on which tests happen fall due. */
export const LATE = new Date('2027-01-20T09:00:00Z');

const FILE = { sha256: 'a'.repeat(64), name: 'contract.pdf', contentType: 'application/pdf', size: 1234 };

/** A client with its CUI, so that it may be a supplier too. */
export async function aTrader({ administrator }: TestCompany) {
  const cui = aCui();
  const { id: clientId, dealId } = await addClient(administrator, {
    ...{ kind: 'company', name: 'Crinul Alb Residence S.R.L.', cui, vatStatus: 'registered' },
    ...{ county: 'RO-CJ', street: 'Str. Fabricii nr. 3', city: 'Cluj-Napoca', email: 'client@example.ro' },
  });
  return { clientId, dealId, cui };
}

/** An issued invoice of 1.210,00 lei, due on 9 December 2026, under a contract with penalties of a tenth of a percent a day. */
export async function aPenalisedInvoice(company: TestCompany, penaltyPerDay: string | null = '0.1') {
  const owner = await aTrader(company);
  const { contractId } = await recordPaperContract(company.sales, {
    ...{ clientId: owner.clientId, dealId: owner.dealId, number: '77', contractDate: '2026-11-02' },
    ...{ startDate: '2026-11-02', acceptanceGate: 'none', file: FILE },
    ...(penaltyPerDay === null ? {} : { penaltyPerDay }),
  });
  const { id: serviceId } = await aService(company);
  const { id: contractedServiceId } = await addContractedService(company.sales, {
    ...{ clientId: owner.clientId, dealId: owner.dealId, serviceId, name: 'Curățenie', unit: 'hour' },
    ...{ contracted: '10', unitPrice: '100' },
  });
  const of = { clientId: owner.clientId, dealId: owner.dealId, contractedServiceId };
  return { ...owner, contractId, ...(await anIssuedInvoice(company, { of, quantity: '10' })) };
}

/** A penalty note of an invoice that nobody paid. */
export async function aPenaltyNote(company: TestCompany) {
  const late = await aPenalisedInvoice(company);
  const note = await issuePenaltyNote({ ...company.accounting, asOf: LATE }, { contractId: late.contractId });
  return { ...late, note };
}

/** An invoice of ours to somebody and one of its to us, both unpaid. */
export async function aMutualDebt(company: TestCompany) {
  const owner = await aTrader(company);
  const { id: serviceId } = await aService(company);
  const { id: contractedServiceId } = await addContractedService(company.sales, {
    ...{ clientId: owner.clientId, dealId: owner.dealId, serviceId, name: 'Curățenie', unit: 'hour' },
    ...{ contracted: '10', unitPrice: '100' },
  });
  const of = { clientId: owner.clientId, dealId: owner.dealId, contractedServiceId };
  const { invoiceId } = await anIssuedInvoice(company, { of, quantity: '10' });
  const supplier = { name: 'Crinul Alb Residence S.R.L.', code: `RO${owner.cui}` };
  const { receivedInvoiceId } = await aReceivedInvoice(company, aSupplierDocument({ supplier }));
  return { ...owner, invoiceId, receivedInvoiceId };
}

/** What may be set off with a client now: what is open on both sides, in minor units. */
export async function mutualOf({ accounting }: TestCompany, clientId: Id<'client'>) {
  const { ours, theirs } = await listCompensable(accounting, { clientId });
  return { ours: ours.map(({ open }) => open), theirs: theirs.map(({ open }) => open) };
}

/** A compensation of a hundred lei. */
export async function aCompensation(company: TestCompany, amount = 10_000n) {
  const debt = await aMutualDebt(company);
  const { clientId, invoiceId, receivedInvoiceId } = debt;
  const part = { amount: formatDecimal(amount, 2) };
  const made = await compensate(company.accounting, {
    ...{ clientId, ours: [{ invoiceId, ...part }], theirs: [{ receivedInvoiceId, ...part }] },
  });
  return { ...debt, compensation: made };
}

/** A statement of account that was e-mailed to a client who owes something. */
export async function aStatement(company: TestCompany) {
  const { clientId, invoiceId } = await anIssuedInvoice(company);
  return { clientId, invoiceId, statement: await makeStatement(company.accounting, { clientId }) };
}
