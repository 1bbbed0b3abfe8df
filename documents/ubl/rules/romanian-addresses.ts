import { COUNTIES } from '#domain/kernel/pure/counties.ts';
import type { UblElement } from '../tree.ts';
import type { Row, Told } from './row.ts';
import { BUYER, ROOT, SELLER } from './row.ts';
import { missing, quoted, quotedEn, said } from './say.ts';
import { notBlank, text } from './xpath.ts';

const CODES: ReadonlySet<string> = new Set(COUNTIES.map((it) => it.iso));
const SECTORS: ReadonlySet<string> = new Set([1, 2, 3, 4, 5, 6].map((number) => `SECTOR${number}`));

const isRomanian = (root: UblElement, path: string): boolean =>
  text(root, `${path}cac:Country/cbc:IdentificationCode`) === 'RO';

const STREET = missing(
  'RO_CIUS cere strada din adresă; fără ea, ANAF respinge factura.',
  'RO_CIUS asks for the street of an address; without it ANAF refuses the invoice.',
);

const street = (id: string, where: string, path: string): Row => ({
  id,
  at: where,
  about: `${path}cbc:StreetName`,
  holds: (node) => notBlank(node, `${path}cbc:StreetName`),
  say: STREET,
});

const city = (id: string, where: string, path: string): Row => ({
  ...street(id, where, path),
  about: `${path}cbc:CityName`,
  holds: (node) => notBlank(node, `${path}cbc:CityName`),
  say: missing(
    'RO_CIUS cere localitatea din adresă; fără ea, ANAF respinge factura.',
    'RO_CIUS asks for the city of an address; without it ANAF refuses the invoice.',
  ),
});

const sector = (id: string, where: string, path: string): Row => ({
  id,
  at: where,
  about: `${path}cbc:CityName`,
  holds: (node) =>
    !isRomanian(node, path) ||
    text(node, `${path}cbc:CountrySubentity`) !== 'RO-B' ||
    SECTORS.has(text(node, `${path}cbc:CityName`)),
  say: ({ value }: Told) =>
    said(
      [
        `În București localitatea trebuie să fie sectorul, nu ${quoted(value)}.`,
        'Pentru București ANAF primește numai SECTOR1 … SECTOR6, fără spațiu și cu majuscule.',
        'Alegeți sectorul.',
      ],
      [
        `In București the city must be the sector, not ${quotedEn(value)}.`,
        'For București ANAF accepts only SECTOR1 … SECTOR6, without a space and in capitals.',
        'Choose the sector.',
      ],
    ),
});

const county = (id: string, where: string, path: string): Row => ({
  id,
  at: where,
  about: `${path}cbc:CountrySubentity`,
  holds: (node) => !isRomanian(node, path) || CODES.has(text(node, `${path}cbc:CountrySubentity`)),
  say: (it: Told) =>
    it.value === ''
      ? COUNTY_MISSING(it)
      : said(
          [
            `Județul ${quoted(it.value)} nu este un cod ISO 3166-2.`,
            'ANAF primește numai codurile RO-AB … RO-VS; București este RO-B.',
            'Alegeți județul din listă.',
          ],
          [
            `The county ${quotedEn(it.value)} is not an ISO 3166-2 code.`,
            'ANAF accepts only the codes RO-AB … RO-VS; București is RO-B.',
            'Choose the county from the list.',
          ],
        ),
});

const COUNTY_MISSING = missing(
  'Adresele din România au județul ca un cod, de exemplu RO-CJ.',
  'Addresses in Romania have the county as a code, for example RO-CJ.',
);

const REPRESENTATIVE = '/ubl:Invoice/cac:TaxRepresentativeParty/cac:PostalAddress';
const DELIVERY = '/ubl:Invoice/cac:Delivery/cac:DeliveryLocation/cac:Address';
const OF_SELLER = `${SELLER}/cac:PostalAddress/`;
const OF_BUYER = `${BUYER}/cac:PostalAddress/`;

/** BR-RO-081 … 212: streets, cities, sectors and counties. Those of representative and delivery see invoices only. */
export const ADDRESSES: readonly Row[] = [
  street('BR-RO-081', ROOT, OF_SELLER),
  street('BR-RO-082', ROOT, OF_BUYER),
  city('BR-RO-091', ROOT, OF_SELLER),
  city('BR-RO-092', ROOT, OF_BUYER),
  sector('BR-RO-100', ROOT, OF_SELLER),
  sector('BR-RO-101', ROOT, OF_BUYER),
  county('BR-RO-110', ROOT, OF_SELLER),
  county('BR-RO-111', ROOT, OF_BUYER),
  street('BR-RO-140', REPRESENTATIVE, ''),
  city('BR-RO-150', REPRESENTATIVE, ''),
  sector('BR-RO-160', REPRESENTATIVE, ''),
  county('BR-RO-170', REPRESENTATIVE, ''),
  street('BR-RO-180', DELIVERY, ''),
  city('BR-RO-201', DELIVERY, ''),
  sector('BR-RO-202', DELIVERY, ''),
  {
    ...street('BR-RO-211', DELIVERY, ''),
    about: 'cbc:CountrySubentity',
    holds: (node) => notBlank(node, 'cbc:CountrySubentity'),
    say: missing(
      'O adresă de livrare are și județul sau regiunea, oricare ar fi țara.',
      'A delivery address has its county or region too, whatever the country.',
    ),
  },
  county('BR-RO-212', DELIVERY, ''),
];
