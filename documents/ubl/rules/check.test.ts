import { expect, it } from 'vitest';
import { writeUbl } from '#documents/ubl/writer.ts';
import { aBuyer, aLine, anInvoiceDocument, aSeller } from '#tests/builders/ubl.ts';
import { checkUbl, judgeUbl } from './check.ts';

const ordinary = writeUbl(
  anInvoiceDocument({
    period: { start: anInvoiceDocument().issueDate, end: anInvoiceDocument().issueDate },
    allowances: [
      { charge: false, amount: 10_00n, reason: 'Reducere', reasonCode: '95', vat: { category: 'S', rate: 2100 } },
    ],
  }),
);

/** The ids that an edit of the ordinary invoice breaks. The edit must change something. */
function broken(from: string | RegExp, to: string): string[] {
  const edited = ordinary.replace(from, to);
  expect(edited).not.toBe(ordinary);
  return checkUbl(edited)
    .map((it) => it.id)
    .sort();
}

const removed = (name: string) => broken(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`), '');

it('finds nothing in an ordinary invoice', () => {
  expect(checkUbl(ordinary)).toEqual([]);
});

it('asks for what an invoice cannot do without', () => {
  expect(removed('cbc:CustomizationID')).toEqual(['BR-01', 'BR-RO-001']);
  expect(removed('cbc:ID')).toEqual(['BR-02', 'BR-RO-010']);
  expect(removed('cbc:IssueDate')).toEqual(['BR-03']);
  expect(removed('cbc:InvoiceTypeCode')).toEqual(['BR-04']);
  expect(removed('cbc:DueDate')).toEqual(['BR-CO-25']);
  expect(removed('cbc:StreetName')).toEqual(['BR-RO-081']);
  expect(removed('cbc:CityName')).toEqual(['BR-RO-091']);
  expect(removed('cbc:CountrySubentity')).toEqual(['BR-RO-110']);
  expect(removed('cbc:RegistrationName')).toEqual(['BR-06']);
  expect(removed('cac:InvoiceLine')).toEqual(['BR-16', 'BR-CO-10', 'BR-S-08']);
  expect(removed('cac:Price')).toEqual(['BR-26']);
  expect(removed('cac:Item')).toEqual(['BR-25', 'BR-CO-04', 'BR-S-08', 'UBL-SR-48']);
  expect(removed('cac:TaxTotal')).toEqual(['BR-CO-15', 'BR-CO-18', 'BR-S-01']);
});

it('adds up to the cent, and forgives a group of VAT less than one leu', () => {
  const net = '<cbc:LineExtensionAmount currencyID="RON">300.00</cbc:LineExtensionAmount><cbc:TaxEx';
  expect(broken(net, net.replace('300.00', '300.01'))).toEqual(['BR-CO-10', 'BR-CO-13']);
  expect(broken('<cbc:PayableAmount currencyID="RON">350.90', '<cbc:PayableAmount currencyID="RON">350.89')).toEqual([
    'BR-CO-16',
  ]);
  expect(
    broken('<cbc:TaxInclusiveAmount currencyID="RON">350.90', '<cbc:TaxInclusiveAmount currencyID="RON">350.91'),
  ).toEqual(['BR-CO-15', 'BR-CO-16']);
  expect(
    broken('<cbc:AllowanceTotalAmount currencyID="RON">10.00', '<cbc:AllowanceTotalAmount currencyID="RON">10.01'),
  ).toEqual(['BR-CO-11', 'BR-CO-13']);
  const group = /60\.90(<\/cbc:TaxAmount><cac:TaxCategory>)/;
  expect(broken(group, '61.89$1')).toEqual(['BR-CO-14']);
  expect(broken(group, '61.90$1')).toEqual(['BR-CO-14', 'BR-CO-17', 'BR-S-09']);
});

it('wants two decimals of sums and leaves prices alone', () => {
  expect(broken('>150.00</cbc:PriceAmount>', '>150.000001</cbc:PriceAmount>')).toEqual([]);
  expect(broken('<cbc:PayableAmount currencyID="RON">350.90', '<cbc:PayableAmount currencyID="RON">350.900')).toEqual([
    'BR-DEC-18',
    'BR-DEC-RO-18',
    'UBL-DT-01',
  ]);
  expect(broken('>150.00</cbc:PriceAmount>', '>-0.01</cbc:PriceAmount>')).toEqual(['BR-27']);
  expect(broken('>150.00</cbc:PriceAmount>', '>NaN</cbc:PriceAmount>')).toEqual(['BR-27']);
  expect(broken('>150.00</cbc:PriceAmount>', '>-INF</cbc:PriceAmount>')).toEqual(['BR-27']);
});

it('takes codes from their lists', () => {
  expect(broken('unitCode="HUR"', 'unitCode="ORA"')).toEqual(['BR-CL-23']);
  expect(broken('<cbc:PaymentMeansCode>42<', '<cbc:PaymentMeansCode>79<')).toEqual(['BR-CL-16']);
  expect(broken('<cbc:IdentificationCode>RO<', '<cbc:IdentificationCode>ZZ<')).toEqual(['BR-CL-14']);
  expect(broken('ReasonCode>95<', 'ReasonCode>96<')).toEqual(['BR-CL-19']);
  expect(broken('TypeCode>380<', 'TypeCode>326<')).toEqual(['BR-RO-020_1']);
  expect(broken('TypeCode>380<', 'TypeCode>381<')).toEqual(['BR-CL-01', 'BR-RO-020_1']);
  expect(broken(/currencyID="RON"/, 'currencyID="LEI"')).toEqual(['BR-CL-03']);
});

it('knows dates that exist, their order and how they are written', () => {
  expect(broken('<cbc:DueDate>2026-04-01', '<cbc:DueDate>2026-02-30')).toEqual(['BR-RO-DT003']);
  expect(broken('<cbc:IssueDate>2026-03-02', '<cbc:IssueDate>2026-03-02Z')).toEqual(['BR-RO-DT001']);
  expect(broken('<cbc:EndDate>2026-03-02', '<cbc:EndDate>2026-03-01')).toEqual(['BR-29']);
});

it('points at the term and the field that mend it: sector, county, due date', () => {
  expect(broken('>SECTOR3<', '>Sector 3<')).toEqual(['BR-RO-101']);
  expect(broken('>RO-CJ<', '>CJ<')).toEqual(['BR-RO-110']);
  const [due] = checkUbl(ordinary.replace(/<cbc:DueDate>.*?<\/cbc:DueDate>/, ''));
  expect(due).toMatchObject({ id: 'BR-CO-25', term: 'BT-9', field: 'dueDate' });
  const [finding] = checkUbl(ordinary.replace('>SECTOR3<', '>București<'));
  expect(finding).toMatchObject({ term: 'BT-52', field: 'buyer.address.city', mend: 'Alegeți sectorul.' });
});

it('lets a category stand only with its rate, its reason and its parties', () => {
  const ids = (category: 'S' | 'Z' | 'E' | 'AE' | 'K' | 'G' | 'O', rate: number) =>
    checkUbl(writeUbl(anInvoiceDocument({ lines: [aLine({ vat: { category, rate } })] }))).map((it) => it.id);
  expect(ids('S', 0)).toEqual(['BR-S-05']);
  for (const category of ['Z', 'E', 'AE', 'G'] as const) expect(ids(category, 0)).toEqual([]);
  expect(ids('E', 500)).toEqual(['BR-E-05', 'BR-E-09']);
  expect(ids('K', 0)).toEqual(['BR-IC-11', 'BR-IC-12']);
  expect(ids('O', 0)).toEqual(['BR-O-02']);
});

it('never mixes what is outside VAT with what is inside', () => {
  const lines = [aLine({ vat: { category: 'O', rate: 0 } }), aLine({ id: '2' })];
  const ids = checkUbl(writeUbl(anInvoiceDocument({ lines }))).map((it) => it.id);
  expect(ids).toEqual(expect.arrayContaining(['BR-O-11', 'BR-O-12']));
});

it('tells a second element, which stops the official check, by an id of its own', () => {
  const note = '<cac:PaymentTerms><cbc:Note>a</cbc:Note></cac:PaymentTerms>';
  expect(broken('<cac:AllowanceCharge>', `${note}${note}<cac:AllowanceCharge>`)).toContain('XML-UNEVALUABLE');
});

it('tests the numbers that ANAF tests after the rules', () => {
  const ids = (overrides: Parameters<typeof anInvoiceDocument>[0]) =>
    checkUbl(writeUbl(anInvoiceDocument(overrides))).map((it) => it.id);
  const { vatId: _, ...person } = aBuyer();
  expect(ids({ seller: aSeller({ vatId: 'RO11223343' }) })).toEqual(['ANAF-CUI-SELLER']);
  expect(ids({ buyer: aBuyer({ vatId: 'RO99887761' }) })).toEqual(['ANAF-CUI-BUYER']);
  expect(ids({ buyer: { ...person, companyId: 'J40/5678/2018' } })).toEqual(['ANAF-BUYER-UNKNOWN']);
  expect(ids({ buyer: { ...person, companyId: '0000000000000' } })).toEqual([]);
  expect(ids({ buyer: { ...person, companyId: '1960101410019' } })).toEqual([]);
  expect(ids({ buyer: { ...person, companyId: '1960101410010' } })).toEqual(['ANAF-CNP-BUYER']);
  expect(
    ids({ buyer: { ...person, companyId: 'HRB 1', address: { street: 'S. 1', city: 'Berlin', country: 'DE' } } }),
  ).toEqual([]);
});

it('names the element that stands twice where the official check stops', () => {
  const note = '<cac:PaymentTerms><cbc:Note>a</cbc:Note></cac:PaymentTerms>';
  const stopping = checkUbl(ordinary.replace('<cac:AllowanceCharge>', `${note}${note}<cac:AllowanceCharge>`));
  expect(stopping.find((it) => it.id === 'XML-UNEVALUABLE')).toMatchObject({
    where: '/Invoice/cac:PaymentTerms[2]/cbc:Note',
    what: 'Termenul de plată: elementul Note apare de două ori.',
    en: { what: 'The payment terms: the element Note stands twice.' },
  });
});

it('warns of what is no part of the European invoice only when it is asked to judge wholly', () => {
  const edited = ordinary.replace('<cbc:IssueDate>', '<cbc:UUID languageID="ro">1</cbc:UUID><cbc:IssueDate>');
  expect(checkUbl(edited)).toEqual([]);
  expect(judgeUbl(ordinary)).toEqual([]);
  expect(judgeUbl(edited).map((it) => [it.id, it.severity])).toEqual([
    ['XSD-ATTRIBUTE', 'fatal'],
    ['UBL-DT-19', 'warning'],
    ['UBL-CR-005', 'warning'],
  ]);
});

it('does not stop at a category with two codes where no rule compares it', () => {
  const twice = '<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:ID>S</cbc:ID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory>'; // prettier-ignore
  expect(broken('</cac:PostalAddress>', `${twice}</cac:PostalAddress>`)).toEqual([]);
});
