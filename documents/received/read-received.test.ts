import { describe, expect, it } from 'vitest';
import { companyOf } from '#integrations/sandbox/anaf/companies.ts';
import { ciiInvoiceXml, supplierInvoiceXml } from '#integrations/sandbox/anaf/supplier-invoice.ts';
import { createCompiler } from '../pdf/compile.ts';
import { pdfJob } from '../pdf/render.ts';
import { readPdf, squeezed } from '../pdf/testing/read-pdf.ts';
import { readReceived } from './read-received.ts';

const company = (cui: string) => {
  const found = companyOf(cui);
  if (!found) throw new Error(cui);
  return found;
};
const ORDER = {
  supplier: company('61000002'),
  buyer: company('61861118'),
  number: 'ALB 77',
  issueDate: '2026-11-20',
  item: 'Detergent universal 5 l',
  netBani: 123_450n,
};
const bytes = (xml: string) => new TextEncoder().encode(xml);

describe("a supplier's file", () => {
  it('is read as it stands', () => {
    const read = readReceived(bytes(supplierInvoiceXml(ORDER)));
    expect(read).toMatchObject({
      kind: 'invoice',
      number: 'ALB 77',
      issueDate: '2026-11-20',
      currency: 'RON',
      supplier: { name: 'Albina Curat SRL', code: 'RO61000002' },
      net: '1234.50',
      tax: '259.25',
      payable: '1493.75',
    });
    expect(read.lines).toMatchObject([
      { name: 'Detergent universal 5 l', quantity: '1', unit: 'C62', vatRate: '21.00' },
    ]);
  });

  it('is read although it breaks rules: an e-mail as endpoint, a name twice, a date that is none, amounts with five decimals', () => {
    const broken = supplierInvoiceXml(ORDER)
      .replace('<cac:Party>', '<cac:Party><cbc:EndpointID schemeID="EM">vanzari@albina.example</cbc:EndpointID>')
      .replace('<cbc:IssueDate>2026-11-20</cbc:IssueDate>', '<cbc:IssueDate>20.11.2026</cbc:IssueDate>')
      .replace(
        '<cac:PartyLegalEntity>',
        '<cac:PartyLegalEntity><cbc:RegistrationName>Altă denumire</cbc:RegistrationName></cac:PartyLegalEntity><cac:PartyLegalEntity>',
      )
      .replace('1234.50</cbc:PriceAmount>', '1234.50001</cbc:PriceAmount>');
    expect(readReceived(bytes(broken))).toMatchObject({
      issueDate: '20.11.2026',
      supplier: { name: 'Altă denumire' },
      lines: [{ price: '1234.50001' }],
    });
  });

  it('that is no UBL invoice is refused with its reason', () => {
    expect(() => readReceived(bytes(ciiInvoiceXml(ORDER)))).toThrowError(expect.objectContaining({ reason: 'notUbl' }));
    expect(() => readReceived(bytes('%PDF-1.7'))).toThrowError(expect.objectContaining({ reason: 'notXml' }));
  });

  it('is printed as a page that says it is not the original', () => {
    const invoice = readReceived(bytes(supplierInvoiceXml(ORDER)));
    const job = pdfJob(
      'received',
      { locale: 'ro', uploadIndex: '5001', invoice },
      { createdAt: new Date('2026-11-24') },
    );
    const text = squeezed(readPdf(createCompiler()(job)).text);
    for (const part of [
      'FACTURĂ PRIMITĂ ALB 77',
      'Albina Curat SRL',
      'Detergent universal 5 l',
      '1.234,50',
      '1.493,75',
      'index 5001',
      'Redare pentru citire',
    ])
      expect(text).toContain(squeezed(part));
  });
});
