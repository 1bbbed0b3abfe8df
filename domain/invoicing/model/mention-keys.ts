import type { Company } from '#domain/companies/model/company.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Buyer, FactsLine, Mention } from './facts.ts';
import type { VatCategory } from './totals.ts';

/** The texts of the law's table that invoices ask for. */
export type InvoiceMention =
  | 'vat.not_registered'
  | 'vat.services_outside_eu'
  | 'vat.services_to_eu_business'
  | 'vat.reverse_charge_domestic'
  | 'vat.exempt'
  | 'vat.intra_community_goods'
  | 'vat.export';

interface Question {
  company: Pick<Company, 'vatRegime' | 'cashAccountingSince'>;
  buyer: Pick<Buyer, 'kind'> & { affiliation?: 'independent' | 'affiliated' };
  lines: readonly Pick<FactsLine, 'vatCategory'>[];
  issueDate: CivilDate;
}

/**
 * Which texts of the law an invoice bears. TVA la încasare holds for lines with VAT to a buyer who is not affiliated.
 * @law Cod fiscal art. 282 (3), (6), art. 319 (20) l), m), p)
 */
export function mentionKeys({ company, buyer, lines, issueDate }: Question) {
  const categories = [...new Set(lines.map((line) => line.vatCategory))];
  const exemptions = categories.flatMap((category): [VatCategory, InvoiceMention][] => {
    const key = exemptionKey(category, company, buyer);
    return key === undefined ? [] : [[category, key]];
  });
  const { cashAccountingSince: since } = company;
  const isUnderScheme = company.vatRegime === 'registered' && since !== null && since <= issueDate;
  const hasCashAccounting = isUnderScheme && buyer.affiliation !== 'affiliated' && categories.includes('S');
  return { exemptions, hasCashAccounting };
}

function exemptionKey(
  category: VatCategory,
  company: Question['company'],
  buyer: Question['buyer'],
): InvoiceMention | undefined {
  switch (category) {
    case 'S':
    case 'Z':
      return undefined;
    case 'O':
      return company.vatRegime === 'not_registered' ? 'vat.not_registered' : 'vat.services_outside_eu';
    case 'AE':
      return buyer.kind === 'foreign' ? 'vat.services_to_eu_business' : 'vat.reverse_charge_domestic';
    case 'E':
      return company.vatRegime === 'not_registered' ? 'vat.not_registered' : 'vat.exempt';
    case 'K':
      return 'vat.intra_community_goods';
    case 'G':
      return 'vat.export';
  }
}

/** Category E has no code of category O beside it: the text alone gives the ground. */
export const mentionFor = (category: VatCategory, mention: Mention): Mention =>
  category === 'E' && mention.exemptionCode === 'VATEX-EU-O' ? { ...mention, exemptionCode: null } : mention;
