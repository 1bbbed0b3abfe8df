import { beforeAll, describe, expect, it } from 'vitest';
import { addContact } from '#domain/clients/add-contact.ts';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { startCardPayment } from '#domain/collections/start-card-payment.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aSentContract } from '#tests/builders/contract.ts';
import { anIssuedInvoice, aTransfer } from '#tests/builders/invoice.ts';
import { aDraftOffer, anOffer } from '#tests/builders/offer.ts';
import { portalHolder } from '#tests/builders/portal.ts';
import { eventsOf } from '#tests/builders/read-back.ts';
import { listThreads } from '#domain/mail/list-threads.ts';
import { answerMessage } from './answer-message.ts';
import { checkRoom } from './check-room.ts';
import { findPaper } from './find-paper.ts';
import { listClientFiles } from './list-client-files.ts';
import { ROOM } from './model/room.ts';
import { readPayment } from './read-payment.ts';
import { revokeAccess } from './revoke-access.ts';
import { showMessages } from './show-messages.ts';
import { showPortalFile } from './show-portal-file.ts';
import { showPortal } from './show-portal.ts';
import { writeMessage } from './write-message.ts';

let company: TestCompany;
beforeAll(async () => void (company = await aCompany()));

const aFile = (name = 'schita.pdf', size = 1_000) => ({
  sha256: newId().replaceAll('-', '').padEnd(64, '0'),
  name,
  contentType: 'application/pdf',
  size,
});

describe('the portal of a client', () => {
  it('shows what waits for an answer and what is owed, and nothing that was not given to the client', async () => {
    const issued = await anIssuedInvoice(company);
    const { clientId } = issued;
    const { offerId } = await anOffer(company, { clientId });
    await aDraftOffer(company, { clientId });
    const holder = await portalHolder(company, clientId);
    const { papers, balances } = await showPortal(holder, {});
    expect(papers.map(({ id, act, open }) => [id, act, open])).toEqual([
      [offerId, 'answer', 0n],
      [issued.invoiceId, 'pay', issued.invoice.payable],
    ]);
    expect(balances).toEqual([{ currency: 'RON', open: issued.invoice.payable, overdue: 0n, unallocated: 0n }]);
    await aTransfer(company, issued);
    const after = await showPortal(holder, {});
    expect(after.papers[1]).toMatchObject({ standing: 'paid', act: null });
    expect(after.payments).toMatchObject([{ method: 'bank', state: 'recorded', amount: issued.invoice.payable }]);
  });

  it('lets a contract be signed that the company has signed', async () => {
    const { contractId, clientId } = await aSentContract(company);
    const { papers } = await showPortal(await portalHolder(company, clientId), {});
    expect(papers.find(({ id }) => id === contractId)).toMatchObject({ standing: 'waiting', act: 'sign' });
  });

  it('finds papers of its own client only, sent ones only, for its own link only', async () => {
    const [own, other] = [await anOffer(company), await anOffer(company)];
    const draft = await aDraftOffer(company, { clientId: own.clientId });
    const holder = await portalHolder(company, own.clientId);
    expect(await findPaper(holder, { kind: 'offer', paper: own.offerId })).toMatchObject({
      id: own.offerId,
      version: 1,
    });
    for (const paper of [other.offerId, draft.offerId, newId()])
      await expect(findPaper(holder, { kind: 'offer', paper })).rejects.toMatchObject({ kind: 'NotFound' });
    await expect(findPaper(holder, { kind: 'contract', paper: own.offerId })).rejects.toMatchObject({
      kind: 'NotFound',
    });
    for (const asked of [findPaper(own.holder, { kind: 'offer', paper: own.offerId }), showPortal(own.holder, {})])
      await expect(asked).rejects.toMatchObject({ kind: 'NotFound' });
    await expect(showPortal(company.administrator, {})).rejects.toMatchObject({ kind: 'Forbidden' });
  });

  it('prints the chitanțe of its own client', async () => {
    const cashOf = async () => {
      const issued = await anIssuedInvoice(company);
      const { clientId, invoiceId } = issued;
      await recordPayment(company.accounting, { clientId, method: 'cash', amount: '100.00', invoiceId });
      return portalHolder(company, clientId);
    };
    const [own, other] = [await cashOf(), await cashOf()];
    const [receipt] = (await showPortal(own, {})).receipts;
    if (!receipt) throw new Error('no chitanță');
    expect((await printPaper(own, { kind: 'receipt', id: receipt.id })).document.kind).toBe('receipt');
    await expect(printPaper(other, { kind: 'receipt', id: receipt.id })).rejects.toMatchObject({ kind: 'NotFound' });
  });

  it('tells of a payment that its client has begun', async () => {
    const issued = await anIssuedInvoice(company, { cardPayment: 'offered' });
    const holder = await portalHolder(company, issued.clientId);
    const { paymentId } = await startCardPayment(holder, { invoiceIds: [issued.invoiceId] });
    expect(await readPayment(holder, { paymentId })).toMatchObject({
      state: 'started',
      numbers: [issued.invoice.number],
    });
    const stranger = await portalHolder(company, (await anIssuedInvoice(company)).clientId);
    await expect(readPayment(stranger, { paymentId })).rejects.toMatchObject({ kind: 'NotFound' });
  });
});

describe('messages of the portal', () => {
  it('stand in the inbox with their files, and our answer on the portal; twice with one key is once', async () => {
    const { clientId } = await anIssuedInvoice(company);
    const holder = await portalHolder(company, clientId);
    const key = newId<'formKey'>();
    const said = { text: 'Când veniți?', files: [aFile()] };
    const { threadId } = await writeMessage(holder, said, { key });
    expect(await writeMessage(holder, said, { key })).toEqual({ threadId });
    expect((await listThreads(company.sales, {})).rows.find(({ id }) => id === threadId)).toMatchObject({
      clientId,
      readAt: null,
    });
    await answerMessage(company.sales, { threadId, text: 'Vineri la 9.' });
    const { messages } = await showMessages(holder, {});
    expect(messages.map(({ direction, text }) => [direction, text])).toEqual([
      ['in', 'Când veniți?'],
      ['out', 'Vineri la 9.'],
    ]);
    const [file] = messages[0]?.files ?? [];
    if (!file) throw new Error('no file');
    expect(await showPortalFile(holder, { fileId: file.fileId })).toMatchObject({ name: 'schita.pdf', way: 'message' });
    expect((await listClientFiles(company.sales, { clientId })).rows).toMatchObject([
      { fileId: file.fileId, threadId },
    ]);
    expect(await eventsOf(company, clientId)).toEqual(
      expect.arrayContaining(['MessageReceived', 'MessageFileReceived', 'MessageAnswered']),
    );
  });

  it('are between one person and the company: another of the client’s people has others', async () => {
    const { clientId } = await anIssuedInvoice(company);
    const { id: contactId } = await addContact(company.administrator, {
      clientId,
      name: 'Dan',
      email: 'dan@x.example',
    });
    const [first, second] = [await portalHolder(company, clientId), await portalHolder(company, clientId, contactId)];
    await writeMessage(first, { text: 'Între noi', files: [aFile()] });
    expect((await showMessages(second, {})).messages).toEqual([]);
    const [file] = (await showMessages(first, {})).messages[0]?.files ?? [];
    if (!file) throw new Error('no file');
    await expect(showPortalFile(second, { fileId: file.fileId })).rejects.toMatchObject({ kind: 'NotFound' });
  });

  it('are refused when empty, when there is no room, and when there are too many', async () => {
    const { clientId } = await anIssuedInvoice(company);
    const holder = await portalHolder(company, clientId);
    await expect(writeMessage(holder, {})).rejects.toMatchObject({ code: 'portal.errors.empty' });
    await expect(checkRoom(holder, { bytes: ROOM.bytes + 1 })).rejects.toMatchObject({ code: 'portal.errors.noRoom' });
    await writeMessage(holder, { files: [aFile('mare.pdf', ROOM.bytes)] });
    await expect(writeMessage(holder, { files: [aFile()] })).rejects.toMatchObject({ code: 'portal.errors.noRoom' });
    for (let turn = 1; turn < ROOM.messagesAnHour; turn += 1) await writeMessage(holder, { text: `${turn}` });
    await expect(writeMessage(holder, { text: 'încă unul' })).rejects.toMatchObject({ code: 'portal.errors.tooMany' });
  });

  it('cannot be answered there once the access was withdrawn', async () => {
    const { clientId } = await anIssuedInvoice(company);
    const { threadId } = await writeMessage(await portalHolder(company, clientId), { text: 'Bună ziua' });
    await revokeAccess(company.administrator, { clientId });
    await expect(answerMessage(company.sales, { threadId, text: 'Da' })).rejects.toMatchObject({
      code: 'portal.errors.noAccess',
    });
  });
});
