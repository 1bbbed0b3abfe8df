import { expect, it } from 'vitest';
import { aCompany } from '#tests/builders/company.ts';
import { aContractedService, aWorkOrder } from '#tests/builders/work-order.ts';
import { assignWork } from './assign-work.ts';
import { finishWork } from './finish-work.ts';
import { showBoard } from './show-board.ts';
import { showCalendar } from './show-calendar.ts';
import { startWork } from './start-work.ts';

const week = { from: '2026-11-23', to: '2026-11-29' };

it('shows the first eight of a day and person and counts the rest; whoever works in the field sees the own work only', async () => {
  const company = await aCompany();
  const contracted = await aContractedService(company, { quantity: '20' });
  const mine: string[] = [];
  for (let index = 0; index < 10; index += 1)
    mine.push((await aWorkOrder(company, { contracted, planned: '1' })).workOrderId);
  const free = await aWorkOrder(company, { contracted, planned: '1' });
  await assignWork(company.sales, { workOrderId: free.workOrderId });
  await aWorkOrder(company, { contracted, planned: '1', date: '2026-11-30' });
  const { rows, cells } = await showCalendar(company.sales, week);
  expect(rows.map((row) => row.workOrderId).sort()).toEqual([...mine.slice(0, 8), free.workOrderId].sort());
  const [assignee] = rows.flatMap(({ assigneeId }) => (assigneeId === null ? [] : [assigneeId]));
  expect(new Map(cells.map(({ assigneeId, count }) => [assigneeId, count]))).toEqual(
    new Map([
      [assignee, 10],
      [null, 1],
    ]),
  );
  expect((await showCalendar(company.execution, week)).cells).toMatchObject([{ assigneeId: assignee, count: 10 }]);
  expect((await showCalendar((await aCompany()).sales, week)).rows).toEqual([]);
});

it('shows a day as it goes: what is planned, begun and finished, also what was due before; the field sees the own team', async () => {
  const company = await aCompany();
  const contracted = await aContractedService(company, { quantity: '20' });
  const [late, begun, waits] = [
    await aWorkOrder(company, { contracted, planned: '1', date: '2026-11-20' }),
    await aWorkOrder(company, { contracted, planned: '1' }),
    await aWorkOrder(company, { contracted, planned: '1' }),
  ];
  await aWorkOrder(company, { contracted, planned: '1', date: '2026-11-25' });
  await aWorkOrder(company, { contracted, planned: '1', date: '2026-11-19' }); // missed, not of this day
  await finishWork(company.execution, { workOrderId: late.workOrderId });
  await startWork(company.execution, { workOrderId: begun.workOrderId });
  await assignWork(company.sales, { workOrderId: waits.workOrderId });
  const statesOf = async (actor: typeof company.sales) =>
    new Map((await showBoard(actor, {})).rows.map((row) => [row.workOrderId, row.state]));
  const seen = [
    [late.workOrderId, 'done'],
    [begun.workOrderId, 'started'],
  ] as const;
  expect(await statesOf(company.sales)).toEqual(new Map([...seen, [waits.workOrderId, 'planned']]));
  expect(await statesOf(company.execution)).toEqual(new Map(seen));
  expect((await showBoard((await aCompany()).sales, {})).rows).toEqual([]);
});
