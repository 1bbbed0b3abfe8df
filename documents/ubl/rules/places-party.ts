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

type Name = readonly [ro: string, en: string];

const address = (path: string, field: string | undefined, [ro, en]: Name, terms: Terms) => {
  const key = (name: string) => (field === undefined ? undefined : `${field}.${name}`);
  const [group, ...numbers] = terms;
  const [street = '', additional = '', line = '', city = '', zone = '', county = '', country = ''] = numbers.map(
    (term) => `BT-${term}`,
  );
  return [
    place(path, group, `adresa ${ro}`, `address of the ${en}`, field),
    place(`${path}/cbc:StreetName`, street, `strada ${ro}`, `street of the ${en}`, key('street')),
    place(
      `${path}/cbc:AdditionalStreetName`,
      additional,
      `completarea adresei ${ro}`,
      `second address line of the ${en}`,
      key('additional'),
    ),
    place(
      `${path}/cac:AddressLine/cbc:Line`,
      line,
      `rândul al treilea al adresei ${ro}`,
      `third address line of the ${en}`,
      key('line'),
    ),
    place(`${path}/cbc:CityName`, city, `localitatea ${ro}`, `city of the ${en}`, key('city')),
    place(`${path}/cbc:PostalZone`, zone, `codul poștal al ${ro}`, `post code of the ${en}`, key('postalZone')),
    place(`${path}/cbc:CountrySubentity`, county, `județul ${ro}`, `county of the ${en}`, key('county')),
    place(`${path}/cac:Country/cbc:IdentificationCode`, country, `țara ${ro}`, `country of the ${en}`, key('country')),
  ];
};

const SELLER = 'cac:AccountingSupplierParty/cac:Party';
const BUYER = 'cac:AccountingCustomerParty/cac:Party';
const REPRESENTATIVE = 'cac:TaxRepresentativeParty';

const LEGAL = 'cac:PartyLegalEntity';

const party = (path: string, field: 'seller' | 'buyer', [ro, en]: Name, terms: Readonly<Record<string, number>>) => {
  const bt = (key: string) => `BT-${terms[key] ?? 0}`;
  const isSeller = field === 'seller';
  return [
    place(path, isSeller ? 'BG-4' : 'BG-7', `datele ${ro}`, `details of the ${en}`, field),
    place(`${path}/cbc:EndpointID`, bt('endpoint'), `adresa electronică a ${ro}`, `electronic address of the ${en}`),
    place(`${path}/cac:PartyIdentification/cbc:ID`, bt('id'), `identificatorul ${ro}`, `identifier of the ${en}`),
    place(
      `${path}/cac:PartyName/cbc:Name`,
      bt('tradingName'),
      `denumirea comercială a ${ro}`,
      `trading name of the ${en}`,
      `${field}.tradingName`,
    ),
    place(`${path}/${LEGAL}/cbc:RegistrationName`, bt('name'), `denumirea ${ro}`, `name of the ${en}`, `${field}.name`),
    place(
      `${path}/${LEGAL}/cbc:CompanyID`,
      bt('companyId'),
      `codul de identificare al ${ro}`,
      `registration number of the ${en}`,
      `${field}.companyId`,
    ),
    place(
      `${path}/${LEGAL}/cbc:CompanyLegalForm`,
      isSeller ? 'BT-33' : '',
      `forma juridică a ${ro}`,
      `legal form of the ${en}`,
      `${field}.legalForm`,
    ),
    ...['', '/cbc:CompanyID'].map((tail) =>
      place(
        `${path}/cac:PartyTaxScheme${tail}`,
        bt('vatId'),
        `codul de TVA al ${ro}`,
        `VAT identifier of the ${en}`,
        `${field}.vatId`,
      ),
    ),
    place(
      `${path}/cac:Contact/cbc:Name`,
      bt('contact'),
      `persoana de contact a ${ro}`,
      `contact person of the ${en}`,
      `${field}.contact.name`,
    ),
    place(
      `${path}/cac:Contact/cbc:Telephone`,
      bt('phone'),
      `telefonul ${ro}`,
      `telephone of the ${en}`,
      `${field}.contact.phone`,
    ),
    place(
      `${path}/cac:Contact/cbc:ElectronicMail`,
      bt('email'),
      `e-mailul ${ro}`,
      `e-mail of the ${en}`,
      `${field}.contact.email`,
    ),
  ];
};

const OF_SELLER: Name = ['vânzătorului', 'seller'];
const OF_BUYER: Name = ['cumpărătorului', 'buyer'];

/** Seller, buyer, and who else may stand in an invoice. */
export const PARTY_PLACES: readonly (readonly [string, Place])[] = [
  ...party(SELLER, 'seller', OF_SELLER, {
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
  ...party(BUYER, 'buyer', OF_BUYER, {
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
  ...address(`${SELLER}/cac:PostalAddress`, 'seller.address', OF_SELLER, ['BG-5', 35, 36, 162, 37, 38, 39, 40]),
  ...address(`${BUYER}/cac:PostalAddress`, 'buyer.address', OF_BUYER, ['BG-8', 50, 51, 163, 52, 53, 54, 55]),
  place(REPRESENTATIVE, 'BG-11', 'datele reprezentantului fiscal', 'tax representative'),
  place(
    `${REPRESENTATIVE}/cac:PartyName/cbc:Name`,
    'BT-62',
    'denumirea reprezentantului fiscal',
    'name of the tax representative',
  ),
  place(
    `${REPRESENTATIVE}/cac:PartyTaxScheme/cbc:CompanyID`,
    'BT-63',
    'codul de TVA al reprezentantului fiscal',
    'VAT identifier of the tax representative',
  ),
  ...address(
    `${REPRESENTATIVE}/cac:PostalAddress`,
    undefined,
    ['reprezentantului fiscal', 'tax representative'],
    ['BG-12', 64, 65, 164, 66, 67, 68, 69],
  ),
  place('cac:PayeeParty', 'BG-10', 'beneficiarul plății', 'payee'),
  place('cac:PayeeParty/cac:PartyName/cbc:Name', 'BT-59', 'denumirea beneficiarului plății', 'name of the payee'),
  place('cac:Delivery', 'BG-13', 'livrarea', 'delivery'),
  place(
    'cac:Delivery/cac:DeliveryParty/cac:PartyName/cbc:Name',
    'BT-70',
    'denumirea destinatarului',
    'name of the receiver',
  ),
  place('cac:Delivery/cbc:ActualDeliveryDate', 'BT-72', 'data livrării', 'delivery date', 'deliveryDate'),
  ...address(
    'cac:Delivery/cac:DeliveryLocation/cac:Address',
    'deliverTo',
    ['livrării', 'delivery'],
    ['BG-15', 75, 76, 165, 77, 78, 79, 80],
  ),
];
