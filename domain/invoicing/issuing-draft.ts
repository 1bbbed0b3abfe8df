import { Conflict } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { passGate } from './gate.ts';
import { issue } from './issuing.ts';
import { mailInvoice } from './mailing.ts';
import { termsOf } from './terms.ts';
import * as invoices from './repo.ts';

interface Choices {
  issueDate?: CivilDate | undefined;
  gateReason?: string | undefined;
}

/** Passes the gate, issues, and mails to who is to have it at issue: natural persons, and who is not in SPV. @throws as issueInvoice */
export async function issueDraft(tx: Tx, draft: invoices.InvoiceRow, choices: Choices): Promise<invoices.InvoiceRow> {
  if (draft.kind === 'proforma') throw new Conflict('invoicing.errors.proforma');
  const lines = await invoices.linesOf(tx, draft.id);
  await passGate(tx, draft, lines, choices.gateReason);
  const { client, contractNumber, paymentDays } = await termsOf(tx, draft);
  const { row } = await issue(tx, draft, { ...choices, contractNumber, paymentDays });
  if (client.kind === 'person' || client.kind === 'foreign')
    await mailInvoice(tx, row, { spv: client.kind === 'person' ? 'in_transmission' : 'not_applicable' });
  return row;
}
