import { expect, it } from 'vitest';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { cancelOrder } from './cancel-order.ts';
import { endPremium } from './end-premium.ts';
import { listOrders } from './list-orders.ts';
import { nextPlanStep } from './next-plan-step.ts';
import { noteOrder } from './note-order.ts';
import { orderPremium } from './order-premium.ts';
import { quotePremium } from './quote-premium.ts';
import { settleOrder } from './settle-order.ts';
import { showPlan } from './show-plan.ts';

const HALF_YEAR = { months: 6, way: 'transfer', net: '429.00', gross: '519.09' } as const;
const YEAR_BY_CARD = { months: 12, way: 'card', net: '790.00', gross: '955.90' } as const;
const later = (minutes: number) => new Date(TODAY.getTime() + minutes * 60_000);
const PROFORMA = { ref: newId<'invoice'>(), number: 'PF-0001' };

it('quotes the price of the day with the VAT of whoever sells, and without where there is none', async () => {
  const [payer, small] = [await aCompany(), await aCompany({ vatRegime: 'not_registered' })];
  expect(await quotePremium(payer.system, { months: 6 })).toEqual({ net: 42_900n, gross: 51_909n });
  expect(await quotePremium(small.system, { months: 1 })).toEqual({ net: 7_900n, gross: 7_900n });
});

it('keeps one open order: the same wish again is the same order, another waits until it is given up', async () => {
  const { administrator } = await aCompany();
  const [first, again] = await Promise.all([0, 1].map(() => orderPremium(administrator, HALF_YEAR)));
  expect(again?.id).toBe(first?.id);
  await expect(orderPremium(administrator, YEAR_BY_CARD)).rejects.toMatchObject({ code: 'plans.errors.openOrder' });
  await cancelOrder(administrator, { orderId: first?.id ?? '' });
  await expect(cancelOrder(administrator, { orderId: first?.id ?? '' })).rejects.toMatchObject({ kind: 'Conflict' });
  await orderPremium(administrator, YEAR_BY_CARD);
  const { orders } = await listOrders(administrator, {});
  expect(orders.map(({ state }) => state)).toEqual(['open', 'cancelled']);
});

it('begins Premium once, however often its money is told of, and also after the order was given up', async () => {
  const { administrator, system } = await aCompany();
  const { id: orderId } = await orderPremium(administrator, HALF_YEAR);
  await cancelOrder(administrator, { orderId });
  const answers = await Promise.all([1, 2, 3].map(() => settleOrder(system, { orderId, reference: 'OP 14' })));
  expect(answers.filter(({ isSettled }) => isSettled)).toHaveLength(1);
  const { state, endsAt } = await showPlan(administrator, {});
  expect([state, endsAt?.toISOString()]).toEqual(['premium', '2027-06-24T21:00:00.000Z']);
});

it('writes the proforma first, looks for its money every ten minutes, then daily once it is given up, and rests in the end', async () => {
  const { administrator, system, tenantId } = await aCompany();
  await endPremium({ ...system, asOf: later(60 * 24 * 40) }, {});
  const { id: orderId } = await orderPremium(administrator, HALF_YEAR);
  const next = (minutes: number) => nextPlanStep({ ...system, tenantId, asOf: later(minutes) }, {});
  expect(await next(0)).toEqual({ do: 'paper', orderId, waitMs: 0 });
  await noteOrder(system, { orderId, proforma: PROFORMA });
  expect(await next(4)).toEqual({ do: 'look', orderId, waitMs: 6 * 60_000 });
  await cancelOrder(administrator, { orderId });
  expect(await next(0)).toEqual({ do: 'look', orderId, waitMs: 86_400_000 });
  await noteOrder({ ...system, asOf: later(60 * 24 * 60) }, { orderId });
  expect(await next(60 * 24 * 61)).toEqual({ do: 'rest' });
});

it('asks for the invoice once paid, and again an hour after it could not be written', async () => {
  const { administrator, system } = await aCompany();
  const { id: orderId } = await orderPremium(administrator, YEAR_BY_CARD);
  await settleOrder(system, { orderId, reference: 'pi_1' });
  expect(await nextPlanStep(system, {})).toEqual({ do: 'paper', orderId, waitMs: 0 });
  await noteOrder(system, { orderId, seen: 'stuck' });
  expect(await nextPlanStep(system, {})).toEqual({ do: 'paper', orderId, waitMs: 3_600_000 });
  await noteOrder(system, { orderId, invoice: { ...PROFORMA, number: 'F-0001' } });
  expect(await nextPlanStep(system, {})).toMatchObject({ do: 'notice' });
});

it('is bought by an administrator alone, and never by another company’s order', async () => {
  const [mine, other] = [await aCompany(), await aCompany()];
  await expect(orderPremium(mine.sales, HALF_YEAR)).rejects.toMatchObject({ kind: 'Forbidden' });
  const { id: orderId } = await orderPremium(other.administrator, HALF_YEAR);
  for (const foreign of [orderId, newId<'planOrder'>()]) {
    await expect(cancelOrder(mine.administrator, { orderId: foreign })).rejects.toMatchObject({ kind: 'NotFound' });
    await expect(settleOrder(mine.system, { orderId: foreign, reference: 'x' })).rejects.toMatchObject({
      kind: 'NotFound',
    });
  }
  await expect(orderPremium(mine.administrator, { ...HALF_YEAR, months: 2 })).rejects.toMatchObject({
    kind: 'Invalid',
  });
});
