import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { withTenant } from '#db/tenant.server.ts';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { eventsOf, mailsAbout } from '#tests/builders/read-back.ts';
import { aPenalisedInvoice, aPenaltyNote, LATE } from '#tests/builders/settlements.ts';
import { annulPenaltyNote } from './annul-penalty-note.ts';
import { issuePenaltyNote } from './issue-penalty-note.ts';
import { listPenalties } from './list-penalties.ts';
import { sendPenaltyNote } from './send-penalty-note.ts';
import { settlePenaltyNote } from './settle-penalty-note.ts';

let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
});
const later = (asOf: Date = LATE) => ({ ...company.accounting, asOf });

it('counts by day at the contract’s rate, numbers the note in its own series, and goes on from its last day', async () => {
  const { contractId, invoiceId, clientId } = await aPenalisedInvoice(company); // 1.210,00 due on 9 December
  const first = await issuePenaltyNote(later(), { contractId, until: '2026-12-19' });
  expect(first).toMatchObject({ printedNumber: 'NP-1', amount: 1_210n, currency: 'RON', until: '2026-12-19' });
  await recordPayment(later(), { clientId, invoiceId, method: 'bank', amount: '610.00', paidDate: '2026-12-24' });
  const second = await issuePenaltyNote(later(), { contractId, until: '2026-12-29' });
  expect(second.amount).toBe(605n + 300n); // five days of 1.210, five of 600
  await expect(issuePenaltyNote(later(), { contractId, until: '2026-12-29' })).rejects.toMatchObject({
    code: 'penalties.errors.nothing',
  });
  const { document, xml } = await printPaper(later(), { kind: 'penalty', id: first.id });
  expect(document).toMatchObject({ data: { number: 'NP-1', paper: { kind: 'penalty', perDay: 100, total: 1_210n } } });
  expect(xml).toBeUndefined();
  expect(await eventsOf(company, clientId)).toContain('PenaltyNoteIssued');
});

it('never comes to more than the debt, over all notes', async () => {
  const own = await aCompany(); // its series goes far ahead
  const { contractId } = await aPenalisedInvoice(own, '1');
  const later = (asOf: Date = LATE) => ({ ...own.accounting, asOf });
  const half = await issuePenaltyNote(later(), { contractId, until: '2027-01-18' }); // forty days of one percent
  expect(half.amount).toBe(48_400n);
  const rest = await issuePenaltyNote(later(new Date('2028-01-01T09:00:00Z')), { contractId });
  expect(half.amount + rest.amount).toBe(121_000n);
});

it('is annulled with a reason and its days counted again, or paid, once', async () => {
  const { contractId, note } = await aPenaltyNote(company);
  const penaltyNoteId = note.id;
  await annulPenaltyNote(later(), { penaltyNoteId, reason: 'greșit' });
  const again = await issuePenaltyNote(later(), { contractId });
  expect(again.amount).toBe(note.amount);
  await settlePenaltyNote(later(), { penaltyNoteId: again.id, paidDate: '2027-01-19' });
  const settled = { code: 'penalties.errors.settled' };
  await expect(annulPenaltyNote(later(), { penaltyNoteId: again.id, reason: 'x' })).rejects.toMatchObject(settled);
  await expect(settlePenaltyNote(later(), { penaltyNoteId, paidDate: '2027-01-19' })).rejects.toMatchObject(settled);
  await expect(sendPenaltyNote(later(), { penaltyNoteId })).rejects.toMatchObject({
    code: 'penalties.errors.annulled',
  });
});

it('is e-mailed with the paper and a link of its own', async () => {
  const { note } = await aPenaltyNote(company);
  await sendPenaltyNote(later(), { penaltyNoteId: note.id });
  expect(await mailsAbout(company, note.id)).toMatchObject([
    { template: 'penalty-note', attachmentKind: 'penalty', recipient: 'client@example.ro' },
  ]);
});

it('is offered for contracts that have penalties alone, and to who keeps the books', async () => {
  const { contractId } = await aPenalisedInvoice(company, null);
  await expect(issuePenaltyNote(later(), { contractId })).rejects.toMatchObject({ code: 'penalties.errors.nothing' });
  const { due } = await listPenalties(later(), {});
  expect(due.map((one) => one.contractId)).not.toContain(contractId);
  await expect(issuePenaltyNote({ ...company.sales, asOf: LATE }, { contractId })).rejects.toMatchObject({
    kind: 'Forbidden',
  });
});

it('another company’s note is answered like a missing one', async () => {
  const { note } = await aPenaltyNote(company);
  const other = await aCompany();
  for (const penaltyNoteId of [note.id, newId<'penaltyNote'>()])
    await expect(annulPenaltyNote(other.accounting, { penaltyNoteId, reason: 'x' })).rejects.toMatchObject({
      kind: 'NotFound',
    });
});

it('keeps what it said: neither its sum nor its days are changed by anybody', async () => {
  const { note } = await aPenaltyNote(company);
  const change = (table: string, set: string) =>
    withTenant({ tenantId: company.tenantId, asOf: LATE, readOnly: false }, (db) =>
      db.execute(
        sql.raw(`update app.${table} set ${set} where ${table === 'penalty_note' ? 'id' : 'note_id'} = '${note.id}'`),
      ),
    );
  for (const [table, set] of [
    ['penalty_note', 'amount = amount + 1'],
    ['penalty_note', "document = '{}'"],
    ['penalty_line', 'amount = 1'],
  ] as const)
    await expect(change(table, set)).rejects.toThrow();
});
