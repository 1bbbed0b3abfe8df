import type { UblDocument } from '../schema.ts';
import { amount } from './amount.ts';
import type { Xml } from './element.ts';
import { group } from './element.ts';

const unlessZero = (value: bigint): bigint | undefined => (value === 0n ? undefined : value);

/** The sums of the document; those which are zero by absence are left out, as the rules expect. */
export function totals({ totals: it, allowances, currency }: UblDocument): Xml {
  const reduced = allowances.some((row) => !row.charge) || it.allowances !== 0n;
  const charged = allowances.some((row) => row.charge) || it.charges !== 0n;
  return group(
    'LegalMonetaryTotal',
    amount('LineExtensionAmount', it.lineNet, currency),
    amount('TaxExclusiveAmount', it.net, currency),
    amount('TaxInclusiveAmount', it.gross, currency),
    amount('AllowanceTotalAmount', reduced ? it.allowances : undefined, currency),
    amount('ChargeTotalAmount', charged ? it.charges : undefined, currency),
    amount('PrepaidAmount', unlessZero(it.prepaid), currency),
    amount('PayableRoundingAmount', unlessZero(it.rounding), currency),
    amount('PayableAmount', it.payable, currency),
  );
}
