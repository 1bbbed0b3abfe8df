import type { UblDocument, UblLineVat, UblVatGroup } from '../schema.ts';
import { amount, percent } from './amount.ts';
import type { Xml } from './element.ts';
import { group, leaf } from './element.ts';

const VAT_SCHEME = group('TaxScheme', leaf('ID', 'VAT'));

/** Category O is outside VAT: a rate, even zero, is refused there. */
export const vatCategory = (name: 'TaxCategory' | 'ClassifiedTaxCategory', vat: UblLineVat, reason: Xml = ''): Xml =>
  group(
    name,
    leaf('ID', vat.category),
    percent('Percent', vat.category === 'O' ? undefined : vat.rate),
    reason,
    VAT_SCHEME,
  );

const vatGroup = (it: UblVatGroup, currency: string): Xml =>
  group(
    'TaxSubtotal',
    amount('TaxableAmount', it.base, currency),
    amount('TaxAmount', it.tax, currency),
    vatCategory(
      'TaxCategory',
      it,
      leaf('TaxExemptionReasonCode', it.exemptionCode) + leaf('TaxExemptionReason', it.exemptionReason),
    ),
  );

/** The VAT of the document with its breakdown, and in another currency the total once more in RON. */
export const taxTotals = (it: UblDocument): Xml =>
  group(
    'TaxTotal',
    amount('TaxAmount', it.vatTotal, it.currency),
    ...it.vatBreakdown.map((row) => vatGroup(row, it.currency)),
  ) + group('TaxTotal', amount('TaxAmount', it.vatTotalInRon, 'RON'));
