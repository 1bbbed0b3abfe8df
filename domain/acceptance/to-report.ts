import { deliveryDays } from '#domain/delivery/steps.ts';
import { lineNet } from '#domain/invoicing/model/totals.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { waitingOf } from './model/waiting.ts';
import * as list from './repo-list.ts';
import { pendingQuantities } from './repo-open.ts';

/** What a deal has delivered and put on no report. */
export interface ToReport {
  dealId: Id<'deal'>;
  clientId: Id<'client'>;
  clientName: string;
  dealTitle: string;
  currency: string;
  /** How many services, and what they are worth before VAT, in minor units. */
  services: number;
  net: bigint;
  from: CivilDate | null;
  to: CivilDate | null;
}

const OUT = ['draft', 'sent', 'viewed'] as const;

/** How many deals have something delivered that is on no report. */
export async function countDealsToReport(tx: Tx): Promise<number> {
  const ahead = await list.quantitiesAhead(tx);
  const ids = ahead.map((one) => one.id);
  const pending = await pendingQuantities(tx, ids, OUT);
  const waiting = ahead.filter((one) => waitingOf(one, pending.get(one.id) ?? 0n) > 0n);
  return new Set(waiting.map((one) => one.dealId)).size;
}

/** Deals with something delivered that is on no report, by client. */
export async function dealsToReport(tx: Tx, clientId?: Id<'client'>): Promise<ToReport[]> {
  const ahead = await list.deliveredAhead(tx, clientId);
  const ids = ahead.map((one) => one.service.id);
  const pending = await pendingQuantities(tx, ids, OUT);
  const waiting = new Map(ahead.map(({ service }) => [service.id, waitingOf(service, pending.get(service.id) ?? 0n)]));
  const spans = await deliveryDays(tx, waiting);
  const deals = new Map<Id<'deal'>, ToReport>();
  for (const { service, clientName, dealTitle } of ahead) {
    const { dealId, unitPrice, discount, currency } = service;
    const quantity = waiting.get(service.id) ?? 0n;
    if (quantity === 0n) continue;
    const before = deals.get(dealId);
    const span = spans.get(service.id);
    deals.set(dealId, {
      dealId,
      clientId: service.clientId,
      clientName,
      dealTitle,
      currency,
      services: (before?.services ?? 0) + 1,
      net: (before?.net ?? 0n) + lineNet({ quantity, unitPrice, discount }),
      from: first(before?.from ?? null, span?.first ?? null),
      to: last(before?.to ?? null, span?.last ?? null),
    });
  }
  return [...deals.values()];
}

const first = (a: CivilDate | null, b: CivilDate | null) => (a !== null && (b === null || a < b) ? a : b);
const last = (a: CivilDate | null, b: CivilDate | null) => (a !== null && (b === null || a > b) ? a : b);
