import type { Place } from './place.ts';
import { place } from './place.ts';

type Terms = readonly [
  group: string,
  street: number,
  additional: number,
  line: number,
  city: number,
  zone: number,
  county: number,
  country: number,
];

const address = (path: string, field: string | undefined, whose: string, terms: Terms) => {
  const key = (name: string) => (field === undefined ? undefined : `${field}.${name}`);
  const [group, ...numbers] = terms;
  const [street, additional, line, city, zone, county, country] = numbers.map((term) => `BT-${term}`);
  return [
    place(path, group, `adresa ${whose}`, field),
    place(`${path}/cbc:StreetName`, street ?? '', `strada ${whose}`, key('street')),
    place(`${path}/cbc:AdditionalStreetName`, additional ?? '', `completarea adresei ${whose}`, key('additional')),
    place(`${path}/cac:AddressLine/cbc:Line`, line ?? '', `rândul al treilea al adresei ${whose}`, key('line')),
    place(`${path}/cbc:CityName`, city ?? '', `localitatea ${whose}`, key('city')),
    place(`${path}/cbc:PostalZone`, zone ?? '', `codul poștal al ${whose}`, key('postalZone')),
    place(`${path}/cbc:CountrySubentity`, county ?? '', `județul ${whose}`, key('county')),
    place(`${path}/cac:Country/cbc:IdentificationCode`, country ?? '', `țara ${whose}`, key('country')),
  ];
};

const SELLER = 'cac:AccountingSupplierParty/cac:Party';
const BUYER = 'cac:AccountingCustomerParty/cac:Party';
const REPRESENTATIVE = 'cac:TaxRepresentativeParty';

const party = (path: string, field: string, whose: string, terms: Readonly<Record<string, number>>) => {
  const bt = (key: string) => `BT-${terms[key] ?? 0}`;
  return [
    place(path, field === 'seller' ? 'BG-4' : 'BG-7', `datele ${whose}`, field),
    place(`${path}/cbc:EndpointID`, bt('endpoint'), `adresa electronică a ${whose}`),
    place(`${path}/cac:PartyIdentification/cbc:ID`, bt('id'), `identificatorul ${whose}`),
    place(
      `${path}/cac:PartyName/cbc:Name`,
      bt('tradingName'),
      `denumirea comercială a ${whose}`,
      `${field}.tradingName`,
    ),
    place(`${path}/cac:PartyLegalEntity/cbc:RegistrationName`, bt('name'), `denumirea ${whose}`, `${field}.name`),
    place(
      `${path}/cac:PartyLegalEntity/cbc:CompanyID`,
      bt('companyId'),
      `codul de identificare al ${whose}`,
      `${field}.companyId`,
    ),
    place(
      `${path}/cac:PartyLegalEntity/cbc:CompanyLegalForm`,
      'BT-33',
      `forma juridică a ${whose}`,
      `${field}.legalForm`,
    ),
    place(`${path}/cac:PartyTaxScheme`, bt('vatId'), `codul de TVA al ${whose}`, `${field}.vatId`),
    place(`${path}/cac:PartyTaxScheme/cbc:CompanyID`, bt('vatId'), `codul de TVA al ${whose}`, `${field}.vatId`),
    place(`${path}/cac:Contact/cbc:Name`, bt('contact'), `persoana de contact a ${whose}`, `${field}.contact.name`),
    place(`${path}/cac:Contact/cbc:Telephone`, bt('phone'), `telefonul ${whose}`, `${field}.contact.phone`),
    place(`${path}/cac:Contact/cbc:ElectronicMail`, bt('email'), `e-mailul ${whose}`, `${field}.contact.email`),
  ];
};

/** Seller, buyer, and who else may stand in an invoice. */
export const PARTY_PLACES: readonly (readonly [string, Place])[] = [
  ...party(SELLER, 'seller', 'vânzătorului', {
    endpoint: 34,
    id: 29,
    tradingName: 28,
    name: 27,
    companyId: 30,
    vatId: 31,
    contact: 41,
    phone: 42,
    email: 43,
  }),
  ...party(BUYER, 'buyer', 'cumpărătorului', {
    endpoint: 49,
    id: 46,
    tradingName: 45,
    name: 44,
    companyId: 47,
    vatId: 48,
    contact: 56,
    phone: 57,
    email: 58,
  }),
  ...address(`${SELLER}/cac:PostalAddress`, 'seller.address', 'vânzătorului', ['BG-5', 35, 36, 162, 37, 38, 39, 40]),
  ...address(`${BUYER}/cac:PostalAddress`, 'buyer.address', 'cumpărătorului', ['BG-8', 50, 51, 163, 52, 53, 54, 55]),
  place(REPRESENTATIVE, 'BG-11', 'datele reprezentantului fiscal'),
  place(`${REPRESENTATIVE}/cac:PartyName/cbc:Name`, 'BT-62', 'denumirea reprezentantului fiscal'),
  place(`${REPRESENTATIVE}/cac:PartyTaxScheme/cbc:CompanyID`, 'BT-63', 'codul de TVA al reprezentantului fiscal'),
  ...address(`${REPRESENTATIVE}/cac:PostalAddress`, undefined, 'reprezentantului fiscal', [
    'BG-12',
    64,
    65,
    164,
    66,
    67,
    68,
    69,
  ]),
  place('cac:PayeeParty', 'BG-10', 'beneficiarul plății'),
  place('cac:PayeeParty/cac:PartyName/cbc:Name', 'BT-59', 'denumirea beneficiarului plății'),
  place('cac:Delivery', 'BG-13', 'livrarea'),
  place('cac:Delivery/cac:DeliveryParty/cac:PartyName/cbc:Name', 'BT-70', 'denumirea destinatarului'),
  place('cac:Delivery/cbc:ActualDeliveryDate', 'BT-72', 'data livrării', 'deliveryDate'),
  ...address('cac:Delivery/cac:DeliveryLocation/cac:Address', 'deliverTo', 'livrării', [
    'BG-15',
    75,
    76,
    165,
    77,
    78,
    79,
    80,
  ]),
];
