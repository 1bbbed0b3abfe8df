import type { Issuer } from '#documents/pdf/layout/schema.ts';
import type { Company } from './company.ts';
import { printedAddress } from './printed-address.ts';

/** The company as its papers print it; the logo's bytes are added by whoever prints. */
export const issuerOf = (company: Company): Issuer => ({
  name: company.name,
  fiscalCode: company.vatRegime === 'registered' ? `RO${company.cui}` : company.cui,
  tradeRegisterNumber: company.tradeRegisterNumber ?? undefined,
  address: printedAddress(company),
  email: company.email,
  phone: company.phone ?? undefined,
  representative:
    company.representativeName === null
      ? undefined
      : { name: company.representativeName, position: company.representativeRole ?? undefined },
  accounts: company.bankAccounts.map(({ iban, bankName, currency }) => ({ iban, bank: bankName, currency })),
  shareCapital: company.shareCapital ?? undefined,
  color: company.colour ?? undefined,
  logoFile: company.logo ?? undefined,
});
