import { deliveredAfter } from '#domain/delivery/steps-visits.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { type Scope, servicesIn } from './draft-lines.ts';
import { writeDraft } from './drafting.ts';
import { shareOfMonth } from './model/share-of-month.ts';
import { waitingOf } from './model/waiting.ts';
import * as open from './repo-open.ts';
import type { ReportRow } from './repo.ts';
import { sendDraft } from './sending.ts';

export interface Period {
  periodStart: CivilDate;
  periodEnd: CivilDate;
}

/** What a service has to show for a period, in thousandths. */
export interface Shown {
  contractedServiceId: Id<'contractedService'>;
  delivered: bigint;
}

/**
 * What a deal delivered in a month and has on no report: what was done until its last day, and of each service paid by the
 * month its share of it, by days: a service with a new price from the 16th on is half at the old one, half at the new.
 */
export async function periodQuantities(tx: Tx, scope: Scope, { periodStart, periodEnd }: Period): Promise<Shown[]> {
  const services = await servicesIn(tx, scope);
  const ids = services.map((one) => one.id);
  const pending = await open.pendingQuantities(tx, ids, ['draft', 'sent', 'viewed']);
  const later = await deliveredAfter(tx, ids, periodEnd);
  return services.flatMap((service) => {
    const waiting = waitingOf(service, (pending.get(service.id) ?? 0n) + (later.get(service.id) ?? 0n));
    if (waiting > 0n) return [{ contractedServiceId: service.id, delivered: waiting }];
    const share = service.priceBasis === 'per_month' ? shareOfMonth(service, periodStart, periodEnd) : 0n;
    return share > 0n ? [{ contractedServiceId: service.id, delivered: share }] : [];
  });
}

/** Writes the report of a month, and sends it if asked. @throws as draftReport and sendReport */
export async function reportPeriod(
  tx: Tx,
  scope: Scope,
  { periodStart, periodEnd }: Period,
  { lines, send }: { lines: readonly Shown[]; send: boolean },
): Promise<ReportRow> {
  const draft = await writeDraft(tx, scope, { periodStart, periodEnd, lines: [...lines] });
  return send ? sendDraft(tx, draft, { way: 'email' }) : draft;
}
