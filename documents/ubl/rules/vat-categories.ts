import type { identities } from './vat-uses.ts';

type Ids = ReturnType<typeof identities>;

/** Words in Romanian and in English. */
type Words = readonly [ro: string, en: string];

/** How one VAT category behaves. `rate`: above zero, not negative, zero, or none at all. */
export type Category = {
  readonly family: string;
  readonly code: string;
  readonly name: Words;
  readonly rate: 'positive' | 'anyRate' | 'zero' | 'absent';
  readonly reason: boolean;
  readonly identified: (ids: Ids) => boolean;
  readonly who: Words;
};

const seller = (ids: Ids): boolean => ids.sellerAny() || ids.representativeVat();
const sellerForVat = (ids: Ids): boolean => ids.sellerVat() || ids.representativeVat();

const BY_SELLER = {
  identified: seller,
  who: ['vânzătorul are un cod de TVA sau un cod fiscal', 'the seller has a VAT identifier or a tax number'],
} as const;

/** The nine families BR-S, Z, E, AE, IC, G, O, IG and IP. */
export const CATEGORIES: readonly Category[] = [
  {
    ...BY_SELLER,
    family: 'S',
    code: 'S',
    name: ['cotă normală sau redusă', 'standard or reduced rate'],
    rate: 'positive',
    reason: false,
  },
  { ...BY_SELLER, family: 'Z', code: 'Z', name: ['cotă zero', 'zero rate'], rate: 'zero', reason: false },
  { ...BY_SELLER, family: 'E', code: 'E', name: ['scutit de TVA', 'exempt'], rate: 'zero', reason: true },
  {
    family: 'AE',
    code: 'AE',
    name: ['taxare inversă', 'reverse charge'],
    rate: 'zero',
    reason: true,
    identified: (ids) => seller(ids) && (ids.buyerVat() || ids.buyerLegal()),
    who: [
      'vânzătorul are cod de TVA, iar cumpărătorul cod de TVA sau de identificare',
      'the seller has a VAT identifier, and the buyer a VAT identifier or a registration number',
    ],
  },
  {
    family: 'IC',
    code: 'K',
    name: ['livrare intracomunitară', 'intra-Community supply'],
    rate: 'zero',
    reason: true,
    identified: (ids) => sellerForVat(ids) && ids.buyerVat(),
    who: ['vânzătorul și cumpărătorul au coduri de TVA', 'seller and buyer have VAT identifiers'],
  },
  {
    family: 'G',
    code: 'G',
    name: ['export', 'export'],
    rate: 'zero',
    reason: true,
    identified: sellerForVat,
    who: ['vânzătorul are cod de TVA', 'the seller has a VAT identifier'],
  },
  {
    family: 'O',
    code: 'O',
    name: ['în afara sferei TVA', 'outside the scope of VAT'],
    rate: 'absent',
    reason: true,
    identified: (ids) => !ids.sellerVat() && !ids.representativeVat() && !ids.buyerVat(),
    who: [
      'nici vânzătorul, nici cumpărătorul nu arată vreun cod de TVA',
      'neither seller nor buyer shows a VAT identifier',
    ],
  },
  {
    ...BY_SELLER,
    family: 'IG',
    code: 'L',
    name: ['IGIC (Canare)', 'IGIC, Canary Islands'],
    rate: 'anyRate',
    reason: false,
  },
  {
    ...BY_SELLER,
    family: 'IP',
    code: 'M',
    name: ['IPSI (Ceuta și Melilla)', 'IPSI, Ceuta and Melilla'],
    rate: 'anyRate',
    reason: false,
  },
];
