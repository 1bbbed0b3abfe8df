import { type Dated, type Period, period } from './row.ts';

export type DoubtKey =
  | 'efactura.not_registered_seller'
  | 'efactura.services_to_eu_business'
  | 'efactura.foreign_buyer'
  | 'efactura.storno_document'
  | 'efactura.person_without_cnp'
  | 'cash.online_card_from_person'
  | 'signing.own_advanced_signature';

export type DoubtRow = Dated<DoubtKey> & {
  readonly question: string;
  readonly choice: string;
  readonly choices: readonly string[];
};

const doubt = (key: DoubtKey, question: string, choices: readonly [string, ...string[]], when: Period): DoubtRow => ({
  key,
  question,
  choice: choices[0],
  choices,
  ...period({ ...when, note: `unverified${when.note === undefined ? '' : `: ${when.note}`}` }),
});

/** Our answer is the first choice. All are unverified by nature; the accountant of a company may choose otherwise. */
export const DOUBTS: readonly DoubtRow[] = [
  doubt('efactura.not_registered_seller', 'Ce categorie de TVA poartă factura unui neplătitor?', ['O', 'E'], {
    from: '2024-01-01',
    source: 'EN 16931 (BR-O-*), Cod fiscal art. 310; seen in published examples',
    note: 'with O: VATEX-EU-O, CUI in BT-30, no VAT number, buyer only in BT-47',
  }),
  doubt('efactura.services_to_eu_business', 'Ce categorie au serviciile către o firmă din UE?', ['AE', 'O'], {
    from: '2024-01-01',
    source: 'EN 16931 (BR-AE-*), Cod fiscal art. 278 alin. (2)',
    note: 'with AE: VATEX-EU-AE and BT-48; K is for goods only',
  }),
  doubt(
    'efactura.foreign_buyer',
    'Se încarcă factura către un străin fără cod românesc?',
    ['not_uploaded', 'uploaded_as_foreign'],
    {
      from: '2024-01-01',
      source: 'OUG 120/2021 art. 10; OUG 89/2025',
      note: 'no duty, possible as `extern`',
    },
  ),
  doubt('efactura.storno_document', 'Cu ce document se stornează?', ['negative_invoice', 'credit_note'], {
    from: '2024-01-01',
    source: 'Cod fiscal art. 330 alin. (1) lit. b); type codes 380 and 381 of RO_CIUS',
    note: '380 with negative quantities is the habit',
  }),
  doubt(
    'efactura.person_without_cnp',
    'Ce se scrie pentru o persoană fizică fără CNP?',
    ['thirteen_zeros', 'nothing'],
    {
      from: '2024-07-01',
      source: 'OUG 138/2024',
      note: 'thirteen zeros in BT-47 pass the public validator',
    },
  ),
  doubt(
    'cash.online_card_from_person',
    'Plata online cu cardul de către o persoană fizică cere bon fiscal?',
    ['company_decides', 'receipt_needed'],
    {
      from: '2016-01-01',
      source: 'OUG 28/1999 art. 1 and 2',
      note: 'the company states its exemption and its ground',
    },
  ),
  doubt('signing.own_advanced_signature', 'Ce poate afirma semnătura noastră?', ['simple', 'advanced'], {
    from: '2024-10-08',
    source: 'Legea 214/2024 art. 4',
    note: 'exact conditions of the advanced kind not read',
  }),
];
