import { clientOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { civilDate, id, line, optional } from '#domain/kernel/schemas.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { z } from 'zod';
import { passGate } from './gate.ts';
import { issue } from './issuing.ts';
import { mailInvoice } from './mailing.ts';
import { Invoice } from './model/invoice.ts';
import * as invoices from './repo.ts';

/**
 * Issues a draft. A natural person gets it by e-mail at once; companies and institutions when SPV has validated it.
 * @throws NotFound · Conflict `invoicing.errors.notDraft`, `acceptanceMissing`, `acceptance.errors.notAccepted` · Invalid {findings}
 * @law Cod fiscal art. 319 (16), (20); wording, dates and exceptions in docs/law/invoice.md
 */
export const issueInvoice = defineVerb({
  name: 'invoicing.issueInvoice',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'POST', path: '/invoices/{invoiceId}/issuance', summary: 'Issue a draft: number, date, XML' },
  input: z.object({ invoiceId: id<'invoice'>(), issueDate: optional(civilDate()), gateReason: optional(line(300)) }),
  output: Invoice,
  async run(tx, _actor, { invoiceId, ...choices }) {
    await issueDraft(tx, await invoices.lockDraft(tx, invoiceId), choices);
    return invoices.showInvoice(tx, invoiceId);
  },
});

/** Passes the gate, issues, and mails to who is to have it at issue. Shared with issuing straight from a report. */
export async function issueDraft(
  tx: Tx,
  draft: invoices.InvoiceRow,
  choices: { issueDate?: CivilDate | undefined; gateReason?: string | undefined },
) {
  const lines = await invoices.linesOf(tx, draft.id);
  const { contractNumber, paymentDays: agreed } = await passGate(tx, draft, lines, choices.gateReason);
  const [company, client] = [await companyOf(tx), await clientOf(tx, draft.clientId)];
  const paymentDays = agreed ?? client.paymentDays ?? company.paymentDays;
  const { row } = await issue(tx, draft, { ...choices, contractNumber, paymentDays });
  if (client.kind === 'person' || client.kind === 'foreign')
    await mailInvoice(tx, row, { spv: client.kind === 'person' ? 'in_transmission' : 'not_applicable' });
  return row;
}
