import type { UblAddress, UblDocument, UblParty } from '../schema.ts';
import type { Xml } from './element.ts';
import { group, identifier, leaf } from './element.ts';

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

const companyId = ({ companyId: value, companyIdScheme: scheme }: UblParty): Xml =>
  value === undefined ? '' : identifier('CompanyID', { value, ...(scheme === undefined ? {} : { scheme }) });

/** Who is paid, when it is not the seller. */
export const payee = ({ payee: it }: UblDocument): Xml =>
  it === undefined
    ? ''
    : group(
        'PayeeParty',
        group('PartyIdentification', identifier('ID', it.identifier)),
        group('PartyName', leaf('Name', it.name)),
        group('PartyLegalEntity', identifier('CompanyID', it.companyId)),
      );

/** Who answers for the seller's VAT. */
export const representative = ({ representative: it }: UblDocument): Xml =>
  it === undefined
    ? ''
    : group(
        'TaxRepresentativeParty',
        group('PartyName', leaf('Name', it.name)),
        address('PostalAddress', it.address),
        taxScheme(it.vatId, 'VAT'),
      );

/** Seller or buyer. Who has no VAT number gets no VAT `PartyTaxScheme` at all, as category O requires. */
export const party = (role: 'AccountingSupplierParty' | 'AccountingCustomerParty', it: UblParty): Xml =>
  group(
    role,
    group(
      'Party',
      identifier('EndpointID', it.endpoint),
      ...(it.identifiers ?? []).map((one) => group('PartyIdentification', identifier('ID', one))),
      group('PartyName', leaf('Name', it.tradingName)),
      address('PostalAddress', it.address),
      taxScheme(it.vatId, 'VAT'),
      taxScheme(it.taxRegistration, 'TAX'),
      group(
        'PartyLegalEntity',
        leaf('RegistrationName', it.name),
        companyId(it),
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
