import { expect, it } from 'vitest';
import type { UblDocument } from '#documents/ubl/schema.ts';
import { writeUbl } from '#documents/ubl/writer.ts';
import { aBuyer, aLine, anInvoiceDocument, aSeller } from '#tests/builders/ubl.ts';
import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { checkUbl } from './check.ts';

type Overrides = Parameters<typeof anInvoiceDocument>[0];

const text = (length: number): string => 'ă'.repeat(length - 1) + '7';
const ids = (document: UblDocument): string[] => checkUbl(writeUbl(document)).map((it) => it.id);

const seller = (address: Partial<UblDocument['seller']['address']>): Overrides => ({
  seller: aSeller({ address: { ...aSeller().address, ...address } }),
});
const buyer = (address: Partial<UblDocument['buyer']['address']>): Overrides => ({
  buyer: aBuyer({ address: { street: 'Str. Lungă 1', city: 'Iași', county: 'RO-IS', country: 'RO', ...address } }),
});
const line = (overrides: Parameters<typeof aLine>[0]): Overrides => ({ lines: [aLine(overrides)] });
const iban = { meansCode: '42', iban: 'RO49AAAA1B31007593840000' };

const LIMITS: readonly [id: string, max: number, put: (text: string) => Overrides][] = [
  ['BR-RO-L155', 200, (number) => ({ number })],
  ['BR-RO-L302', TEXT_LIMITS.note, (note) => ({ notes: [note] })],
  ['BR-RO-L151', TEXT_LIMITS.street, (street) => seller({ street })],
  ['BR-RO-L152', TEXT_LIMITS.street, (street) => buyer({ street })],
  ['BR-RO-L1002', 100, (additional) => seller({ additional })],
  ['BR-RO-L1007', 100, (additional) => buyer({ additional })],
  ['BR-RO-L1003', 100, (it) => seller({ line: it })],
  ['BR-RO-L1008', 100, (it) => buyer({ line: it })],
  ['BR-RO-L0501', TEXT_LIMITS.city, (city) => seller({ city })],
  ['BR-RO-L0502', TEXT_LIMITS.city, (city) => buyer({ city })],
  ['BR-RO-L0201', TEXT_LIMITS.postalCode, (postalZone) => seller({ postalZone })],
  ['BR-RO-L0202', TEXT_LIMITS.postalCode, (postalZone) => buyer({ postalZone })],
  ['BR-RO-L201', TEXT_LIMITS.partyName, (name) => ({ seller: aSeller({ name }) })],
  ['BR-RO-L202', 200, (tradingName) => ({ seller: aSeller({ tradingName }) })],
  ['BR-RO-L203', TEXT_LIMITS.partyName, (name) => ({ buyer: aBuyer({ name }) })],
  ['BR-RO-L204', 200, (tradingName) => ({ buyer: aBuyer({ tradingName }) })],
  ['BR-RO-L1000', 1000, (legalForm) => ({ seller: aSeller({ legalForm }) })],
  ['BR-RO-L1004', 100, (name) => ({ seller: aSeller({ contact: { name } }) })],
  ['BR-RO-L1005', 100, (phone) => ({ seller: aSeller({ contact: { phone } }) })],
  ['BR-RO-L1006', TEXT_LIMITS.email, (email) => ({ seller: aSeller({ contact: { email } }) })],
  ['BR-RO-L1009', 100, (name) => ({ buyer: aBuyer({ contact: { name } }) })],
  ['BR-RO-L1010', 100, (phone) => ({ buyer: aBuyer({ contact: { phone } }) })],
  ['BR-RO-L1011', 100, (email) => ({ buyer: aBuyer({ contact: { email } }) })],
  ['BR-RO-L0302', 200, (contractNumber) => ({ contractNumber })],
  ['BR-RO-L0303', TEXT_LIMITS.reference, (orderNumber) => ({ orderNumber })],
  ['BR-RO-L156', 200, (number) => ({ precedingInvoices: [{ number }] })],
  ['BR-RO-L140', 140, (reference) => ({ payment: { ...iban, reference } })],
  ['BR-RO-L208', 200, (accountName) => ({ payment: { ...iban, accountName } })],
  ['BR-RO-L301', 300, (terms) => ({ payment: { ...iban, terms } })],
  ['BR-RO-L1024', TEXT_LIMITS.lineName, (name) => line({ name })],
  ['BR-RO-L212', TEXT_LIMITS.lineDescription, (description) => line({ description })],
  ['BR-RO-L303', 300, (note) => line({ note })],
  [
    'BR-RO-L1022',
    TEXT_LIMITS.adjustmentText,
    (reason) => line({ allowances: [{ charge: false, amount: 1n, reason }] }),
  ],
  ['BR-RO-L1023', TEXT_LIMITS.adjustmentText, (reason) => line({ allowances: [{ charge: true, amount: 1n, reason }] })],
];

it.each(LIMITS)('%s lets %i characters through and one more not', (id, max, put) => {
  expect(ids(anInvoiceDocument(put(text(max))))).toEqual([]);
  expect(ids(anInvoiceDocument(put(text(max + 1))))).toContain(id);
});

it('counts characters as XPath does: white space once, a sign outside the basic plane once', () => {
  expect(ids(anInvoiceDocument(line({ name: `  a   ${'\u{1F527}'.repeat(98)}\n` })))).toEqual([]);
  expect(ids(anInvoiceDocument(line({ name: `  a   ${'\u{1F527}'.repeat(99)}\n` })))).toEqual(['BR-RO-L1024']);
});

it('takes twenty notes and not one more', () => {
  const notes = (count: number) => anInvoiceDocument({ notes: Array.from({ length: count }, () => 'Mențiune') });
  expect(ids(notes(20))).toEqual([]);
  expect(ids(notes(21))).toEqual(['BR-RO-A020']);
});

it('points a long name at its line, in the file and in the form', () => {
  const [finding] = checkUbl(writeUbl(anInvoiceDocument({ lines: [aLine(), aLine({ id: '2', name: text(101) })] })));
  expect(finding).toMatchObject({
    id: 'BR-RO-L1024',
    severity: 'fatal',
    term: 'BT-153',
    where: '/Invoice/cac:InvoiceLine[2]/cac:Item/cbc:Name',
    field: 'lines[1].name',
    what: 'Denumirea produsului sau a serviciului are 101 caractere; sunt admise cel mult 100.',
  });
});
