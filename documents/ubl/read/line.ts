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
  const price = reading.number(it, 'cac:Price/cbc:PriceAmount', SCALE.unitPrice);
  const [base] = at(it, 'cac:Price/cbc:BaseQuantity');
  if (price === undefined || !base) return price;
  const units = reading.number(it, 'cac:Price/cbc:BaseQuantity', SCALE.quantity) ?? 0n;
  if (units <= 0n) return price;
  const perUnit = price * pow10(SCALE.quantity);
  if (perUnit % units !== 0n) reading.leave(base);
  return divRound(perUnit, units);
}

/** One line of an invoice or of a credit note. */
export function readLine(reading: Reading, it: UblElement, currency: string) {
  const quantity = it.name === 'cac:CreditNoteLine' ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity';
  const classifications = at(it, 'cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode');
  const isCpv = classifications[0]?.attributes.get('listID') === 'STI';
  return {
    id: reading.text(it, 'cbc:ID'),
    name: reading.text(it, 'cac:Item/cbc:Name'),
    description: reading.text(it, 'cac:Item/cbc:Description'),
    quantity: reading.number(it, quantity, SCALE.quantity),
    unitCode: at(it, quantity)[0]?.attributes.get('unitCode'),
    unitPrice: readUnitPrice(reading, it),
    net: reading.amount(it, 'cbc:LineExtensionAmount', currency),
    vat: readVat(reading, at(it, 'cac:Item/cac:ClassifiedTaxCategory')[0]),
    note: reading.text(it, 'cbc:Note'),
    period: readPeriod(reading, it),
    cpv: isCpv ? reading.text(it, 'cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode') : undefined,
    allowances: readAllowances(reading, it, currency),
  };
}
