import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, lanesOf } from './events.ts';
import { newId, type TenantId } from './pure/ids.ts';

const tenantId: TenantId = newId<'tenant'>();

describe('the workflows that an event wakes', () => {
  it('are those of its client, its invoice and its kind, in one order for all', () => {
    const [clientId, invoiceId] = [newId<'client'>(), newId<'invoice'>()];
    const lanes = lanesOf(tenantId, { type: 'InvoiceIssued', subject: invoiceId, clientId, invoiceId, wakes: 'spv' });
    expect(lanes).toEqual([
      `t/${tenantId}/client/${clientId}`,
      `t/${tenantId}/invoice/${invoiceId}`,
      `t/${tenantId}/spv`,
    ]);
    expect(lanes).toEqual([...lanes].sort());
  });

  it('all belong to the tenant of the transaction', () => {
    const lanes = lanesOf(tenantId, { type: 'PlanEnded', subject: tenantId, wakes: 'plan' });
    expect(lanes.every((lane) => lane.startsWith(`t/${tenantId}/`))).toBe(true);
  });

  it('are none when nothing waits for it', () => {
    expect(lanesOf(tenantId, { type: 'ServiceAdded', subject: newId<'service'>() })).toEqual([]);
  });
});

it('no event is named twice', () => {
  expect(new Set(EVENT_TYPES).size).toBe(EVENT_TYPES.length);
});
