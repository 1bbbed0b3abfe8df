import { divRound, pow10, SCALE } from '#domain/kernel/pure/decimal.ts';
import { at, flagOf } from '../rules/xpath.ts';
import type { UblElement } from '../tree.ts';
import type { Reading } from './reading.ts';
import { readVat } from './vat.ts';

/** Start and end of a period; undefined when it says neither. */
export function readPeriod(reading: Reading, it: UblElement) {
  const period = {
    start: reading.code(it, 'cac:InvoicePeriod/cbc:StartDate'),
    end: reading.code(it, 'cac:InvoicePeriod/cbc:EndDate'),
  };
  return period.start === undefined && period.end === undefined ? undefined : period;
}

/** The allowances and charges right under an element, without their VAT. */
export const readAllowances = (reading: Reading, parent: UblElement, currency: string) =>
  at(parent, 'cac:AllowanceCharge').map((it) => {
    reading.skip(it, 'cbc:ChargeIndicator');
    const [category] = at(it, 'cac:TaxCategory');
    const rest = {
      charge: at(it, 'cbc:ChargeIndicator').some((indicator) => flagOf(indicator)),
      amount: reading.amount(it, 'cbc:Amount', currency),
      base: reading.amount(it, 'cbc:BaseAmount', currency),
      percent:
        at(it, 'cbc:MultiplierFactorNumeric').length === 0
          ? undefined
          : reading.rate(it, 'cbc:MultiplierFactorNumeric'),
      reason: reading.text(it, 'cbc:AllowanceChargeReason'),
      reasonCode: reading.text(it, 'cbc:AllowanceChargeReasonCode'),
    };
    return category ? { ...rest, vat: readVat(reading, category) } : rest;
  });

// A price may stand for more than one unit; ours is always for one.
function readUnitPrice(reading: Reading, it: UblElement): bigint | undefined {
  const price = reading.number(it, PRICE, SCALE.unitPrice);
  if (price === undefined || at(it, BASE).length === 0) return price;
  const units = reading.number(it, BASE, SCALE.quantity) ?? 0n;
  return units <= 0n ? price : divRound(price * pow10(SCALE.quantity), units);
}

const PRICE = 'cac:Price/cbc:PriceAmount';
const BASE = 'cac:Price/cbc:BaseQuantity';
const DISCOUNT = 'cac:Price/cac:AllowanceCharge';

// Written out only where the unit price alone would not say it all.
function readPrice(reading: Reading, it: UblElement) {
  const isWhole =
    at(it, BASE).length === 0 && at(it, DISCOUNT).length === 0 && !reading.isFiner(it, PRICE, SCALE.unitPrice);
  if (isWhole) return undefined;
  reading.skip(it, `${DISCOUNT}/cbc:ChargeIndicator`);
  const isDiscount = at(it, `${DISCOUNT}/cbc:ChargeIndicator`).every((one) => !flagOf(one));
  for (const name of ['Amount', 'BaseAmount']) reading.attribute(it, `${DISCOUNT}/cbc:${name}`, 'currencyID');
  return {
    amount: reading.exact(it, PRICE),
    baseQuantity: reading.exact(it, BASE),
    baseUnit: reading.attribute(it, BASE, 'unitCode'),
    discount: isDiscount ? reading.exact(it, `${DISCOUNT}/cbc:Amount`) : undefined,
    gross: isDiscount ? reading.exact(it, `${DISCOUNT}/cbc:BaseAmount`) : undefined,
  };
}

const CPV = 'STI';
const CLASS = 'cbc:ItemClassificationCode';

// The first CPV code has a place of its own; what else classifies the item stands beside it.
function readClasses(reading: Reading, it: UblElement) {
  const all = at(it, 'cac:Item/cac:CommodityClassification');
  const isCpv = (one: UblElement) =>
    at(one, CLASS).some((code) => code.attributes.get('listID') === CPV && !code.attributes.has('listVersionID'));
  const [first, ...rest] = all;
  const cpv = first && isCpv(first) ? first : undefined;
  reading.attribute(cpv, CLASS, 'listID');
  const others = (cpv ? rest : all).map((one) => reading.identifier(one, CLASS, 'listID'));
  return { cpv: reading.text(cpv, CLASS), classifications: others.length === 0 ? undefined : others };
}

function readObject(reading: Reading, it: UblElement) {
  reading.skip(it, 'cac:DocumentReference/cbc:DocumentTypeCode');
  return reading.identifier(it, 'cac:DocumentReference/cbc:ID');
}

function readProperties(reading: Reading, it: UblElement) {
  const all = at(it, 'cac:Item/cac:AdditionalItemProperty');
  const properties = all.map((one) => ({ name: reading.text(one, 'cbc:Name'), value: reading.text(one, 'cbc:Value') }));
  return properties.length === 0 ? undefined : properties;
}

/** One line of an invoice or of a credit note. */
export function readLine(reading: Reading, it: UblElement, currency: string) {
  const quantity = it.name === 'cac:CreditNoteLine' ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity';
  reading.attribute(it, PRICE, 'currencyID');
  return {
    id: reading.text(it, 'cbc:ID'),
    name: reading.text(it, 'cac:Item/cbc:Name'),
    description: reading.text(it, 'cac:Item/cbc:Description'),
    quantity: reading.number(it, quantity, SCALE.quantity),
    exactQuantity: reading.isFiner(it, quantity, SCALE.quantity) ? reading.exact(it, quantity) : undefined,
    unitCode: reading.attribute(it, quantity, 'unitCode'),
    unitPrice: readUnitPrice(reading, it),
    price: readPrice(reading, it),
    net: reading.amount(it, 'cbc:LineExtensionAmount', currency),
    vat: readVat(reading, at(it, 'cac:Item/cac:ClassifiedTaxCategory')[0]),
    note: reading.text(it, 'cbc:Note'),
    period: readPeriod(reading, it),
    accountingCost: reading.text(it, 'cbc:AccountingCost'),
    orderLine: reading.text(it, 'cac:OrderLineReference/cbc:LineID'),
    object: readObject(reading, it),
    buyerItemId: reading.text(it, 'cac:Item/cac:BuyersItemIdentification/cbc:ID'),
    sellerItemId: reading.text(it, 'cac:Item/cac:SellersItemIdentification/cbc:ID'),
    standardItemId: reading.identifier(it, 'cac:Item/cac:StandardItemIdentification/cbc:ID'),
    originCountry: reading.code(it, 'cac:Item/cac:OriginCountry/cbc:IdentificationCode'),
    ...readClasses(reading, it),
    properties: readProperties(reading, it),
    allowances: readAllowances(reading, it, currency),
  };
}
