import { changeMatchingRule } from '#domain/banking/change-matching-rule.ts';
import { classEntry } from '#domain/banking/class-entry.ts';
import { confirmMatch } from '#domain/banking/confirm-match.ts';
import { renewIdentitySecret } from '#domain/chat/renew-identity-secret.ts';
import { saveCannedAnswer } from '#domain/chat/save-canned.ts';
import { addContact } from '#domain/clients/add-contact.ts';
import { addSite } from '#domain/clients/add-site.ts';
import { keepPayout } from '#domain/payouts/keep-payout.ts';
import { recordCashMove } from '#domain/collections/record-cash-move.ts';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { saveTemplate } from '#domain/contracts/save-template.ts';
import { openCalendarFeed } from '#domain/delivery/calendar-feed.ts';
import { saveTeam } from '#domain/delivery/save-team.ts';
import { addWorkEntry } from '#domain/delivery/add-work-entry.ts';
import { beginAttempt } from '#domain/efactura/begin-attempt.ts';
import { answerSupplier } from '#domain/efactura/answer-supplier.ts';
import { noteCeilingTold } from '#domain/efactura/note-ceiling-told.ts';
import { requestSubmission } from '#domain/efactura/request-submission.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { closePeriod } from '#domain/recurring/close-period.ts';
import { savePeriodPlan } from '#domain/recurring/save-period-plan.ts';
import { saveVisitPlan } from '#domain/recurring/save-visit-plan.ts';
import { addTask } from '#domain/timeline/add-task.ts';
import { startImport } from '#domain/imports/start-import.ts';
import { orderPremium } from '#domain/plans/order-premium.ts';
import { askExport } from '#domain/portability/ask-export.ts';
import { erasePerson } from '#domain/portability/erase-person.ts';
import { promisePayment } from '#domain/reminders/promise-payment.ts';
import { saveView } from '#domain/views/save-view.ts';
import { aDraftReport } from './acceptance.ts';
import { anIban, someEntries } from './bank-entries.ts';
import { aBuyerMessage } from './buyer-message.ts';
import { aConversation, answer } from './chat.ts';
import { aCompany, type CompanyOptions, type TestCompany } from './company.ts';
import { aContractInForce, aSentAddendum, aSentContract } from './contract.ts';
import { aConnection, anIssuedInvoice, aTransfer, invoiceHolder, submissionOfInvoice } from './invoice.ts';
import { aLead } from './lead.ts';
import { aThread } from './message.ts';
import { anOffer } from './offer.ts';
import { remindsByItself } from './reminders.ts';
import { aReceivedInvoice, aSupplierDocument } from './received.ts';
import { aService } from './service.ts';
import { aCompensation, aPenaltyNote, aStatement } from './settlements.ts';
import { aWorkOrder, type Contracted } from './work-order.ts';

/** A statement with an entry that is a client's, one that is not, and one about which nothing is decided. */
async function bankOf(company: TestCompany, clientId: Id<'client'>, canary: string): Promise<void> {
  const { entryIds } = await someEntries(company, [
    {},
    { amount: 100n, iban: anIban(1) },
    { sign: '-', remittance: canary },
  ]);
  const [, first, second] = entryIds;
  if (!first || !second) throw new Error('three in, three out');
  await confirmMatch(company.accounting, { bankEntryId: first, clientId });
  await keepPayout(company.system, {
    accountId: 'acct_full',
    reference: `po_${company.tenantId}`,
    state: 'paid',
    amount: '0.00',
    currency: 'RON',
    arrivalDate: '2026-11-24',
    lines: [
      {
        reference: `txn_${company.tenantId}`,
        kind: 'other',
        amount: '0.00',
        fee: '0.00',
        day: '2026-11-24',
        note: canary,
      },
    ],
  });
  await classEntry(company.accounting, { bankEntryId: second, entryClass: 'other' });
  await changeMatchingRule(company.administrator, { threshold: '99', chargeTolerance: '20.00' });
}

/** A company that has at least one of everything, made through the product's own verbs. `canary` stands in many of its texts. */
export async function aFullCompany(options: CompanyOptions = {}) {
  const company = await aCompany(options);
  const { administrator, system } = company;
  const { canary = 'obișnuit' } = options;
  await aService(company, { name: `Serviciu ${canary}` });
  await aLead(company, { name: `Potențial ${canary}`, wants: canary });
  await aThread(company, { subject: canary, text: canary, attachments: [stored(canary)] });
  await someChats(company, canary);
  await anOffer(company);
  const work = await aWorkOrder(company);
  await addWorkEntry(administrator, { workOrderId: work.workOrderId, kind: 'extra_work', text: canary });
  await saveTeam(administrator, { name: canary, personIds: [company.sales.personId] });
  await openCalendarFeed(administrator, {});
  await addTask(administrator, { clientId: work.clientId, kind: 'task', text: canary, dueDate: '2026-11-30' });
  await addContact(administrator, { clientId: work.clientId, name: `Contact ${canary}` });
  await addSite(administrator, {
    clientId: work.clientId,
    name: `Locație ${canary}`,
    street: 'Str. Lungă 1',
    city: 'Cluj-Napoca',
  });
  await recurringWork(company, work, canary);
  await aSentContract(company);
  await aSentAddendum(company, await aContractInForce(company), { changes: canary });
  await aDraftReport(company);
  const issued = await anIssuedInvoice(company);
  await aTransfer(company, issued, '100.00');
  await recordCashMove(company.accounting, { kind: 'from_bank', amount: '10.00', explanation: `Avans ${canary}` });
  await recordPayment(company.accounting, {
    clientId: issued.clientId,
    method: 'cash',
    amount: '50.00',
    invoiceId: issued.invoiceId,
  });
  await invoiceHolder(company, issued.invoiceId);
  await remindsByItself(company);
  await promisePayment(administrator, { invoiceId: issued.invoiceId, date: '2026-12-20' });
  await bankOf(company, issued.clientId, canary);
  await aConnection(company);
  await aPenaltyNote(company);
  await aStatement(company);
  await aCompensation(company);
  const supplier = { name: canary, code: 'RO61000002' };
  const { receivedInvoiceId } = await aReceivedInvoice(company, aSupplierDocument({ supplier }));
  await answerSupplier(company.accounting, { receivedInvoiceId, text: canary });
  await requestSubmission(administrator, { invoiceId: issued.invoiceId });
  await beginAttempt(system, { submissionId: (await submissionOfInvoice(company, issued.invoiceId)).id });
  await noteCeilingTold(system, { key: 'vat.small_business', year: 2026, level: 80 });
  await aBuyerMessage(company, { uploadIndex: '1', text: canary });
  await orderPremium(administrator, { months: 1, way: 'transfer', net: '79.00', gross: '95.59' });
  await askExport(administrator, {});
  const table = { kind: 'clients' as const, fileName: 'clienti.csv', headings: ['Denumire', 'CUI'] };
  await startImport(administrator, { ...table, rows: [[`Importat ${canary}`, '']] });
  const { id: contactId } = await addContact(administrator, { clientId: work.clientId, name: 'Persoană care pleacă' });
  await erasePerson(administrator, { contactId, typedName: 'Persoană care pleacă' });
  await saveView(administrator, { list: '/offers', name: canary, filters: 'view=open' });
  await saveTemplate(administrator, { name: `Șablon ${canary}`, clientKind: 'company', body: `## Obiect\n${canary}` });
  return company;
}

/** A chat with an answer and a file, a text that is written often, and settings of its own. */
async function someChats(company: TestCompany, canary: string): Promise<void> {
  const { administrator } = company;
  const conversationId = await aConversation(company, { visitorName: canary, file: stored(`chat ${canary}`) });
  await answer(company, conversationId, canary);
  await saveCannedAnswer(administrator, { kind: 'answer', title: canary, language: 'ro', text: canary });
  await renewIdentitySecret(administrator, {});
}

/** Weekly visits of a service, and November closed by itself. */
async function recurringWork(
  { administrator, system }: TestCompany,
  { contractedServiceId, dealId }: Pick<Contracted, 'contractedServiceId' | 'dealId'>,
  canary: string,
): Promise<void> {
  const rhythm = { rhythm: 'weekly', startDate: '2026-12-07', instructions: canary } as const;
  await saveVisitPlan(administrator, { contractedServiceId, ...rhythm });
  await savePeriodPlan(administrator, { dealId, report: 'draft', invoice: 'none' });
  await closePeriod({ ...system, asOf: new Date('2026-12-02T08:00:00Z') }, { dealId, periodStart: '2026-11-01' });
}

const stored = (text: string) => ({
  sha256: 'ab'.repeat(32),
  name: `${text}.eml`,
  contentType: 'message/rfc822',
  size: text.length,
});
