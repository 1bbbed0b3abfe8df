import { describe, expect, it } from 'vitest';
import { showToDos } from '#domain/home/show-to-dos.ts';
import { listNotices } from '#domain/notices/list-notices.ts';
import { endPremium } from '#domain/plans/end-premium.ts';
import { aBuyerMessage, aListedMessage, aMessageInSpv, anInvoiceAtAnaf } from '#tests/builders/buyer-message.ts';
import { aCompany, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { eventsOf, mailsAbout } from '#tests/builders/read-back.ts';
import { stored } from '#tests/builders/received.ts';
import { answerBuyer } from './answer-buyer.ts';
import { keepInvoiceMessage } from './keep-invoice-message.ts';
import { listInvoiceMessages } from './list-invoice-messages.ts';
import { listUnanswered } from './list-unanswered.ts';
import { nextSpvStep } from './next-spv-step.ts';
import { noteMessages } from './note-messages.ts';
import { postponeCheck } from './postpone-check.ts';
import { settleInvoiceMessage } from './settle-invoice-message.ts';

const MINUTE = 60_000;
const after = (minutes: number) => new Date(TODAY.getTime() + minutes * MINUTE);
const as = ({ system }: TestCompany, minutes = 0) => ({ ...system, asOf: after(minutes) });
const open = async ({ accounting }: TestCompany) => (await listInvoiceMessages(accounting, {})).messages;

async function written(options: { text?: string } = {}) {
  const company = await aCompany();
  const invoice = await anInvoiceAtAnaf(company);
  return { company, ...invoice, ...(await aBuyerMessage(company, { ...options, uploadIndex: invoice.uploadIndex })) };
}

/** The invoice's own answer is not what is watched here. */
const learned = async (company: TestCompany) => {
  const { uploads } = await listUnanswered(as(company), {});
  await postponeCheck(as(company, 60), { submissionIds: uploads.map(({ submissionId }) => submissionId) });
};

describe("a buyer's message", () => {
  it('is fetched once for each id of ANAF; one that we wrote is none', async () => {
    const company = await aCompany();
    await anInvoiceAtAnaf(company);
    const message = aListedMessage(company.system);
    const ours = { ...aListedMessage(company.system), isFromBuyer: false };
    for (const minutes of [0, 1])
      await noteMessages(as(company, minutes), {
        messages: [message, message, ours],
        until: after(minutes).toISOString(),
        isWhole: true,
      });
    const rows = await open(company);
    expect(rows).toMatchObject([{ reading: 'listed', text: null }]);
    expect(await nextSpvStep(as(company, 0), {})).toEqual({ do: 'read', invoiceMessageId: rows[0]?.id });
  });

  it('comes on Standard too: it is about an invoice that the company sent', async () => {
    const company = await aCompany();
    await endPremium({ ...company.system, asOf: new Date('2027-02-01T08:00:00Z') }, {});
    await anInvoiceAtAnaf(company);
    await aMessageInSpv(company);
    expect(await open(company)).toHaveLength(1);
  });

  it('stands beside its invoice and on the client’s timeline, and whoever has the client is told', async () => {
    const { company, invoiceId, clientId } = await written({ text: 'Cantitatea este 3, nu 5.' });
    expect((await listInvoiceMessages(company.sales, { invoiceId })).messages).toMatchObject([
      { reading: 'read', seal: 'valid', text: 'Cantitatea este 3, nu 5.', settledAt: null },
    ]);
    expect(await eventsOf(company, clientId)).toContain('BuyerWrote');
    const mails = await mailsAbout(company, invoiceId);
    expect(mails).toMatchObject([{ template: 'buyer-wrote', data: { text: 'Cantitatea este 3, nu 5.' } }]);
    expect((await listNotices(company.accounting, {})).rows.map(({ type }) => type)).toContain('BuyerWrote');
    const toDo = await showToDos(company.accounting, {});
    expect(toDo.today.items).toMatchObject([{ kind: 'buyerWrote', id: invoiceId }]);
  });

  it('about an earlier upload of an invoice finds it by that attempt', async () => {
    const { company, invoiceId } = await written();
    expect((await open(company)).map((one) => one.invoiceId)).toEqual([invoiceId]);
  });

  it('about an invoice of another program is kept without one, and cannot be answered from here', async () => {
    const company = await aCompany();
    await anInvoiceAtAnaf(company);
    const { invoiceMessageId } = await aBuyerMessage(company, { uploadIndex: '999' });
    expect(await open(company)).toMatchObject([{ invoiceId: null, aboutIndex: '999' }]);
    await expect(answerBuyer(company.accounting, { invoiceMessageId, text: 'Da' })).rejects.toMatchObject({
      code: 'efactura.errors.notOfOurs',
    });
    await settleInvoiceMessage(company.accounting, { invoiceMessageId });
    expect(await open(company)).toEqual([]);
  });

  it('is answered by e-mail with the invoice’s page, once, and is settled by that', async () => {
    const { company, invoiceId, clientId, invoiceMessageId } = await written();
    await answerBuyer(company.accounting, { invoiceMessageId, text: 'Emitem storno astăzi.' });
    const mails = await mailsAbout(company, invoiceId);
    expect(mails.find(({ template }) => template === 'buyer-answered')).toMatchObject({
      recipient: 'client@example.ro',
      data: { answer: 'Emitem storno astăzi.', question: 'Cantitatea este 3, nu 5.' },
    });
    expect(await open(company)).toEqual([]);
    expect((await listInvoiceMessages(company.accounting, { invoiceId })).messages).toMatchObject([
      { answer: 'Emitem storno astăzi.', settledById: company.accounting.personId },
    ]);
    expect(await eventsOf(company, clientId)).toContain('BuyerMessageSettled');
    await expect(answerBuyer(company.accounting, { invoiceMessageId, text: 'Iar' })).rejects.toMatchObject({
      code: 'efactura.errors.settledMeanwhile',
    });
  });

  it('of a client without an address says where to add one, and stays open', async () => {
    const company = await aCompany();
    const { uploadIndex } = await anInvoiceAtAnaf(company, { email: null });
    const { invoiceMessageId } = await aBuyerMessage(company, { uploadIndex });
    await expect(answerBuyer(company.accounting, { invoiceMessageId, text: 'Da' })).rejects.toMatchObject({
      code: 'efactura.errors.noAddress',
    });
    expect(await open(company)).toHaveLength(1);
  });

  it('that cannot be read is kept, one that SPV lost is told, one that did not come is tried again', async () => {
    const company = await aCompany();
    await anInvoiceAtAnaf(company);
    const { invoiceMessageId } = await aMessageInSpv(company);
    await expect(settleInvoiceMessage(company.accounting, { invoiceMessageId })).rejects.toMatchObject({
      code: 'efactura.errors.messageNotKept',
    });
    await keepInvoiceMessage(as(company), { invoiceMessageId, fetched: { kind: 'later' } });
    expect((await nextSpvStep(as(company), {})).do).not.toBe('read');
    await learned(company);
    expect(await nextSpvStep(as(company, 1), {})).toEqual({ do: 'read', invoiceMessageId });
    const fetched = { kind: 'unreadable' as const, archive: stored('a.zip'), seal: 'missing' as const, fault: 'cut' };
    await keepInvoiceMessage(as(company), { invoiceMessageId, fetched });
    const lost = await aMessageInSpv(company);
    await keepInvoiceMessage(as(company), { ...lost, fetched: { kind: 'lost', fault: '60 de zile' } });
    expect((await open(company)).map(({ reading }) => reading).sort()).toEqual(['lost', 'unreadable']);
  });

  it('is settled by who has the right, in the own company, and once of two at a time', async () => {
    const { company, invoiceMessageId } = await written();
    await expect(settleInvoiceMessage(company.sales, { invoiceMessageId })).rejects.toMatchObject({
      kind: 'Forbidden',
    });
    const other = await aCompany();
    await expect(settleInvoiceMessage(other.accounting, { invoiceMessageId })).rejects.toMatchObject({
      kind: 'NotFound',
    });
    const both = await Promise.allSettled(
      [1, 2].map(() => settleInvoiceMessage(company.accounting, { invoiceMessageId })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
