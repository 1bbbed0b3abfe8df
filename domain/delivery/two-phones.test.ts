import { expect, it } from 'vitest';
import { aCompany, aMember, TODAY, type TestCompany } from '#tests/builders/company.ts';
import { quantitiesOf } from '#tests/builders/read-back.ts';
import { aWorkOrder } from '#tests/builders/work-order.ts';
import { addWorkEntry } from './add-work-entry.ts';
import { finishWork } from './finish-work.ts';
import { showWork } from './show-work.ts';
import { signOnSpot } from './sign-on-spot.ts';
import { startWork } from './start-work.ts';

const SIGNATURE = { sha256: 'd'.repeat(64), name: 'semnatura.png', contentType: 'image/png', size: 10 };
const ago = (hours: number) => new Date(TODAY.getTime() - hours * 3_600_000).toISOString();

const stateOf = ({ execution }: TestCompany, workOrderId: string) => showWork(execution, { workOrderId });

it('keeps what was done without signal with the times at which it was done', async () => {
  const company = await aCompany();
  const { workOrderId } = await aWorkOrder(company);
  await startWork(company.execution, { workOrderId, at: ago(5) });
  await addWorkEntry(company.execution, { workOrderId, kind: 'note', text: 'Robinet schimbat', at: ago(4) });
  await finishWork(company.execution, { workOrderId, at: ago(3) });
  const { startedAt, doneAt, entries } = await stateOf(company, workOrderId);
  expect([startedAt, doneAt, entries[0]?.at].map((one) => one?.toISOString())).toEqual([ago(5), ago(3), ago(4)]);
});

it('does each thing once, however often the phone tries', async () => {
  const company = await aCompany();
  const { workOrderId } = await aWorkOrder(company);
  const note = {
    workOrderId,
    kind: 'material',
    text: 'Detergent',
    quantity: '2.5',
    unit: 'litre',
    at: ago(1),
  } as const;
  await Promise.all([1, 2, 3].map(() => addWorkEntry(company.execution, note, { key: 'phone-1' })));
  const { entries } = await stateOf(company, workOrderId);
  expect(entries).toMatchObject([{ kind: 'material', text: 'Detergent', quantity: 2_500n, unit: 'litre' }]);
});

it('joins what two phones have noted; the start that is told late changes nothing', async () => {
  const company = await aCompany();
  const { workOrderId } = await aWorkOrder(company);
  await addWorkEntry(company.administrator, { workOrderId, kind: 'note', text: 'de pe primul' });
  await finishWork(company.administrator, { workOrderId, at: ago(1) });
  await startWork(company.execution, { workOrderId, at: ago(2) });
  await addWorkEntry(company.execution, { workOrderId, kind: 'note', text: 'de pe al doilea' });
  await finishWork(company.execution, { workOrderId, delivered: '10' }); // the planned quantity, left as it was
  const { state, entries } = await stateOf(company, workOrderId);
  expect(state).toBe('done');
  expect(entries).toHaveLength(2);
});

it('asks before a second phone replaces the quantity of the first, and moves the service by the difference', async () => {
  const company = await aCompany();
  const { workOrderId, clientId, contractedServiceId } = await aWorkOrder(company);
  await finishWork(company.administrator, { workOrderId, delivered: '8' });
  await expect(finishWork(company.execution, { workOrderId, delivered: '6' })).rejects.toMatchObject({
    code: 'delivery.errors.otherQuantity',
    details: { params: { found: '8', mine: '6' } },
  });
  await expect(finishWork(company.execution, { workOrderId, delivered: '6', replaces: '7' })).rejects.toMatchObject({
    kind: 'Conflict',
  });
  await finishWork(company.execution, { workOrderId, delivered: '6', replaces: '8' });
  expect((await stateOf(company, workOrderId)).delivered).toBe(6_000n);
  expect((await quantitiesOf(company, { clientId, contractedServiceId })).delivered).toBe(6_000n);
});

it("keeps the signature of the client's person once, and only for work that was begun", async () => {
  const company = await aCompany();
  const { workOrderId } = await aWorkOrder(company);
  const signed = {
    workOrderId,
    name: 'Ioana Pop',
    position: 'administrator de bloc',
    signature: SIGNATURE,
    at: ago(1),
  };
  await expect(signOnSpot(company.execution, signed)).rejects.toMatchObject({ code: 'delivery.errors.notBegun' });
  await finishWork(company.execution, { workOrderId });
  await signOnSpot(company.execution, signed);
  await signOnSpot(company.administrator, { ...signed, name: 'Altcineva' });
  const { confirmation } = await stateOf(company, workOrderId);
  expect(confirmation).toMatchObject({ name: 'Ioana Pop', position: 'administrator de bloc' });
  const colleague = await aMember(company.tenantId, 'execution');
  await expect(signOnSpot(colleague, signed)).rejects.toMatchObject({ kind: 'NotFound' });
});
