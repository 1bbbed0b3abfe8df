import type { UblElement } from '../tree.ts';
import type { Document } from './document.ts';
import { at, exists, isCharge, isVat, isVatOnce, text } from './xpath.ts';

/** The VAT category written in a tax category, with its white space taken away. */
export const categoryOf = (element: UblElement): string => text(element, 'cbc:ID');

const isOf = (category: string) => (element: UblElement) => categoryOf(element) === category;

/** Where a document uses a VAT category, each list as one of the official rules asks for it. */
export const uses = (document: Document, category: string) =>
  document.once(`uses ${category}`, () => findUses(document, category));

const findUses = (document: Document, category: string) => {
  const is = isOf(category);
  const classified = document.all('cac:ClassifiedTaxCategory').filter(is);
  const groups = at(document.root, 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory').filter(is);
  return {
    lines: classified.filter(isVat),
    linesOfAnyTax: classified,
    groups: groups.filter(isVat),
    groupsOfAnyTax: groups,
    anywhere: document.all('cac:TaxCategory').filter((it) => is(it) && isVat(it)),
    allowances: (charge: boolean) => inAllowances(document, charge).filter((it) => is(it) && isVat(it)),
    allowancesOfAnyTax: document.matching('cac:AllowanceCharge/cac:TaxCategory').filter(is),
  };
};

/** The tax categories of all allowances, or of all charges. */
export const inAllowances = (document: Document, charge: boolean): readonly UblElement[] =>
  document.once(`inAllowances ${charge}`, () => findInAllowances(document, charge));

const findInAllowances = (document: Document, charge: boolean): UblElement[] =>
  document
    .all('cac:AllowanceCharge')
    .filter((it) => isCharge(it, charge))
    .flatMap((it) => at(it, 'cac:TaxCategory'));

const vatIds = (document: Document, path: string): boolean =>
  document.matching(path).some((it) => isVatOnce(it) && exists(it, 'cbc:CompanyID'));

/** Which tax identities the parties show; each is looked up only when a rule asks, as the official rules do. */
export const identities = (document: Document) => ({
  sellerAny: () =>
    document.matching('cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID').length > 0,
  sellerVat: () => vatIds(document, 'cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme'),
  representativeVat: () => vatIds(document, 'cac:TaxRepresentativeParty/cac:PartyTaxScheme'),
  buyerVat: () => vatIds(document, 'cac:AccountingCustomerParty/cac:Party/cac:PartyTaxScheme'),
  buyerLegal: () =>
    document.matching('cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID').length > 0,
});
