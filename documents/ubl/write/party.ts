import type { UblAddress, UblParty } from '../schema.ts';
import type { Xml } from './element.ts';
import { group, leaf } from './element.ts';

/** The address group under the name its place asks for: `PostalAddress` of a party, `Address` of a delivery. */
export const address = (name: string, it: UblAddress): Xml =>
  group(
    name,
    leaf('StreetName', it.street),
    leaf('AdditionalStreetName', it.additional),
    leaf('CityName', it.city),
    leaf('PostalZone', it.postalZone),
    leaf('CountrySubentity', it.county),
    group('AddressLine', leaf('Line', it.line)),
    group('Country', leaf('IdentificationCode', it.country)),
  );

const taxScheme = (companyId: string | undefined, scheme: string): Xml =>
  companyId === undefined
    ? ''
    : group('PartyTaxScheme', leaf('CompanyID', companyId), group('TaxScheme', leaf('ID', scheme)));

/** Seller or buyer. Who has no VAT number gets no VAT `PartyTaxScheme` at all, as category O requires. */
export const party = (role: 'AccountingSupplierParty' | 'AccountingCustomerParty', it: UblParty): Xml =>
  group(
    role,
    group(
      'Party',
      group('PartyName', leaf('Name', it.tradingName)),
      address('PostalAddress', it.address),
      taxScheme(it.vatId, 'VAT'),
      taxScheme(it.taxRegistration, 'TAX'),
      group(
        'PartyLegalEntity',
        leaf('RegistrationName', it.name),
        leaf('CompanyID', it.companyId),
        leaf('CompanyLegalForm', it.legalForm),
      ),
      group(
        'Contact',
        leaf('Name', it.contact?.name),
        leaf('Telephone', it.contact?.phone),
        leaf('ElectronicMail', it.contact?.email),
      ),
    ),
  );
