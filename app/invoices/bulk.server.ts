import { requestSubmission } from '#domain/efactura/request-submission.ts';
import { sendInvoice } from '#domain/invoicing/send-invoice.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Meta } from '#domain/kernel/define-verb.ts';
import { Conflict, DomainError, NotFound } from '#domain/kernel/errors.ts';
import { errorText, type Messages } from '#domain/messages/index.ts';
import { issueAndRelease, nextMeta } from './issuing.server.ts';
import { type Selected, type SelectedRow, selectedRows } from './selected.server.ts';

export const BULK_ACTS = ['issue', 'spv', 'email'] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

/** What became of each invoice of a selection. */
export interface BulkReport {
  act: BulkAct;
  went: { id: string; label: string }[];
  stayed: { id: string | null; label: string; why: string }[];
  /** Of a filter: how many were left for the next press. */
  rest: number;
}

/** More in one press would let a person wait before a blank page. */
export const MOST_AT_ONCE = 200;

const ACTS: Record<BulkAct, (actor: Actor, row: SelectedRow, meta: Meta) => Promise<{ number?: string | null }>> = {
  issue: (actor, row, meta) => issueAndRelease(actor, row, {}, meta),
  spv: async (actor, row, meta) => {
    if (row.efactura === null) throw new Conflict('invoicing.errors.notIssued');
    if (row.efactura === 'not_applicable') throw new Conflict('invoicing.errors.notForSpv');
    await requestSubmission(actor, { invoiceId: row.id }, nextMeta(meta, 'spv'));
    return {};
  },
  email: async (actor, row, meta) => {
    await sendInvoice(actor, { invoiceId: row.id }, nextMeta(meta, 'email'));
    return {};
  },
};

/**
 * Does one thing with each invoice of a selection, each in a transaction and under a key of its own: a refusal stops none
 * of the others, and a press that comes twice does nothing twice. A foreign id is answered like a missing one.
 */
export async function runBulk(
  { actor, messages, meta }: { actor: Actor; messages: Messages; meta: Meta },
  act: BulkAct,
  selected: Selected,
): Promise<BulkReport> {
  const rows: SelectedRow[] = [];
  for await (const row of selectedRows(actor, selected)) rows.push(row);
  const report: BulkReport = { act, went: [], stayed: [], rest: Math.max(0, rows.length - MOST_AT_ONCE) };
  const sentence = ({ code, details }: DomainError) => errorText(messages, code, details.params);
  for (const row of rows.slice(0, MOST_AT_ONCE)) {
    const label = (number: string | null) => [number ?? messages.invoicing.withoutNumber, row.clientName].join(' · ');
    try {
      const { number } = await ACTS[act](actor, row, nextMeta(meta, row.id));
      report.went.push({ id: row.id, label: label(number ?? row.number) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      report.stayed.push({ id: row.id, label: label(row.number), why: sentence(error) });
    }
  }
  const known = new Set<string>(rows.map(({ id }) => id));
  const missing = selected.all ? [] : selected.ids.filter((id) => !known.has(id));
  report.stayed.push(
    ...missing.map(() => ({ id: null, label: messages.invoicing.unknownInvoice, why: sentence(new NotFound()) })),
  );
  return report;
}
