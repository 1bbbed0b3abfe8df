import { Conflict } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { passGate } from './gate.ts';
import { issue } from './issuing.ts';
import { mailInvoice } from './mailing.ts';
import type { Invoice } from './model/invoice.ts';
import { termsOf } from './terms.ts';
import * as invoices from './repo.ts';

interface Choices {
  issueDate?: CivilDate | undefined;
  gateReason?: string | undefined;
}

/** Passes the gate, issues, and mails to who is to have it at issue: natural persons, and who is not in SPV. @throws as issueInvoice */
export async function issueDraft(tx: Tx, draft: invoices.InvoiceRow, choices: Choices): Promise<Invoice> {
  if (draft.kind === 'proforma') throw new Conflict('invoicing.errors.proforma');
  const [lines, terms] = await Promise.all([invoices.linesOf(tx, draft.id), termsOf(tx, draft)]);
  passGate(tx, draft, lines, { gate: terms.gate, reason: choices.gateReason });
  const row = await issue(tx, draft, lines, { ...choices, ...terms });
  const { kind, name } = terms.client;
  if (kind === 'person' || kind === 'foreign')
    await mailInvoice(tx, row, { spv: kind === 'person' ? 'in_transmission' : 'not_applicable' });
  return invoices.shown(row, name);
}
