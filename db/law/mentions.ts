import { type Dated, type Period, period } from './row.ts';

export type MentionKey =
  | 'vat.not_registered'
  | 'vat.cash_accounting'
  | 'vat.reverse_charge_domestic'
  | 'vat.services_to_eu_business'
  | 'vat.services_outside_eu'
  | 'vat.exempt'
  | 'vat.export'
  | 'vat.intra_community_goods'
  | 'invoice.self_billed'
  | 'invoice.advance'
  | 'invoice.without_signature'
  | 'invoice.original_in_spv'
  | 'proforma.no_fiscal_value';

interface Texts {
  readonly ro: string;
  readonly en: string;
  readonly category?: string;
  readonly exemptionCode?: string;
}

export type MentionRow = Dated<MentionKey> & {
  readonly ro: string;
  readonly en: string;
  readonly category: string | null;
  readonly exemptionCode: string | null;
};

const mention = (key: MentionKey, { ro, en, category, exemptionCode }: Texts, when: Period): MentionRow => ({
  key,
  ro,
  en,
  category: category ?? null,
  exemptionCode: exemptionCode ?? null,
  ...period(when),
});

/** `category` and `exemptionCode` are BT-151 and BT-121 of the XML that goes with the text. */
export const MENTIONS: readonly MentionRow[] = [
  mention(
    'vat.not_registered',
    {
      ro: 'Neplătitor de TVA – regim special de scutire, art. 310 din Legea nr. 227/2015',
      en: 'Not registered for VAT – special exemption scheme, art. 310 of Law no. 227/2015',
      category: 'O',
      exemptionCode: 'VATEX-EU-O',
    },
    {
      from: '2016-01-01',
      source: 'Cod fiscal art. 310',
      note: 'unverified: category O or E, see the doubt efactura.not_registered_seller',
    },
  ),
  mention(
    'vat.cash_accounting',
    { ro: 'TVA la încasare', en: 'VAT due on collection (cash accounting)', category: 'S' },
    { from: '2016-01-01', source: 'Cod fiscal art. 319 alin. (20) lit. p), art. 282 alin. (3)' },
  ),
  mention(
    'vat.reverse_charge_domestic',
    {
      ro: 'Taxare inversă – art. 331 din Codul fiscal',
      en: 'Reverse charge – art. 331 of the Romanian Fiscal Code',
      category: 'AE',
      exemptionCode: 'VATEX-EU-AE',
    },
    { from: '2016-01-01', source: 'Cod fiscal art. 331, art. 319 alin. (20) lit. m)' },
  ),
  mention(
    'vat.services_to_eu_business',
    {
      ro: 'Taxare inversă (reverse charge) – art. 196 Directiva 2006/112/CE; neimpozabil în România, art. 278 alin. (2) din Codul fiscal',
      en: 'Reverse charge – art. 196 of Directive 2006/112/EC; outside the scope of Romanian VAT, art. 278 (2) of the Fiscal Code',
      category: 'AE',
      exemptionCode: 'VATEX-EU-AE',
    },
    { from: '2016-01-01', source: 'Cod fiscal art. 278 alin. (2); Directive 2006/112/EC art. 44 and 196' },
  ),
  mention(
    'vat.services_outside_eu',
    {
      ro: 'Neimpozabil în România – art. 278 alin. (2) din Codul fiscal',
      en: 'Outside the scope of Romanian VAT – art. 278 (2) of the Fiscal Code',
      category: 'O',
      exemptionCode: 'VATEX-EU-O',
    },
    { from: '2016-01-01', source: 'Cod fiscal art. 278 alin. (2)' },
  ),
  mention(
    'vat.exempt',
    {
      ro: 'Scutit fără drept de deducere – art. 292 din Codul fiscal',
      en: 'Exempt without right of deduction – art. 292 of the Fiscal Code',
      category: 'E',
    },
    {
      from: '2016-01-01',
      source: 'Cod fiscal art. 292, art. 319 alin. (20) lit. l)',
      note: 'the user adds paragraph and letter',
    },
  ),
  mention(
    'vat.export',
    {
      ro: 'Scutit cu drept de deducere – art. 294 alin. (1) din Codul fiscal',
      en: 'Exempt with right of deduction (export) – art. 294 (1) of the Fiscal Code',
      category: 'G',
      exemptionCode: 'VATEX-EU-G',
    },
    { from: '2016-01-01', source: 'Cod fiscal art. 294 alin. (1)' },
  ),
  mention(
    'vat.intra_community_goods',
    {
      ro: 'Scutit cu drept de deducere – livrare intracomunitară, art. 294 alin. (2) din Codul fiscal',
      en: 'Exempt with right of deduction – intra-Community supply, art. 294 (2) of the Fiscal Code',
      category: 'K',
      exemptionCode: 'VATEX-EU-IC',
    },
    { from: '2016-01-01', source: 'Cod fiscal art. 294 alin. (2)', note: 'goods only' },
  ),
  mention(
    'invoice.self_billed',
    { ro: 'Autofactură', en: 'Self-billed invoice' },
    { from: '2016-01-01', source: 'Cod fiscal art. 319 alin. (20) lit. k)' },
  ),
  mention(
    'invoice.advance',
    { ro: 'Factură de avans', en: 'Advance invoice' },
    { from: '2016-01-01', source: 'Cod fiscal art. 319 alin. (20) lit. c)' },
  ),
  mention(
    'invoice.without_signature',
    {
      ro: 'Factura circulă fără semnătură și ștampilă, conform art. 319 alin. (29) din Legea nr. 227/2015.',
      en: 'This invoice is valid without signature and stamp, under art. 319 (29) of Law no. 227/2015.',
    },
    { from: '2016-01-01', source: 'Cod fiscal art. 319 alin. (29)' },
  ),
  mention(
    'invoice.original_in_spv',
    {
      ro: 'Originalul fiscal este disponibil în RO e-Factura (SPV).',
      en: 'The fiscal original is available in RO e-Factura (SPV).',
    },
    { from: '2024-07-01', source: 'OUG 120/2021, as amended by Legea 296/2023 and OUG 69/2024' },
  ),
  mention(
    'proforma.no_fiscal_value',
    { ro: 'Document fără valoare fiscală', en: 'Document without fiscal value' },
    { from: '2016-01-01', source: 'Cod fiscal art. 319: a proforma is not an invoice' },
  ),
];
