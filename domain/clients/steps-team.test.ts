import { expect, it } from 'vitest';
import { aClient } from '#tests/builders/client.ts';
import { aCompany, aMember, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { recordAnswer } from '#domain/offers/record-answer.ts';
import { listMembers } from '#domain/identity/members.ts';
import { setAway } from '#domain/identity/set-away.ts';
import { showToDos } from '#domain/home/show-to-dos.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { addTask } from '#domain/timeline/add-task.ts';
import { mailsAbout } from '#tests/builders/read-back.ts';
import { setResponsible } from './set-responsible.ts';

const later = (days: number) => new Date(TODAY.getTime() + days * 86_400_000);

/** A client of our seller, whose deputy is a second one. */
async function ownedClient(): Promise<{ company: TestCompany; deputy: PersonActor; clientId: Id<'client'> }> {
  const company = await aCompany();
  const [{ clientId }, deputy] = await Promise.all([aClient(company), aMember(company.tenantId, 'sales')]);
  const { personId } = company.sales;
  await setResponsible(company.administrator, { clientId, responsibleId: personId, deputyId: deputy.personId });
  return { company, deputy, clientId };
}

const seesTask = async (actor: PersonActor, asOf: Date) =>
  Object.values(await showToDos({ ...actor, asOf }, {})).some(({ count }) => count > 0);

it('brings a task to the responsible person, to the deputy during the days away, to the administrator when it is late', async () => {
  const { company, deputy, clientId } = await ownedClient();
  const { sales, administrator } = company;
  await addTask(sales, { clientId, kind: 'task', text: 'sună', dueDate: '2026-11-26', assigneeId: sales.personId });
  await setAway(sales, { personId: sales.personId, awayFrom: '2026-11-25', awayUntil: '2026-11-26' });
  const sees = async (days: number) => [
    await seesTask(sales, later(days)),
    await seesTask(deputy, later(days)),
    await seesTask(administrator, later(days)),
  ];
  expect(await sees(0)).toEqual([true, false, false]);
  expect(await sees(1)).toEqual([false, true, false]);
  expect(await sees(2)).toEqual([false, true, false]);
  expect(await sees(3)).toEqual([true, false, true]);
});

it('shows an administrator everybody’s on request, and nobody else', async () => {
  const { company, deputy, clientId } = await ownedClient();
  await addTask(company.sales, { clientId, kind: 'task', text: 'sună', dueDate: '2026-11-26' });
  const all = async (actor: PersonActor) => (await showToDos(actor, { whose: 'all' })).next.count;
  expect([await all(company.administrator), await all(deputy)]).toEqual([1, 0]);
});

it('writes to whoever has the client, not to the company’s address', async () => {
  const { company, deputy, clientId } = await ownedClient();
  const addressOf = async ({ personId }: PersonActor) =>
    (await listMembers(company.tenantId)).find((one) => one.personId === personId)?.email;
  const toldOfRefusal = async (by: PersonActor) => {
    const { offerId } = await anOffer(company, { clientId });
    await recordAnswer(by, {
      offerId,
      answer: 'declined',
      answeredBy: 'Ion Pop',
      way: 'phone',
      date: '2026-11-24',
      reason: 'Este prea scump.',
    });
    const mails = (await mailsAbout(company, offerId)).filter(({ template }) => template === 'client-answered');
    return mails.map(({ recipient }) => recipient);
  };
  expect(await toldOfRefusal(company.administrator)).toEqual([await addressOf(company.sales)]);
  expect(await toldOfRefusal(company.sales)).toEqual([]); // who did it knows it
  await setAway(company.administrator, { personId: company.sales.personId, awayUntil: '2026-11-30' });
  expect(await toldOfRefusal(company.administrator)).toEqual([await addressOf(deputy)]);
});

it('lets a person say when they are away, an administrator for everybody, and refuses nonsense', async () => {
  const company = await aCompany();
  const { sales, execution, administrator } = company;
  const of = (personId: string, more: object) => ({ personId, ...more });
  await setAway(execution, of(execution.personId, { awayFrom: '2026-12-01', awayUntil: '2026-12-05' }));
  expect((await listMembers(company.tenantId)).find((one) => one.personId === execution.personId)).toMatchObject({
    awayFrom: '2026-12-01',
    awayUntil: '2026-12-05',
  });
  await setAway(administrator, of(execution.personId, {}));
  await expect(setAway(sales, of(execution.personId, {}))).rejects.toMatchObject({ kind: 'Forbidden' });
  const wrong = (more: object) => setAway(sales, of(sales.personId, more));
  await expect(wrong({ awayFrom: '2026-12-01' })).rejects.toMatchObject({ code: 'identity.errors.awayOrder' });
  await expect(wrong({ awayFrom: '2026-12-05', awayUntil: '2026-12-01' })).rejects.toMatchObject({
    code: 'identity.errors.awayOrder',
  });
  await expect(wrong({ awayUntil: '2026-11-23' })).rejects.toMatchObject({ code: 'identity.errors.awayPast' });
  const [other] = [await aCompany()];
  await expect(setAway(administrator, of(other.sales.personId, {}))).rejects.toMatchObject({ kind: 'NotFound' });
});
