import { describe, expect, it } from 'vitest';
import { endPremium } from '#domain/plans/end-premium.ts';
import { aCompany, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { aConnection } from '#tests/builders/invoice.ts';
import {
  aListed,
  aListedInvoice,
  aReceivedInvoice,
  aSupplierDocument,
  newestReceived,
  stored,
} from '#tests/builders/received.ts';
import { answerSupplier } from './answer-supplier.ts';
import { approveReceived } from './approve-received.ts';
import { askForMessages } from './ask-for-messages.ts';
import { beginBuyerMessage } from './begin-buyer-message.ts';
import { hideReceived } from './hide-received.ts';
import { keepReceived } from './keep-received.ts';
import { listReceived } from './list-received.ts';
import { nextSpvStep } from './next-spv-step.ts';
import { noteMessages } from './note-messages.ts';
import { rejectReceived } from './reject-received.ts';
import { reopenReceived } from './reopen-received.ts';
import { settleBuyerMessage } from './settle-buyer-message.ts';
import { showReceived } from './show-received.ts';
import { unhideReceived } from './unhide-received.ts';

const MINUTE = 60_000;
const after = (minutes: number) => new Date(TODAY.getTime() + minutes * MINUTE);
const as = ({ system }: TestCompany, minutes = 0) => ({ ...system, asOf: after(minutes) });
const show = (company: TestCompany, receivedInvoiceId: string) =>
  showReceived(company.accounting, { receivedInvoiceId });

async function connected() {
  const company = await aCompany();
  await aConnection(company);
  return company;
}

describe("a supplier's invoice", () => {
  it('is fetched once for each id of ANAF, however often the list shows it', async () => {
    const company = await connected();
    expect(await nextSpvStep(as(company), {})).toEqual({ do: 'list' });
    const message = aListed(company.system);
    const note = (minutes: number) =>
      noteMessages(as(company, minutes), {
        messages: [message, message],
        until: after(minutes).toISOString(),
        isWhole: true,
      });
    expect(await note(0)).toEqual({ received: 1 });
    expect(await note(1)).toEqual({ received: 0 });
    const { id: receivedInvoiceId } = await newestReceived(company);
    expect(await nextSpvStep(as(company, 2), {})).toEqual({ do: 'fetch', receivedInvoiceId });
  });

  it('is read into its list and its page, with the files as they came', async () => {
    const company = await connected();
    const { receivedInvoiceId } = await aReceivedInvoice(company, aSupplierDocument({ number: 'ALB 9' }));
    expect(await show(company, receivedInvoiceId)).toMatchObject({
      reading: 'read',
      seal: 'valid',
      number: 'ALB 9',
      supplierCui: '61000002',
      payable: 12_100n,
      document: { lines: [{ name: 'Detergent' }] },
      decision: 'new',
    });
    expect((await listReceived(company.accounting, {})).totals).toEqual([
      { currency: 'RON', count: 1, payable: 12_100n },
    ]);
  });

  it('that came before, by supplier, number and day, is marked as the same', async () => {
    const company = await connected();
    const document = aSupplierDocument({ number: 'ALB 10' });
    const first = await aReceivedInvoice(company, document);
    const second = await aReceivedInvoice(company, document);
    expect(await show(company, second.receivedInvoiceId)).toMatchObject({ same: { id: first.receivedInvoiceId } });
    const other = await aReceivedInvoice(company, { ...document, issueDate: '2026-11-21' });
    expect(await show(company, other.receivedInvoiceId)).toMatchObject({ same: null });
  });

  it('that cannot be read is kept and shown as such', async () => {
    const company = await connected();
    const { receivedInvoiceId } = await aListedInvoice(company);
    const fetched = { kind: 'unreadable' as const, archive: stored('1.zip'), seal: 'valid' as const, fault: 'notUbl' };
    expect(await keepReceived(as(company), { receivedInvoiceId, fetched })).toEqual({ reading: 'unreadable' });
    const shown = await show(company, receivedInvoiceId);
    expect(shown).toMatchObject({ reading: 'unreadable', fault: 'notUbl', document: null, supplierCui: '61000002' });
    expect(shown.archiveFileId).not.toBeNull();
    expect((await newestReceived(company, 'unreadable')).id).toBe(receivedInvoiceId);
  });

  it('that could not be fetched is tried again with growing pauses, and one that SPV lost is told as lost', async () => {
    const company = await connected();
    const { receivedInvoiceId } = await aListedInvoice(company);
    const keep = (fetched: Parameters<typeof keepReceived>[1]['fetched'], minutes: number) =>
      keepReceived(as(company, minutes), { receivedInvoiceId, fetched });
    await keep({ kind: 'later', failure: { operation: 'download', answer: 'HTTP 503' } }, 0);
    expect(await nextSpvStep(as(company, 0), {})).toMatchObject({ do: 'wait', waitMs: MINUTE });
    await keep({ kind: 'later' }, 1);
    expect(await nextSpvStep(as(company, 2), {})).toMatchObject({ do: 'wait', waitMs: MINUTE });
    expect(await keep({ kind: 'lost', fault: 'Fisierul nu mai poate fi descarcat' }, 3)).toEqual({ reading: 'lost' });
    expect(await keep({ kind: 'later' }, 4)).toEqual({ reading: 'lost' });
  });

  it('of our own to ourselves is none of a supplier', async () => {
    const company = await connected();
    const message = { ...aListed(company.system), sellerCui: company.cui };
    expect(
      await noteMessages(as(company), { messages: [message], until: after(0).toISOString(), isWhole: true }),
    ).toEqual({
      received: 0,
    });
  });

  it('comes on Premium only; what came before stays readable on Standard', async () => {
    const company = await connected();
    const { receivedInvoiceId } = await aReceivedInvoice(company);
    const later = { ...company.system, asOf: new Date('2027-03-01T00:00:00Z') };
    await endPremium(later, {});
    const until = later.asOf.toISOString();
    expect(await noteMessages(later, { messages: [aListed(later)], until, isWhole: true })).toEqual({ received: 0 });
    expect((await show(company, receivedInvoiceId)).reading).toBe('read');
    await expect(approveReceived(company.accounting, { receivedInvoiceId })).rejects.toMatchObject({
      kind: 'PlanLocked',
    });
    await expect(askForMessages(company.accounting, {})).rejects.toMatchObject({ kind: 'PlanLocked' });
  });
});

describe('a decision', () => {
  it('is approved, taken back, or rejected with a reason; the newer page wins', async () => {
    const company = await connected();
    const { receivedInvoiceId } = await aReceivedInvoice(company);
    const { version } = await show(company, receivedInvoiceId);
    await approveReceived(company.accounting, { receivedInvoiceId }, { expectedVersion: version });
    expect(await show(company, receivedInvoiceId)).toMatchObject({
      decision: 'approved',
      decidedById: company.accounting.personId,
    });
    const late = rejectReceived(
      company.administrator,
      { receivedInvoiceId, reason: 'greșită' },
      { expectedVersion: version },
    );
    await expect(late).rejects.toMatchObject({ code: 'errors.changedMeanwhile' });
    await reopenReceived(company.accounting, { receivedInvoiceId });
    await rejectReceived(company.administrator, { receivedInvoiceId, reason: 'cantitate greșită' });
    expect(await show(company, receivedInvoiceId)).toMatchObject({ decision: 'rejected', reason: 'cantitate greșită' });
  });

  it('needs the file, the right and the own company', async () => {
    const [company, other] = [await connected(), await connected()];
    const { receivedInvoiceId } = await aListedInvoice(company);
    await expect(approveReceived(company.accounting, { receivedInvoiceId })).rejects.toMatchObject({
      code: 'efactura.errors.notKept',
    });
    await expect(approveReceived(company.sales, { receivedInvoiceId })).rejects.toMatchObject({ kind: 'Forbidden' });
    await expect(approveReceived(company.accountant, { receivedInvoiceId })).rejects.toMatchObject({
      kind: 'Forbidden',
    });
    await expect(approveReceived(other.accounting, { receivedInvoiceId })).rejects.toMatchObject({ kind: 'NotFound' });
  });

  it('to hide takes it out of the lists, and it comes back', async () => {
    const company = await connected();
    const { receivedInvoiceId } = await aReceivedInvoice(company);
    await hideReceived(company.accounting, { receivedInvoiceId });
    expect((await listReceived(company.accounting, {})).rows).toEqual([]);
    expect((await newestReceived(company, 'hidden')).id).toBe(receivedInvoiceId);
    await unhideReceived(company.accounting, { receivedInvoiceId });
    expect((await newestReceived(company, 'new')).id).toBe(receivedInvoiceId);
  });
});

describe('a message to the supplier', () => {
  async function written() {
    const company = await connected();
    const { receivedInvoiceId } = await aReceivedInvoice(company);
    const { buyerMessageId } = await answerSupplier(company.accounting, {
      receivedInvoiceId,
      text: 'Lipsește o cutie.',
    });
    const begin = (minutes: number) => beginBuyerMessage(as(company, minutes), { buyerMessageId });
    const settle = (minutes: number, outcome: Parameters<typeof settleBuyerMessage>[1]['outcome']) =>
      settleBuyerMessage(as(company, minutes), { buyerMessageId, outcome });
    return { company, receivedInvoiceId, buyerMessageId, begin, settle };
  }

  it('leaves once, is followed, and told as delivered', async () => {
    const { company, receivedInvoiceId, begin, settle } = await written();
    expect(await begin(0)).toMatchObject({ order: { do: 'send', text: 'Lipsește o cutie.', cif: company.cui } });
    expect(await begin(0)).toEqual({ order: { do: 'nothing' } });
    await settle(0, { kind: 'accepted', uploadIndex: '77' });
    expect(await begin(1)).toEqual({ order: { do: 'follow', uploadIndex: '77' } });
    expect(await settle(1, { kind: 'later' })).toEqual({ state: 'accepted' });
    expect(await settle(2, { kind: 'delivered' })).toEqual({ state: 'delivered' });
    expect((await show(company, receivedInvoiceId)).messages).toMatchObject([
      { state: 'delivered', uploadIndex: '77' },
    ]);
  });

  it('whose end is not known is looked up, and sent again only when proven absent', async () => {
    const { begin, settle } = await written();
    await begin(0);
    expect(await begin(16)).toEqual({ order: { do: 'nothing' } }); // its worker died: uncertain from now on
    expect(await begin(36)).toMatchObject({ order: { do: 'find', knownIndexes: [] } });
    expect(await settle(36, { kind: 'absent', searchedUntil: after(35).toISOString() })).toEqual({
      state: 'uncertain',
    });
    expect(await settle(200, { kind: 'absent', searchedUntil: after(199).toISOString() })).toEqual({ state: 'unsent' });
    expect(await begin(200)).toMatchObject({ order: { do: 'send' } });
  });

  it('waits while SPV is away, and until tomorrow when the day is full', async () => {
    const { begin, settle } = await written();
    await begin(0);
    expect(await settle(0, { kind: 'later', failure: { operation: 'answer', answer: 'HTTP 503' } })).toEqual({
      state: 'waiting',
    });
    expect(await begin(0)).toEqual({ order: { do: 'nothing' } });
    expect(await begin(1)).toMatchObject({ order: { do: 'send' } });
    await settle(1, { kind: 'later', isTomorrow: true });
    expect(await begin(120)).toEqual({ order: { do: 'nothing' } });
  });
});
