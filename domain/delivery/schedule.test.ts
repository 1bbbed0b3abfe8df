import { expect, it } from 'vitest';
import { systemActor } from '#domain/kernel/actor.ts';
import { aCompany, aMember, TODAY } from '#tests/builders/company.ts';
import { aWorkOrder } from '#tests/builders/work-order.ts';
import { closeCalendarFeed, openCalendarFeed, showCalendarFeed } from './calendar-feed.ts';
import { deleteTeam } from './delete-team.ts';
import { feedToken, verifiedFeed } from './feed-address.ts';
import { finishWork } from './finish-work.ts';
import { listMissed } from './list-missed.ts';
import { readCalendarFeed } from './read-calendar-feed.ts';
import { rescheduleWork } from './reschedule-work.ts';
import { saveTeam } from './save-team.ts';
import { showCalendar } from './show-calendar.ts';
import { showWork } from './show-work.ts';
import { startWork } from './start-work.ts';
import { todayWork } from './today-work.ts';

it('shows a team the work of each of its people, and nobody else', async () => {
  const company = await aCompany();
  const [mate, stranger] = [await aMember(company.tenantId, 'execution'), await aMember(company.tenantId, 'execution')];
  const { workOrderId } = await aWorkOrder(company);
  await expect(showWork(mate, { workOrderId })).rejects.toMatchObject({ kind: 'NotFound' });
  const team = { name: 'Echipa 1', personIds: [company.execution.personId, mate.personId] };
  const { teamId } = await saveTeam(company.sales, team);
  expect((await todayWork(mate, {})).rows).toMatchObject([{ workOrderId }]);
  await startWork(mate, { workOrderId });
  await finishWork(mate, { workOrderId });
  expect((await todayWork(stranger, {})).rows).toEqual([]);
  await expect(showWork(stranger, { workOrderId })).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(saveTeam(company.sales, { name: 'Echipa 1' })).rejects.toMatchObject({
    code: 'delivery.errors.teamNamed',
  });
  await deleteTeam(company.sales, { teamId });
  await expect(showWork(mate, { workOrderId })).rejects.toMatchObject({ kind: 'NotFound' });
});

it('offers what was missed with a new day, and keeps why', async () => {
  const company = await aCompany();
  const { workOrderId, version } = await aWorkOrder(company, { date: '2026-11-20' });
  await aWorkOrder(company); // today's is not missed
  const { rows } = await listMissed(company.administrator, {});
  expect(rows).toMatchObject([{ workOrderId, plannedDate: '2026-11-20', suggested: '2026-11-24' }]);
  const to = { workOrderId, date: '2026-11-26', missed: 'Clientul nu era acasă' };
  await rescheduleWork(company.administrator, to, { expectedVersion: version });
  expect((await listMissed(company.administrator, {})).rows).toEqual([]);
  const { entries } = await showWork(company.execution, { workOrderId });
  expect(entries).toMatchObject([{ kind: 'missed', text: 'Clientul nu era acasă', day: '2026-11-20' }]);
});

it('marks two visits of one person at one hour', async () => {
  const company = await aCompany();
  const [first, second, other] = [await aWorkOrder(company), await aWorkOrder(company), await aWorkOrder(company)];
  for (const [{ workOrderId }, time] of [
    [first, '08:00'],
    [second, '09:00'],
    [other, '20:00'],
  ] as const)
    await rescheduleWork(company.administrator, { workOrderId, date: '2026-11-24', time });
  const { rows } = await showCalendar(company.administrator, { from: '2026-11-24', to: '2026-11-24' });
  const conflicts = new Map(rows.map((row) => [row.workOrderId, row.conflict]));
  expect([first, second, other].map((one) => conflicts.get(one.workOrderId))).toEqual(['overlap', 'overlap', null]);
});

it('opens a private calendar of the own work until it is closed, each time at another address', async () => {
  const company = await aCompany();
  const { workOrderId } = await aWorkOrder(company);
  const system = systemActor(company.tenantId, 'calendar feed', TODAY);
  const { calendarFeedId } = await openCalendarFeed(company.execution, {});
  if (calendarFeedId === null) throw new Error('no address');
  const token = feedToken({ tenantId: company.tenantId, calendarFeedId });
  expect(verifiedFeed(token)).toEqual({ tenantId: company.tenantId, calendarFeedId });
  expect(verifiedFeed(`${token.slice(0, -2)}AA`)).toBeUndefined();
  expect((await readCalendarFeed(system, { calendarFeedId })).rows).toMatchObject([{ workOrderId }]);
  const { calendarFeedId: next } = await openCalendarFeed(company.execution, {});
  await expect(readCalendarFeed(system, { calendarFeedId })).rejects.toMatchObject({ kind: 'NotFound' });
  await closeCalendarFeed(company.execution, {});
  await expect(readCalendarFeed(system, { calendarFeedId: next ?? '' })).rejects.toMatchObject({ kind: 'NotFound' });
  expect((await showCalendarFeed(company.execution, {})).calendarFeedId).toBeNull();
});
