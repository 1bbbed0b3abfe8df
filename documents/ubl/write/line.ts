import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import type { UblDocument, UblLine, UblPeriod } from '../schema.ts';
import { allowance } from './allowance.ts';
import { amount } from './amount.ts';
import type { Xml } from './element.ts';
import { group, leaf } from './element.ts';
import { vatCategory } from './vat.ts';

/** Unit prices show two decimals, or up to four when they are needed. */
const unitPrice = (value: bigint): string =>
  value % 100n === 0n
    ? formatDecimal(value / 100n, SCALE.amount)
    : formatDecimal(value, SCALE.unitPrice, { trim: true });

export const period = (it: UblPeriod | undefined, taxPointCode?: string): Xml =>
  group('InvoicePeriod', leaf('StartDate', it?.start), leaf('EndDate', it?.end), leaf('DescriptionCode', taxPointCode));

/** One line; a credit note counts in `CreditedQuantity`, the rest is the same. */
export function line(it: UblLine, { kind, currency }: Pick<UblDocument, 'kind' | 'currency'>): Xml {
  const credit = kind === 'creditNote';
  const quantity = formatDecimal(it.quantity, SCALE.quantity, { trim: true });
  return group(
    credit ? 'CreditNoteLine' : 'InvoiceLine',
    leaf('ID', it.id),
    leaf('Note', it.note),
    leaf(credit ? 'CreditedQuantity' : 'InvoicedQuantity', quantity, { unitCode: it.unitCode }),
    amount('LineExtensionAmount', it.net, currency),
    period(it.period),
    ...it.allowances.map((row) => allowance(row, currency)),
    group(
      'Item',
      leaf('Description', it.description),
      leaf('Name', it.name),
      group('CommodityClassification', leaf('ItemClassificationCode', it.cpv, { listID: 'STI' })),
      vatCategory('ClassifiedTaxCategory', it.vat),
    ),
    group('Price', leaf('PriceAmount', unitPrice(it.unitPrice), { currencyID: currency })),
  );
}
