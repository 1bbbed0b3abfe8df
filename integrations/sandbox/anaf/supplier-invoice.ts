import type { Company } from './companies.ts';
import { escapeXml } from './answers.ts';

export type SupplierInvoice = {
  supplier: Company;
  buyer: Company;
  number: string;
  /** `YYYY-MM-DD` */
  issueDate: string;
  item: string;
  /** In bani, VAT at 21 % on top. */
  netBani: bigint;
};

const money = (bani: bigint): string => `${bani / 100n}.${String(bani % 100n).padStart(2, '0')}`;

/** A small RO_CIUS invoice of an invented supplier, so that «received» invoices exist without a second program. */
export const supplierInvoiceXml = ({ supplier, buyer, number, issueDate, item, netBani }: SupplierInvoice): string => {
  const vatBani = (netBani * 21n + 50n) / 100n;
  const [net, vat, total] = [money(netBani), money(vatBani), money(netBani + vatBani)];
  const ron = (name: string, amount: string): string => `<cbc:${name} currencyID="RON">${amount}</cbc:${name}>`;
  const scheme = '<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>';
  const category = (tag: string): string =>
    `<cac:${tag}><cbc:ID>S</cbc:ID><cbc:Percent>21.00</cbc:Percent>${scheme}</cac:${tag}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1</cbc:CustomizationID>
<cbc:ID>${escapeXml(number)}</cbc:ID><cbc:IssueDate>${issueDate}</cbc:IssueDate><cbc:DueDate>${issueDate}</cbc:DueDate>
<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>RON</cbc:DocumentCurrencyCode>
<cac:AccountingSupplierParty>${party(supplier)}</cac:AccountingSupplierParty>
<cac:AccountingCustomerParty>${party(buyer)}</cac:AccountingCustomerParty>
<cac:TaxTotal>${ron('TaxAmount', vat)}<cac:TaxSubtotal>${ron('TaxableAmount', net)}${ron('TaxAmount', vat)}${category('TaxCategory')}</cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal>${ron('LineExtensionAmount', net)}${ron('TaxExclusiveAmount', net)}${ron('TaxInclusiveAmount', total)}${ron('PayableAmount', total)}</cac:LegalMonetaryTotal>
<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="C62">1</cbc:InvoicedQuantity>${ron('LineExtensionAmount', net)}<cac:Item><cbc:Name>${escapeXml(item.slice(0, 100))}</cbc:Name>${category('ClassifiedTaxCategory')}</cac:Item><cac:Price>${ron('PriceAmount', net)}</cac:Price></cac:InvoiceLine>
</Invoice>`;
};

/** The same in the other syntax that ANAF takes, cut to what names it: a file that a reader of UBL keeps but cannot show. */
export const ciiInvoiceXml = ({ supplier, buyer, number, issueDate }: SupplierInvoice): string => {
  const trader = (role: string, { cui, name }: Company): string =>
    `<ram:${role}TradeParty><ram:Name>${escapeXml(name)}</ram:Name><ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">RO${cui}</ram:ID></ram:SpecifiedTaxRegistration></ram:${role}TradeParty>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
<rsm:ExchangedDocument><ram:ID>${escapeXml(number)}</ram:ID><ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime><udt:DateTimeString format="102">${issueDate.replaceAll('-', '')}</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction><ram:ApplicableHeaderTradeAgreement>${trader('Seller', supplier)}${trader('Buyer', buyer)}</ram:ApplicableHeaderTradeAgreement></rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>`;
};

const party = ({ cui, name, place, street }: Company): string => {
  const sector = /Sector (\d)/.exec(place.locality)?.[1];
  const city = sector === undefined ? place.locality.replace(/^\S+\s/, '') : `SECTOR${sector}`;
  return (
    `<cac:Party><cac:PostalAddress><cbc:StreetName>${escapeXml(street.trim() || 'Str. Principală')}</cbc:StreetName><cbc:CityName>${escapeXml(city)}</cbc:CityName>` +
    `<cbc:CountrySubentity>RO-${place.auto}</cbc:CountrySubentity><cac:Country><cbc:IdentificationCode>RO</cbc:IdentificationCode></cac:Country></cac:PostalAddress>` +
    `<cac:PartyTaxScheme><cbc:CompanyID>RO${cui}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>` +
    `<cac:PartyLegalEntity><cbc:RegistrationName>${escapeXml(name)}</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party>`
  );
};
