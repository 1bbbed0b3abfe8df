import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { aBuyer, aLine, anInvoiceDocument, aSeller } from '#tests/builders/ubl.ts';
import { Text } from './schema-parts.ts';
import { UblDocument } from './schema.ts';
import { writeUbl } from './writer.ts';

it('writes the same bytes for the same document, without a schemaLocation', () => {
  const document = anInvoiceDocument();
  expect(writeUbl(document)).toBe(writeUbl(structuredClone(document)));
  expect(writeUbl(document)).not.toContain('schemaLocation');
});

it('escapes what is markup, and keeps diacritics, quotes and line ends', () => {
  const xml = writeUbl(anInvoiceDocument({ notes: ['Țeavă <3/4"> & „cot”\r\nrând nou ]]>'] }));
  expect(xml).toContain('<cbc:Note>Țeavă &lt;3/4"&gt; &amp; „cot”&#13;\nrând nou ]]&gt;</cbc:Note>');
});

it('refuses in the schema what XML cannot carry', () => {
  for (const text of ['\u0000', 'a\u0008b', '\ud800', '\uffff', ' ', ''])
    expect(Text.safeParse(text).success).toBe(false);
  expect(Text.safeParse('tab\t și rând\n').success).toBe(true);
});

it('gives who is not registered for VAT no tax scheme and category O no rate', () => {
  const { vatId: _seller, ...seller } = aSeller({ companyId: '11223342' });
  const { vatId: _buyer, ...buyer } = aBuyer();
  const xml = writeUbl(anInvoiceDocument({ seller, buyer, lines: [aLine({ vat: { category: 'O', rate: 0 } })] }));
  expect(xml).not.toContain('PartyTaxScheme');
  expect(xml).not.toContain('<cbc:Percent>');
  expect(xml).toContain('<cbc:CompanyID>11223342</cbc:CompanyID>');
  expect(xml).toContain('<cbc:TaxExemptionReasonCode>VATEX-EU-O</cbc:TaxExemptionReasonCode>');
});

it('writes a storno with negative quantities, positive prices and the invoice it reverses', () => {
  const xml = writeUbl(
    anInvoiceDocument({
      lines: [aLine({ quantity: -2_000n })],
      precedingInvoices: [{ number: 'SMS-0041', date: civilDate('2026-02-01') }],
    }),
  );
  expect(xml).toContain('<cbc:InvoicedQuantity unitCode="HUR">-2</cbc:InvoicedQuantity>');
  expect(xml).toContain('<cbc:PriceAmount currencyID="RON">150.00</cbc:PriceAmount>');
  expect(xml).toContain('<cbc:PayableAmount currencyID="RON">-363.00</cbc:PayableAmount>');
  expect(xml).toContain('<cbc:ID>SMS-0041</cbc:ID><cbc:IssueDate>2026-02-01</cbc:IssueDate>');
});

it('states the VAT in lei once more when the currency is another', () => {
  const xml = writeUbl(anInvoiceDocument({ currency: 'EUR' }, { ronPerUnit: 50_000n }));
  expect(xml).toContain('<cbc:TaxCurrencyCode>RON</cbc:TaxCurrencyCode>');
  expect(xml).toContain('<cac:TaxTotal><cbc:TaxAmount currencyID="RON">315.00</cbc:TaxAmount></cac:TaxTotal>');
});

it('shows unit prices with two decimals, up to four when they need them', () => {
  const price = (unitPrice: bigint) =>
    /PriceAmount[^>]*>([^<]*)/.exec(writeUbl(anInvoiceDocument({ lines: [aLine({ unitPrice })] })))?.[1];
  expect([price(0n), price(1_500_000n), price(12_345n), price(12_340n)]).toEqual(['0.00', '150.00', '1.2345', '1.234']);
});

it('keeps the due date of a credit note in its payment means, and asks for them', () => {
  const document = anInvoiceDocument({ kind: 'creditNote' });
  expect(writeUbl(document)).toContain('<cbc:PaymentDueDate>2026-04-01</cbc:PaymentDueDate>');
  expect(UblDocument.safeParse(document).success).toBe(true);
  expect(UblDocument.safeParse({ ...document, payment: { terms: 'la livrare' } }).error?.issues[0]?.path).toEqual([
    'payment',
    'meansCode',
  ]);
});

it('holds the VAT in lei if and only if the currency is not RON', () => {
  const inLei = anInvoiceDocument();
  const inEuro = anInvoiceDocument({ currency: 'EUR' });
  expect(UblDocument.safeParse({ ...inLei, vatTotalInRon: 1n }).success).toBe(false);
  expect(UblDocument.safeParse({ ...inEuro, vatTotalInRon: undefined }).success).toBe(false);
  expect(UblDocument.safeParse(inEuro).success).toBe(true);
});

it('writes six hundred lines within twenty milliseconds', () => {
  const lines = Array.from({ length: 600 }, (_, index) => aLine({ id: String(index + 1) }));
  const document = anInvoiceDocument({ lines });
  const times = Array.from({ length: 10 }, () => {
    // Time of this process alone: the machine may be busy with others.
    const start = process.cpuUsage();
    writeUbl(document);
    return process.cpuUsage(start).user / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(20);
});
