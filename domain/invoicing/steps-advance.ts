import { bindPayment } from '#domain/collections/steps.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { sumsOf } from './drafting.ts';
import { advanceNet, advanceShares } from './model/advance.ts';
import { totalsOfNets } from './model/totals.ts';
import * as invoices from './repo.ts';

/** Money that came and is to be an advance. */
export interface AdvancePayment {
  id: Id<'payment'>;
  clientId: Id<'client'>;
  currency: string;
  unallocated: bigint;
  paidDate: invoices.InvoiceRow['issueDate'];
}

/** One part of an advance: its VAT, and the gross amount that it takes of the money. */
export interface AdvancePart {
  name: string;
  gross: bigint;
  vatCategory: invoices.LineRow['vatCategory'];
  vatRate: number;
  exemptionReason: string | null;
}

/** Drafts the advance invoice of a payment and binds the money to it, so that it is settled when it is issued. */
export async function writeAdvance(
  tx: Tx,
  payment: AdvancePayment,
  {
    dealId,
    parts,
    proformaId = null,
    rounding = 0n,
  }: { dealId: Id<'deal'>; parts: readonly AdvancePart[]; proformaId?: Id<'invoice'> | null; rounding?: bigint },
): Promise<invoices.InvoiceRow> {
  const lines = parts.map(({ name, gross, vatCategory, vatRate, exemptionReason }) => {
    const net = advanceNet(gross, vatRate);
    return {
      contractedServiceId: null,
      acceptanceLineId: null,
      name: name.slice(0, 200),
      description: null,
      unit: 'piece',
      quantity: 1_000n,
      unitPrice: net * 100n,
      discount: 0,
      vatCategory,
      vatRate,
      exemptionReason,
      net,
    };
  });
  const { clientId, currency, paidDate: taxPointDate } = payment;
  const sums = sumsOf(lines);
  const row = await invoices.insertInvoice(tx, {
    clientId,
    dealId,
    kind: 'advance',
    currency,
    taxPointDate,
    proformaId,
    ...sums,
    rounding,
    payable: sums.gross + rounding,
  });
  await invoices.replaceLines(tx, row.id, lines);
  await bindPayment(tx, payment.id, row.id);
  tx.emit({ type: 'InvoiceDrafted', subject: row.id, clientId, dealId });
  return row;
}

/**
 * A proforma was collected: drafts the advance invoice of what came, at most what the proforma asked for, one line for each
 * VAT rate; the last of it is rounded as the proforma is. @returns undefined when the proforma is collected already
 * @law Cod fiscal art. 282 (2) b), art. 319 (16): an advance collected is invoiced by the 15th of the next month
 */
export async function advanceOfProforma(
  tx: Tx,
  proforma: invoices.InvoiceRow,
  payment: AdvancePayment,
): Promise<invoices.InvoiceRow | undefined> {
  const earlier = (await invoices.madeOf(tx, proforma.id)).filter((one) => one.kind === 'advance');
  const left = proforma.payable - sum(earlier.map((one) => one.payable));
  const rounding = payment.unallocated < left ? 0n : proforma.rounding;
  const paid = (payment.unallocated < left ? payment.unallocated : left) - rounding;
  if (paid <= 0n) return undefined;
  const lines = await invoices.linesOf(tx, proforma.id);
  const groups = totalsOfNets(lines).vatBreakdown;
  const shares = advanceShares(
    paid,
    groups.map(({ base, tax }) => base + tax),
  );
  const on = proforma.issueDate === null ? '' : ` din ${formatCivilDate(proforma.issueDate)}`;
  const parts = groups.flatMap(({ category, rate }, index): AdvancePart[] => {
    const gross = shares[index] ?? 0n;
    const source = lines.find((one) => one.vatCategory === category && one.vatRate === rate);
    if (gross <= 0n || !source) return [];
    const name = `Avans conform proformei ${proforma.printedNumber ?? ''}${on}`;
    return [{ name, gross, vatCategory: category, vatRate: rate, exemptionReason: source.exemptionReason }];
  });
  return writeAdvance(tx, payment, { dealId: proforma.dealId, parts, proformaId: proforma.id, rounding });
}

/** What of an issued proforma nobody has paid or invoiced yet, minor units. */
export async function proformaOpen(tx: Tx, { id, state, payable }: invoices.InvoiceRow): Promise<bigint> {
  if (state !== 'issued') return 0n;
  const made = await invoices.madeOf(tx, id);
  if (made.some(({ kind }) => kind !== 'advance')) return 0n;
  const left = payable - sum(made.map((one) => one.payable));
  return left > 0n ? left : 0n;
}
