import { at, isVat } from '../rules/xpath.ts';
import type { UblElement } from '../tree.ts';
import type { Reading } from './reading.ts';

/** An address group as the schema has it. */
export const readAddress = (reading: Reading, it: UblElement) => ({
  street: reading.text(it, 'cbc:StreetName'),
  additional: reading.text(it, 'cbc:AdditionalStreetName'),
  line: reading.text(it, 'cac:AddressLine/cbc:Line'),
  city: reading.text(it, 'cbc:CityName'),
  postalZone: reading.text(it, 'cbc:PostalZone'),
  county: reading.text(it, 'cbc:CountrySubentity'),
  country: reading.code(it, 'cac:Country/cbc:IdentificationCode'),
});

function readContact(reading: Reading, it: UblElement) {
  const contact = {
    name: reading.text(it, 'cac:Contact/cbc:Name'),
    phone: reading.text(it, 'cac:Contact/cbc:Telephone'),
    email: reading.text(it, 'cac:Contact/cbc:ElectronicMail'),
  };
  return Object.values(contact).some((value) => value !== undefined) ? contact : undefined;
}

/** Seller or buyer, from its `cac:Party`. */
export function readParty(reading: Reading, it: UblElement | undefined) {
  if (!it) return undefined;
  const schemes = at(it, 'cac:PartyTaxScheme');
  const [vat, other] = [schemes.find(isVat), schemes.find((scheme) => !isVat(scheme))];
  for (const scheme of [vat, other]) reading.skip(scheme, 'cac:TaxScheme/cbc:ID');
  const [address] = at(it, 'cac:PostalAddress');
  const identifiers = at(it, 'cac:PartyIdentification');
  return {
    name: reading.text(it, 'cac:PartyLegalEntity/cbc:RegistrationName'),
    endpoint: reading.identifier(it, 'cbc:EndpointID'),
    identifiers: identifiers.length === 0 ? undefined : identifiers.map((one) => reading.identifier(one, 'cbc:ID')),
    tradingName: reading.text(it, 'cac:PartyName/cbc:Name'),
    vatId: reading.text(vat, 'cbc:CompanyID'),
    companyId: reading.text(it, 'cac:PartyLegalEntity/cbc:CompanyID'),
    companyIdScheme: reading.attribute(it, 'cac:PartyLegalEntity/cbc:CompanyID', 'schemeID'),
    taxRegistration: reading.text(other, 'cbc:CompanyID'),
    legalForm: reading.text(it, 'cac:PartyLegalEntity/cbc:CompanyLegalForm'),
    address: address && readAddress(reading, address),
    contact: readContact(reading, it),
  };
}

/** Who is paid, when it is not the seller. */
export function readPayee(reading: Reading, root: UblElement) {
  const [it] = at(root, 'cac:PayeeParty');
  return (
    it && {
      name: reading.text(it, 'cac:PartyName/cbc:Name'),
      identifier: reading.identifier(it, 'cac:PartyIdentification/cbc:ID'),
      companyId: reading.identifier(it, 'cac:PartyLegalEntity/cbc:CompanyID'),
    }
  );
}

/** Who answers for the seller's VAT. */
export function readRepresentative(reading: Reading, root: UblElement) {
  const [it] = at(root, 'cac:TaxRepresentativeParty');
  const [address] = it ? at(it, 'cac:PostalAddress') : [];
  reading.skip(it, 'cac:PartyTaxScheme/cac:TaxScheme/cbc:ID');
  return (
    it && {
      name: reading.text(it, 'cac:PartyName/cbc:Name'),
      vatId: reading.text(it, 'cac:PartyTaxScheme/cbc:CompanyID'),
      address: address && readAddress(reading, address),
    }
  );
}
