import type { UblDocumentAllowance, UblLineAllowance } from '../schema.ts';
import { amount, percent } from './amount.ts';
import type { Xml } from './element.ts';
import { group, leaf } from './element.ts';
import { vatCategory } from './vat.ts';

/** An allowance or charge of a line, or with `vat` of the whole document. */
export const allowance = (it: UblLineAllowance | UblDocumentAllowance, currency: string): Xml =>
  group(
    'AllowanceCharge',
    leaf('ChargeIndicator', String(it.charge)),
    leaf('AllowanceChargeReasonCode', it.reasonCode),
    leaf('AllowanceChargeReason', it.reason),
    percent('MultiplierFactorNumeric', it.percent),
    amount('Amount', it.amount, currency),
    amount('BaseAmount', it.base, currency),
    'vat' in it ? vatCategory('TaxCategory', it.vat) : '',
  );
