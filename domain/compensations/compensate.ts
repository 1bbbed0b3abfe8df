import { z } from 'zod';
import { partyOf } from '#domain/clients/model/party.ts';
import { clientOf } from '#domain/clients/steps.ts';
import { enterCompensation } from '#domain/collections/steps-compensation.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import { companyOf, nextNumber } from '#domain/companies/steps.ts';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { storedJson } from '#domain/kernel/json.ts';
import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal, formatRomanian, sum } from '#domain/kernel/pure/decimal.ts';
import { id, positiveAmount } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { Compensation } from './model/compensation.ts';
import * as compensations from './repo.ts';

const Ours = z.object({ invoiceId: id<'invoice'>(), amount: positiveAmount() });
const Theirs = z.object({ receivedInvoiceId: id<'receivedInvoice'>(), amount: positiveAmount() });

/**
 * Sets our invoices to a client off against its invoices to us, in equal sums, with a numbered report: both sides are open by
 * as much less. @throws NotFound · Invalid `compensations.errors.notEqual`, `otherSupplier`, `otherCurrency` · Conflict `moreThanOpen`
 */
export const compensate = defineVerb({
  name: 'compensations.compensate',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/compensations', summary: 'Set invoices off against each other' },
  input: z.object({
    clientId: id<'client'>(),
    ours: z.array(Ours).min(1).max(100),
    theirs: z.array(Theirs).min(1).max(100),
  }),
  output: Compensation,
  async run(tx, _actor, { clientId, ours, theirs }) {
    const amount = sum(ours.map((one) => one.amount));
    if (amount !== sum(theirs.map((one) => one.amount)))
      throw new Invalid('compensations.errors.notEqual', { fields: ['theirs'] });
    const [client, day] = [await clientOf(tx, clientId), civilDateOf(tx.asOf)];
    const bills = await lockOpen(tx, client.cui, theirs);
    const invoices = await Promise.all(ours.map(({ invoiceId }) => invoiceOf(tx, invoiceId)));
    const [currency = 'RON', ...others] = new Set([...bills, ...invoices].map((one) => one.currency ?? 'RON'));
    if (others.length > 0) throw new Invalid('compensations.errors.otherCurrency', { fields: ['theirs'] });
    const payment = await enterCompensation(tx, { clientId, amount, currency, paidDate: day, parts: ours });
    const taken = await nextNumber(tx, 'compensation', day);
    const company = await companyOf(tx);
    const printed = (
      rows: readonly { number: string | null; date: CivilDate | null }[],
      parts: readonly { amount: bigint }[],
    ) =>
      rows.map(({ number, date }, index) => ({
        number: number ?? '',
        date: date ?? day,
        amount: parts[index]?.amount ?? 0n,
      }));
    const document = {
      ...{ locale: client.language, state: 'issued', number: taken.printedNumber, date: day },
      ...{ issuer: issuerOf(company), client: partyOf(client) },
      paper: {
        ...{ kind: 'compensation', currency, total: amount },
        ours: printed(
          invoices.map((one) => ({ number: one.printedNumber, date: one.issueDate })),
          ours,
        ),
        theirs: printed(
          bills.map((one) => ({ number: one.number, date: one.issueDate })),
          theirs,
        ),
      },
    };
    const row = await compensations.insertCompensation(
      tx,
      { ...taken, clientId, paymentId: payment.id, day, amount, currency, document: storedJson(document) },
      theirs,
    );
    const facts = { number: taken.printedNumber, amount: formatDecimal(amount, 2), currency };
    tx.emit({ type: 'InvoicesCompensated', subject: row.id, clientId, facts });
    return row;
  },
});

/** The supplier's invoices, locked; each is the client's own and has so much open. */
async function lockOpen(tx: Tx, cui: string | null, parts: readonly z.output<typeof Theirs>[]) {
  const ids = [...new Set(parts.map(({ receivedInvoiceId }) => receivedInvoiceId))];
  if (ids.length < parts.length) throw new Invalid('compensations.errors.twice', { fields: ['theirs'] });
  const bills = await compensations.lockBills(tx, ids);
  bills.forEach((bill, index) => {
    if (cui === null || bill.supplierCui !== cui || bill.decision === 'rejected')
      throw new Invalid('compensations.errors.otherSupplier', { fields: [`theirs[${index}].receivedInvoiceId`] });
    if ((parts[index]?.amount ?? 0n) > bill.open)
      throw new Conflict('compensations.errors.moreThanOpen', {
        fields: [`theirs[${index}].amount`],
        params: { open: formatRomanian(bill.open, 2) },
      });
  });
  return bills;
}
