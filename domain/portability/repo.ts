import { sql } from 'drizzle-orm';
import type { Tx } from '#domain/kernel/tx.ts';

/** What a list of companies counts: table by word. */
const COUNTED = {
  clients: 'client',
  leads: 'lead',
  offers: 'offer',
  contracts: 'contract',
  workOrders: 'work_order',
  reports: 'acceptance_report',
  invoices: 'invoice',
  payments: 'payment',
  messages: 'message',
  files: 'file',
  auditEntries: 'audit_entry',
} as const;

export type Counted = keyof typeof COUNTED;

export async function planAndCounts(tx: Tx): Promise<{ plan: string; counts: Record<Counted, number> }> {
  const list = Object.entries(COUNTED).map(([word, table]) => `(select count(*)::int from app.${table}) as "${word}"`);
  const [row = {}] = await tx.db.execute(
    sql.raw(`select coalesce((select plan from app.entitlement limit 1), 'none') as plan, ${list.join(', ')}`),
  );
  const { plan, ...counts } = row;
  return { plan: String(plan), counts: asCounts(counts) };
}

/** Guaranteed by the question above. */
const asCounts = (row: Record<string, unknown>) => row as Record<Counted, number>;
