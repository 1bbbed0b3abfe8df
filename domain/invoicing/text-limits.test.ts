import { beforeAll, describe, expect, it } from 'vitest';
import { addService } from '#domain/catalogue/add-service.ts';
import { addClient } from '#domain/clients/add-client.ts';
import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { confirmCard } from '#domain/companies/confirm-card.ts';
import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { aCompany, aCui, type TestCompany } from '#tests/builders/company.ts';
import { aService } from '#tests/builders/service.ts';
import { draftInvoice } from './draft-invoice.ts';
import { previewInvoice } from './preview-invoice.ts';
import { issueInvoice } from './issue-invoice.ts';
import { reverseInvoice } from './reverse-invoice.ts';

let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
});

const words = (length: number) => 'șaibă '.repeat(length).slice(0, length - 1) + '7';

const aCard = (of: Partial<Record<'name' | 'street' | 'city' | 'postalCode', string>> = {}) => ({
  ...{ name: 'Firma', street: 'Str. Lungă 1', city: 'Cluj-Napoca', county: 'RO-CJ', ...of },
});
const aClient = (of: Parameters<typeof aCard>[0] = {}) =>
  addClient(company.sales, { kind: 'company', cui: aCui(), vatStatus: 'registered', ...aCard(of) });
const aContracted = async (of: { name?: string; description?: string } = {}) => {
  const { id: clientId, dealId } = await aClient();
  const { id: serviceId } = await aService(company);
  const service = { name: 'Serviciu', unit: 'hour', unitPrice: '10', contracted: '10', ...of } as const;
  const { id: contractedServiceId } = await addContractedService(company.sales, {
    ...{ clientId, dealId, serviceId, ...service },
  });
  return { dealId, lines: [{ contractedServiceId, quantity: '1' }] };
};
const aDraft = async (of: { note?: string; description?: string; text?: string } = {}) => {
  const { dealId, lines } = await aContracted();
  const { note, description, text } = of;
  return draftInvoice(company.accounting, {
    dealId,
    lines: lines.map((line) => ({ ...line, description })),
    note,
    ...(text === undefined ? {} : { adjustments: [{ reason: 'discount' as const, text, amount: '1' }] }),
  });
};
const aStorno = async (reason: string) => {
  const { id: invoiceId } = await aDraft();
  await issueInvoice(company.accounting, { invoiceId });
  return reverseInvoice(company.accounting, { invoiceId, reason });
};
const ourCard = (of: Parameters<typeof aCard>[0] & { email?: string } = {}) =>
  confirmCard(company.administrator, { ...aCard(), vatRegime: 'registered', email: 'office@firma.example', ...of });

describe('a text that ends in the XML is taken as long as the XML takes it, and refused beside its field when longer:', () => {
  it.each<[string, string, number, (text: string) => Promise<unknown>]>([
    ['the name of a service', 'name', TEXT_LIMITS.lineName, (name) => aService(company, { name })],
    [
      'the description of a service',
      'description',
      TEXT_LIMITS.lineDescription,
      (description) => addService(company.sales, { name: 'Serviciu', unit: 'hour', unitPrice: '1', description }),
    ],
    ['the name of what is contracted', 'name', TEXT_LIMITS.lineName, (name) => aContracted({ name })],
    [
      'the description of a line',
      'lines[0].description',
      TEXT_LIMITS.lineDescription,
      (description) => aDraft({ description }),
    ],
    ['the note of an invoice', 'note', TEXT_LIMITS.note, (note) => aDraft({ note })],
    ['the words of a discount', 'adjustments[0].text', TEXT_LIMITS.adjustmentText, (text) => aDraft({ text })],
    ['the reason of a storno', 'reason', TEXT_LIMITS.stornoReason, (reason) => aStorno(reason)],
    ['the name of a client', 'name', TEXT_LIMITS.partyName, (name) => aClient({ name })],
    ['the street of a client', 'street', TEXT_LIMITS.street, (street) => aClient({ street })],
    ['the town of a client', 'city', TEXT_LIMITS.city, (city) => aClient({ city })],
    ['the postal code of a client', 'postalCode', TEXT_LIMITS.postalCode, (postalCode) => aClient({ postalCode })],
    ['our name', 'name', TEXT_LIMITS.partyName, (name) => ourCard({ name })],
    ['our street', 'street', TEXT_LIMITS.street, (street) => ourCard({ street })],
    ['our town', 'city', TEXT_LIMITS.city, (city) => ourCard({ city })],
    ['our postal code', 'postalCode', TEXT_LIMITS.postalCode, (postalCode) => ourCard({ postalCode })],
  ])('%s', async (_what, field, limit, put) => {
    await expect(put(words(limit))).resolves.toBeDefined();
    const issue = {
      field,
      code: 'errors.tooLong',
      params: { maximum: String(limit), length: String(limit + 1) },
    };
    await expect(put(words(limit + 1))).rejects.toMatchObject({ details: { data: { issues: [issue] } } });
  });
});

it('makes an invoice without a finding of texts as long as they may be', async () => {
  const { name, street, city, postalCode } = {
    name: words(TEXT_LIMITS.partyName),
    street: words(TEXT_LIMITS.street),
    city: words(TEXT_LIMITS.city),
    postalCode: words(TEXT_LIMITS.postalCode),
  };
  const { id: clientId, dealId } = await aClient({ name, street, city, postalCode });
  await ourCard({ name, street, city, postalCode });
  const { id: serviceId } = await aService(company);
  const service = { name: words(TEXT_LIMITS.lineName), description: words(TEXT_LIMITS.lineDescription) };
  const { id: contractedServiceId } = await addContractedService(company.sales, {
    ...{ clientId, dealId, serviceId, unit: 'hour', unitPrice: '10', contracted: '10', ...service },
  });
  const { findings } = await previewInvoice(company.accounting, {
    dealId,
    lines: [{ contractedServiceId, quantity: '1' }],
    adjustments: [{ reason: 'discount', text: words(TEXT_LIMITS.adjustmentText), amount: '1' }],
    note: words(TEXT_LIMITS.note),
  });
  expect(findings).toEqual([]);
});
