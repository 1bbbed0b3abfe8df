import { Invalid } from '#domain/kernel/errors.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian, sum } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import {
  type AdvanceLeft,
  type Billed,
  type Deduction,
  deductionsOf,
  takenOf,
  type WantedDeduction,
} from './model/deduction.ts';
import * as advances from './repo-advances.ts';
import { findInvoice, type LineRow } from './repo.ts';

interface Whose {
  clientId: Id<'client'>;
  currency: string;
}

type Left = AdvanceLeft & { dealId: Id<'deal'> };

/** What may be deducted for a client, in one currency, line by line of its advance invoices. */
async function advancesLeft(tx: Tx, { clientId, currency }: Whose): Promise<Left[]> {
  return (await advances.advanceLines(tx, clientId)).flatMap(({ line, invoice, left }) =>
    invoice.currency !== currency || left <= 0n || invoice.issueDate === null || invoice.printedNumber === null
      ? []
      : [
          {
            lineId: line.id,
            invoiceId: invoice.id,
            dealId: invoice.dealId,
            number: invoice.printedNumber,
            date: invoice.issueDate,
            vatCategory: line.vatCategory,
            vatRate: line.vatRate,
            exemptionReason: line.exemptionReason,
            net: left,
          },
        ],
  );
}

/**
 * The lines of a final invoice: what is billed, then the advances with a minus, each with the line that it regularises.
 * @throws NotFound · Invalid `invoicing.errors.noAdvanceLeft`, or `advanceTooMuch` when more is asked for than fits
 */
export async function withDeductions<L extends Billed>(
  tx: Tx,
  whose: Whose,
  lines: readonly L[],
  wanted: readonly WantedDeduction[],
): Promise<(L | DeductionLine)[]> {
  if (wanted.length === 0) return [...lines];
  const taken = deductionsOf(wanted, await advancesLeft(tx, whose), lines);
  for (const [index, { invoiceId, net }] of wanted.entries()) {
    const own = takenOf(invoiceId, taken);
    if (own > 0n && (net === undefined || own >= net)) continue;
    await findInvoice(tx, invoiceId);
    if (own === 0n) throw new Invalid('invoicing.errors.noAdvanceLeft', { fields: [`advances[${index}].invoiceId`] });
    throw new Invalid('invoicing.errors.advanceTooMuch', {
      fields: [`advances[${index}].net`],
      params: { left: formatRomanian(own, 2) },
    });
  }
  return [...lines, ...taken.map(deductionLine)];
}

/** The same with every advance of the job, as much of each as fits: an invoice that nobody writes by hand. */
export async function withAllDeductions<L extends Billed>(
  tx: Tx,
  whose: Whose & { dealId: Id<'deal'> },
  lines: readonly L[],
): Promise<(L | DeductionLine)[]> {
  const left = (await advancesLeft(tx, whose)).filter((one) => one.dealId === whose.dealId);
  const wanted = [...new Set(left.map((one) => one.invoiceId))].map((invoiceId) => ({ invoiceId }));
  return [...lines, ...deductionsOf(wanted, left, lines).map(deductionLine)];
}

type DeductionLine = ReturnType<typeof deductionLine>;

const deductionLine = ({ number, date, taken, lineId, vatCategory, vatRate, exemptionReason }: Deduction) => ({
  contractedServiceId: null,
  acceptanceLineId: null,
  advanceLineId: lineId,
  name: `Avans facturat cu ${number} din ${formatCivilDate(date)}`,
  description: null,
  unit: 'piece',
  quantity: -1_000n,
  unitPrice: taken * 100n,
  discount: 0,
  vatCategory,
  vatRate,
  exemptionReason,
  net: -taken,
});

/** Locks the advances that a final invoice deducts and checks that so much is still left. @throws Invalid `invoicing.errors.noAdvanceLeft` */
export async function takeAdvances(tx: Tx, clientId: Id<'client'>, lines: readonly LineRow[]): Promise<void> {
  const own = lines.flatMap(({ advanceLineId, net }) => (advanceLineId === null ? [] : [{ advanceLineId, net }]));
  if (own.length === 0) return;
  const invoices = await advances.invoicesOfLines(
    tx,
    own.map((one) => one.advanceLineId),
  );
  await advances.lockInvoices(
    tx,
    invoices.map((one) => one.id),
  );
  const left = new Map((await advances.advanceLines(tx, clientId)).map((one) => [one.line.id, one.left]));
  for (const lineId of new Set(own.map((one) => one.advanceLineId))) {
    const asked = -sum(own.filter((one) => one.advanceLineId === lineId).map((one) => one.net));
    if (asked > (left.get(lineId) ?? 0n)) throw new Invalid('invoicing.errors.noAdvanceLeft');
  }
}

/** The advance invoices that lines deduct, with number and date, as paper and XML name them. */
export async function deductedIn(tx: Tx, lines: readonly { advanceLineId?: Id<'invoiceLine'> | null }[]) {
  const ids = lines.flatMap(({ advanceLineId }) => advanceLineId ?? []);
  const found = new Map((await advances.invoicesOfLines(tx, ids)).map((one) => [one.id, one]));
  return [...found.values()].flatMap(({ number, date }) =>
    number === null || date === null ? [] : [{ number, date }],
  );
}

/** The same with what was taken of each, before VAT, as the page of an invoice shows and changes it. */
export async function deductionsShown(tx: Tx, lines: readonly LineRow[]) {
  const own = lines.flatMap(({ advanceLineId, net }) => (advanceLineId === null ? [] : [{ advanceLineId, net }]));
  const sources = await advances.invoicesOfLines(
    tx,
    own.map((one) => one.advanceLineId),
  );
  const found = new Map(sources.map((one) => [one.id, one]));
  return [...found.values()].map(({ id, number }) => {
    const ofIt = new Set(sources.filter((one) => one.id === id).map((one) => one.lineId));
    return {
      id,
      number: number ?? '',
      net: -sum(own.filter((one) => ofIt.has(one.advanceLineId)).map((one) => one.net)),
    };
  });
}
