import { expect, it } from 'vitest';
import { aDraftReport, anAcceptedReport } from '#tests/builders/acceptance.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany, aMember, TODAY } from '#tests/builders/company.ts';
import { anInvoiceDraft, anIssuedInvoice } from '#tests/builders/invoice.ts';
import { aLead } from '#tests/builders/lead.ts';
import { aThread } from '#tests/builders/message.ts';
import { anAcceptedOffer, anOffer } from '#tests/builders/offer.ts';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { issueProforma } from '#domain/invoicing/issue-proforma.ts';
import { listBillable } from '#domain/invoicing/list-billable.ts';
import { setResponsible } from '#domain/clients/set-responsible.ts';
import { changeLead } from '#domain/leads/change-lead.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';
import { addTask } from '#domain/timeline/add-task.ts';
import { showHome } from './show-home.ts';
import { showToDos } from './show-to-dos.ts';

const later = (days: number) => new Date(TODAY.getTime() + days * 86_400_000);
/** The page's two questions, as it asks them. */
async function openHome(actor: PersonActor, input: { whose?: 'all' }) {
  const { figures, steps, ...home } = await showHome(actor, {});
  const { toInvoice, ...toDo } = await showToDos(actor, input);
  const waiting = { toInvoice: toInvoice.amount, nearestDay: toInvoice.nearestDay };
  return { ...home, toDo, figures: { ...figures, ...waiting }, steps: { ...steps, invoice: toInvoice } };
}
type Home = Awaited<ReturnType<typeof openHome>>;
const kinds = ({ toDo }: Home) => Object.values(toDo).flatMap(({ items }) => items.map(({ kind }) => kind));

it('shows a new company nothing to do, and its four first steps open', async () => {
  const company = await aCompany();
  const home = await openHome(company.administrator, {});
  expect(kinds(home)).toEqual([]);
  expect(home.figures).toMatchObject({ toInvoice: 0n, nearestDay: null, open: 0n, overdue: 0n, collected: 0n });
  expect(home.weeks).toHaveLength(12);
  expect(home.firstSteps).toEqual({ hasSentOffer: false, hasMessage: false, hasSpv: false, hasColleague: true });
  await aThread(company);
  await anOffer(company);
  expect((await openHome(company.sales, {})).firstSteps).toMatchObject({ hasSentOffer: true, hasMessage: true });
});

it('puts tasks under late, today and next, and shows a person only the own and nobody’s', async () => {
  const company = await aCompany();
  const { clientId } = await aClient(company);
  for (const dueDate of ['2026-11-20', '2026-11-24', '2026-11-26', '2027-02-01'])
    await addTask(company.sales, { clientId, kind: 'task', text: `până la ${dueDate}`, dueDate });
  const { toDo } = await openHome(company.sales, {});
  expect([toDo.late.count, toDo.today.count, toDo.next.count]).toEqual([1, 1, 1]);
  expect(kinds(await openHome(company.accounting, {}))).toEqual([]);
  expect(kinds(await openHome(company.administrator, { whose: 'all' }))).toEqual(['task', 'task', 'task']);
});

it('reminds of a lead unanswered for a working day, then of one without a next step for two', async () => {
  const company = await aCompany();
  const lead = await aLead(company);
  const at = (days: number) => openHome(company.at(company.sales, later(days)), {});
  expect(kinds(await at(0))).toEqual([]);
  expect(kinds(await at(1))).toEqual(['leadUnanswered']);
  await changeLead(company.sales, { leadId: lead.id, state: 'contacted' });
  expect(kinds(await at(1))).toEqual([]);
  expect(kinds(await at(2))).toEqual(['leadWithoutStep']);
  await addTask(company.sales, { clientId: lead.clientId, kind: 'task', text: 'sună', dueDate: '2026-12-10' });
  expect(kinds(await at(2))).toEqual([]);
});

it('counts working days: a lead of the Friday before Sfântul Andrei and 1 December is unanswered on Wednesday', async () => {
  const company = await aCompany();
  const friday = { ...company, sales: company.at(company.sales, later(3)) };
  await aLead(friday);
  expect(kinds(await openHome(company.at(company.sales, later(7)), {}))).toEqual([]);
  expect(kinds(await openHome(company.at(company.sales, later(8)), {}))).toEqual(['leadUnanswered']);
});

it('shows an answered offer until there is a contract, to whoever has the client, or the deputy when away', async () => {
  const company = await aCompany();
  const { clientId } = await anAcceptedOffer(company);
  expect(kinds(await openHome(company.sales, {}))).toContain('offerAccepted');
  const other = await aMember(company.tenantId, 'sales');
  await setResponsible(company.administrator, {
    clientId,
    responsibleId: other.personId,
    deputyId: company.sales.personId,
  });
  expect(kinds(await openHome(company.sales, {}))).toEqual([]);
  expect(kinds(await openHome(other, {}))).toEqual(['offerAccepted']);
});

it('shows reports that wait, and after the answer what is to be invoiced with its last legal day', async () => {
  const company = await aCompany();
  await aDraftReport(company, { kind: 'institution' });
  expect(kinds(await openHome(company.administrator, { whose: 'all' }))).toContain('reportToSend');
  const { clientId } = await anAcceptedReport(company, { kind: 'institution' });
  const home = await openHome(company.accounting, {});
  expect(home.toDo.next.items.filter(({ kind }) => kind === 'toInvoice')).toMatchObject([
    { clientId, date: '2026-12-15', amount: 150_000n },
  ]);
  expect(home.figures).toMatchObject({ toInvoice: 150_000n, nearestDay: '2026-12-15' });
  expect(kinds(await openHome(company.sales, {}))).not.toContain('toInvoice');
});

it('adds up what is open, overdue and collected, in lei, and marks the step of each', async () => {
  const company = await aCompany();
  const { invoiceId, clientId } = await anIssuedInvoice(company);
  const before = await openHome(company.accounting, {});
  expect(before.figures).toMatchObject({ open: 181_500n, overdue: 0n, spv: { late: 0, rejected: 0, waiting: 1 } });
  expect(before.steps.collection).toMatchObject({ count: 1, amount: 181_500n });
  await recordPayment(company.accounting, {
    clientId,
    method: 'bank',
    amount: '815',
    paidDate: '2026-11-24',
    orderNumber: '7',
    invoiceId,
  });
  const after = await openHome(company.at(company.accounting, later(40)), {});
  expect(after.figures).toMatchObject({ open: 100_000n, overdue: 100_000n });
  expect(kinds(after)).toContain('overdue');
  const paid = await openHome(company.accounting, {});
  expect(paid.figures.collected).toBe(81_500n);
  expect(paid.weeks.at(-1)).toEqual({ monday: '2026-11-23', amount: 81_500n });
});

it('keeps companies apart and refuses who works in the field', async () => {
  const [mine, other] = [await aCompany(), await aCompany()];
  await anIssuedInvoice(other);
  await aLead(other);
  const home = await openHome(mine.at(mine.administrator, later(2)), {});
  expect(kinds(home)).toEqual([]);
  expect(Object.values(home.steps).every(({ count }) => count === 0)).toBe(true);
  await expect(openHome(mine.execution, {})).rejects.toMatchObject({ kind: 'Forbidden' });
});

it('counts under «De facturat» what its list holds, an advance that was collected included', async () => {
  const company = await aCompany();
  const { accounting } = company;
  const { clientId, invoiceId } = await anInvoiceDraft(company, { as: 'proforma' });
  await issueProforma(accounting, { invoiceId });
  await recordPayment(accounting, { clientId, method: 'bank', amount: '1815.00', invoiceId });
  const home = await openHome(accounting, {});
  const { items } = await listBillable(accounting, {});
  expect(home.figures).toMatchObject({ toInvoice: 150_000n, nearestDay: items[0]?.lastDay });
  expect(kinds(home)).toEqual(['advanceToIssue']);
});
