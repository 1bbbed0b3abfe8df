import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import type { UblDocument, UblIdentifier, UblLine, UblPeriod } from '../schema.ts';
import { allowance } from './allowance.ts';
import { amount } from './amount.ts';
import type { Xml } from './element.ts';
import { group, identifier, leaf } from './element.ts';
import { vatCategory } from './vat.ts';

/** Unit prices show two decimals, or up to four when they are needed. */
const unitPrice = (value: bigint): string =>
  value % 100n === 0n
    ? formatDecimal(value / 100n, SCALE.amount)
    : formatDecimal(value, SCALE.unitPrice, { trim: true });

export const period = (it: UblPeriod | undefined, taxPointCode?: string): Xml =>
  group('InvoicePeriod', leaf('StartDate', it?.start), leaf('EndDate', it?.end), leaf('DescriptionCode', taxPointCode));

const OBJECT = '130';

const classification = ({ value, scheme, version }: UblIdentifier): Xml =>
  group(
    'CommodityClassification',
    leaf('ItemClassificationCode', value, {
      ...(scheme === undefined ? {} : { listID: scheme }),
      ...(version === undefined ? {} : { listVersionID: version }),
    }),
  );

function price({ unitPrice: perUnit, price: it }: UblLine, currency: string): Xml {
  const money = { currencyID: currency };
  return group(
    'Price',
    leaf('PriceAmount', it?.amount ?? unitPrice(perUnit), money),
    leaf('BaseQuantity', it?.baseQuantity, it?.baseUnit === undefined ? {} : { unitCode: it.baseUnit }),
    it?.discount === undefined
      ? ''
      : group(
          'AllowanceCharge',
          leaf('ChargeIndicator', 'false'),
          leaf('Amount', it.discount, money),
          leaf('BaseAmount', it.gross, money),
        ),
  );
}

/** One line; a credit note counts in `CreditedQuantity`, the rest is the same. */
export function line(it: UblLine, { kind, currency }: Pick<UblDocument, 'kind' | 'currency'>): Xml {
  const credit = kind === 'creditNote';
  const quantity = it.exactQuantity ?? formatDecimal(it.quantity, SCALE.quantity, { trim: true });
  return group(
    credit ? 'CreditNoteLine' : 'InvoiceLine',
    leaf('ID', it.id),
    leaf('Note', it.note),
    leaf(credit ? 'CreditedQuantity' : 'InvoicedQuantity', quantity, { unitCode: it.unitCode }),
    amount('LineExtensionAmount', it.net, currency),
    leaf('AccountingCost', it.accountingCost),
    period(it.period),
    group('OrderLineReference', leaf('LineID', it.orderLine)),
    it.object === undefined
      ? ''
      : group('DocumentReference', identifier('ID', it.object), leaf('DocumentTypeCode', OBJECT)),
    ...it.allowances.map((row) => allowance(row, currency)),
    group(
      'Item',
      leaf('Description', it.description),
      leaf('Name', it.name),
      group('BuyersItemIdentification', leaf('ID', it.buyerItemId)),
      group('SellersItemIdentification', leaf('ID', it.sellerItemId)),
      group('StandardItemIdentification', identifier('ID', it.standardItemId)),
      group('OriginCountry', leaf('IdentificationCode', it.originCountry)),
      group('CommodityClassification', leaf('ItemClassificationCode', it.cpv, { listID: 'STI' })),
      ...(it.classifications ?? []).map(classification),
      vatCategory('ClassifiedTaxCategory', it.vat),
      ...(it.properties ?? []).map((one) =>
        group('AdditionalItemProperty', leaf('Name', one.name), leaf('Value', one.value)),
      ),
    ),
    price(it, currency),
  );
}
