import { type CivilDate, daysBetween } from '#domain/kernel/pure/civil-date.ts';
import { romanianOrder } from '#domain/kernel/pure/romanian-order.ts';

export const BUCKETS = ['notDue', 'to30', 'to60', 'to90', 'over90'] as const;
export type Bucket = (typeof BUCKETS)[number];

export interface OpenAmount {
  clientId: string;
  clientName: string;
  dueDate: CivilDate | null;
  /** Minor units; below zero what is owed to the client. */
  open: bigint;
}

export interface AgedRow extends Record<Bucket, bigint> {
  id: string;
  client: string;
  overdue: bigint;
  open: bigint;
}

/** How long something is overdue: on its day it is not, a month of 30 days is the first bucket. What has no day is not due. */
export function bucketOf(dueDate: CivilDate | null, today: CivilDate): Bucket {
  const late = dueDate === null ? 0 : daysBetween(dueDate, today);
  if (late <= 0) return 'notDue';
  if (late <= 30) return 'to30';
  if (late <= 60) return 'to60';
  return late <= 90 ? 'to90' : 'over90';
}

/** A row per client, who owes the most first. Its buckets add up to what is open of it. */
export function agedOf(amounts: readonly OpenAmount[], today: CivilDate): AgedRow[] {
  const rows = new Map<string, AgedRow>();
  for (const { clientId: id, clientName: client, dueDate, open } of amounts) {
    const row = rows.get(id) ?? {
      id,
      client,
      notDue: 0n,
      to30: 0n,
      to60: 0n,
      to90: 0n,
      over90: 0n,
      overdue: 0n,
      open: 0n,
    };
    rows.set(id, row);
    const bucket = bucketOf(dueDate, today);
    row[bucket] += open;
    row.open += open;
    if (bucket !== 'notDue') row.overdue += open;
  }
  return [...rows.values()].sort((a, b) => compare(b.open, a.open) || romanianOrder(a.client, b.client));
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
