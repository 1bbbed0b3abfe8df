import { z } from 'zod';
import { dueNowOf, keptOf } from '#domain/collections/model/due-now.ts';
import { balanceOf } from '#domain/collections/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { submissionOf } from '#domain/efactura/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { amount, civilDate, id, quantity } from '#domain/kernel/schemas.ts';
import { INVOICE_KINDS } from './model/invoice.ts';
import * as invoices from './repo.ts';
import { proformaOpen } from './steps-advance.ts';

const STANDINGS = ['open', 'paid', 'reversed', 'annulled'] as const;

/** The invoice that a client's link is for, with what is open and how to pay it. @throws NotFound for another link's, or a draft */
export const readInvoice = defineQuery({
  name: 'invoicing.readInvoice',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: z.object({
    invoiceId: id<'invoice'>(),
    kind: z.enum(INVOICE_KINDS),
    number: z.string(),
    standing: z.enum(STANDINGS),
    currency: z.string(),
    issueDate: civilDate(),
    dueDate: civilDate().nullable(),
    payable: amount(),
    /** To be paid without waiting for the release of a guarantee. */
    open: amount(),
    /** What is kept as a guarantee, and until when. */
    kept: amount(),
    keptUntil: civilDate().nullable(),
    lines: z.array(z.object({ name: z.string(), unit: z.string(), quantity: quantity(), net: amount() })),
    net: amount(),
    vat: amount(),
    /** Index at ANAF once it is validated. */
    uploadIndex: z.string().nullable(),
    bank: z.object({ beneficiary: z.string(), iban: z.string(), bankName: z.string() }).nullable(),
    /** The invoice offers it; whether the company can take cards now is asked beside. */
    offersCard: z.boolean(),
  }),
  async run(tx, actor, { invoiceId }) {
    if (actor.kind !== 'client' || actor.purpose !== 'invoice' || actor.subjectId !== invoiceId) throw new NotFound();
    const row = await invoices.findInvoice(tx, invoiceId);
    if (row.state === 'draft' || row.issueDate === null || row.printedNumber === null) throw new NotFound();
    const balance = await balanceOf(tx, invoiceId);
    const submission = await submissionOf(tx, invoiceId);
    const { name, bankAccounts } = await companyOf(tx);
    const account = bankAccounts.find((one) => one.currency === row.currency) ?? bankAccounts[0];
    const today = civilDateOf(tx.asOf);
    const proformaLeft = row.kind === 'proforma' ? await proformaOpen(tx, row) : 0n;
    const open = balance ? dueNowOf(balance, today) : proformaLeft;
    return {
      invoiceId,
      kind: row.kind,
      number: row.printedNumber,
      standing: row.state === 'issued' ? (open > 0n ? ('open' as const) : ('paid' as const)) : row.state,
      currency: row.currency,
      issueDate: row.issueDate,
      dueDate: balance?.dueDate ?? row.dueDate,
      payable: row.payable,
      open,
      kept: balance ? keptOf(balance, today) : 0n,
      keptUntil: balance?.retainedUntil ?? null,
      lines: await invoices.linesOf(tx, invoiceId),
      net: row.net,
      vat: row.vat,
      uploadIndex: submission?.state === 'validated' ? submission.uploadIndex : null,
      bank: account ? { beneficiary: name, iban: account.iban, bankName: account.bankName } : null,
      offersCard: row.cardPayment === 'offered' && row.currency === 'RON' && open >= 200n,
    };
  },
});
