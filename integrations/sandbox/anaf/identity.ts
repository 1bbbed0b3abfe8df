import type { XmlFacts } from './xml-facts.ts';

const CUI_WEIGHTS = [7, 5, 3, 2, 1, 7, 5, 3, 2];
const CNP_WEIGHTS = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];

const weighed = (digits: string, weights: number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);

export const isCui = (text: string): boolean => {
  if (!/^[1-9]\d{1,9}$/.test(text)) return false;
  const rest = ((weighed(text.slice(0, -1).padStart(9, '0'), CUI_WEIGHTS) * 10) % 11) % 10;
  return rest === Number(text.at(-1));
};

export const isCnp = (text: string): boolean => {
  if (!/^\d{13}$/.test(text)) return false;
  const rest = weighed(text, CNP_WEIGHTS) % 11;
  return (rest === 10 ? 1 : rest) === Number(text.at(-1));
};

const digits = (text: string): string => text.replace(/^RO/i, '').trim();

export const sellerCif = (facts: XmlFacts): string => partyCif(facts, 'AccountingSupplierParty');
export const buyerCif = (facts: XmlFacts): string => partyCif(facts, 'AccountingCustomerParty');

/** The VAT or tax code when there is one, else an all-digit company id; empty for a J number or a foreign code alone. */
const partyCif = (facts: XmlFacts, party: string): string => {
  const codes = [
    ...facts.all(`${party}/Party/PartyTaxScheme/CompanyID`),
    ...facts.all(`${party}/Party/PartyLegalEntity/CompanyID`),
  ];
  return codes.map(digits).find((code) => /^\d{2,13}$/.test(code)) ?? '';
};

/** ANAF's third stage: who the parties are. At most one finding, as ANAF stops at the first. */
export const identityErrors = (facts: XmlFacts, isForeign: boolean): string[] => {
  const wrong = (text: string): string[] => [`codEroare=ERRIdentif; textEroare=${text}`];
  const seller = sellerCif(facts);
  if (seller.length === 13 ? !isCnp(seller) : !isCui(seller)) return wrong('CUI vanzator incorect');
  const buyer = buyerCif(facts);
  if (buyer === '') return isForeign ? [] : wrong('nu a fost identificat cui cumparator');
  if (/^0{13}$/.test(buyer)) return [];
  if (buyer.length === 13) return isCnp(buyer) ? [] : wrong('CNP sau NIF cumparator incorect');
  return isCui(buyer) || isForeign ? [] : wrong('CUI cumparator incorect');
};
