import type { UblElement } from '../tree.ts';
import type { Document } from './document.ts';
import { at, exists, isCharge, isVat, isVatOnce, normalized, text, valueOf } from './xpath.ts';

/** The VAT category written in a tax category, with its white space taken away. */
export const categoryOf = (element: UblElement): string => text(element, 'cbc:ID');

/** Where a document uses a VAT category, each list as one of the official rules asks for it. */
export const uses = (document: Document, category: string) =>
  document.once(`uses ${category}`, () => findUses(document, category));

const findUses = (document: Document, category: string) => {
  const of = (key: string, find: () => readonly UblElement[]): readonly UblElement[] =>
    document.once(`by category ${key}`, () => byCategory(find())).get(category) ?? [];
  const classified = of('lines', () => document.all('cac:ClassifiedTaxCategory'));
  const groups = of('groups', () => at(document.root, 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory'));
  return {
    lines: classified.filter(isVat),
    linesOfAnyTax: classified,
    groups: groups.filter(isVat),
    groupsOfAnyTax: groups,
    allowances: (charge: boolean) => of(`allowances ${charge}`, () => inAllowances(document, charge)).filter(isVat),
    allowancesOfAnyTax: of('allowances', () => document.matching('cac:AllowanceCharge/cac:TaxCategory')),
  };
};

function byCategory(elements: readonly UblElement[]): ReadonlyMap<string, readonly UblElement[]> {
  const found = new Map<string, UblElement[]>();
  for (const element of elements) {
    const category = categoryOf(element);
    const same = found.get(category);
    if (same) same.push(element);
    else found.set(category, [element]);
  }
  return found;
}

/**
 * How often a code of VAT stands in tax categories: anywhere, and in the breakdown. Two codes in one category count as
 * two, where the rules that compare the category stop.
 */
export const codes = (document: Document, category: string) =>
  document.once(`codes ${category}`, () => {
    const { anywhere, groups } = document.once('codes', () => ({
      anywhere: codesOf([...document.all('cac:TaxCategory'), ...document.all('cac:ClassifiedTaxCategory')]),
      groups: codesOf(at(document.root, 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory')),
    }));
    const count = (all: readonly string[]) => all.filter((code) => code === category).length;
    return { anywhere: count(anywhere), groups: count(groups) };
  });

const codesOf = (elements: readonly UblElement[]): string[] =>
  elements.filter(isVat).flatMap((it) => at(it, 'cbc:ID').map((code) => normalized(valueOf(code))));

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
