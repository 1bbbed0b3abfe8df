import { and, eq, gt, inArray, notExists, sql, type SQL } from 'drizzle-orm';
import { contract } from '#db/schema/contract.ts';
import { contractedService } from '#db/schema/contracted-service.ts';
import { invoiceBalance } from '#db/schema/invoice-balance.ts';
import { lead } from '#db/schema/lead.ts';
import { offer } from '#db/schema/offer.ts';
import { lineWorth } from '#domain/kernel/line-worth.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** How many things wait at a step, and what they are worth in minor units of lei. */
export interface AtStep {
  count: number;
  amount: bigint;
}
const NONE: AtStep = { count: 0, amount: 0n };

const count = sql<number>`count(*)::int`;
const total = (what: SQL) => sql`coalesce(${what}, 0)`.mapWith(BigInt);

export async function openLeads(tx: Tx): Promise<AtStep> {
  const [row] = await tx.db
    .select({ count })
    .from(lead)
    .where(inArray(lead.state, ['new', 'contacted', 'qualified']));
  return { count: row?.count ?? 0, amount: 0n };
}

/** Offers that wait for the client's answer. */
export async function openOffers(tx: Tx): Promise<AtStep> {
  const [row] = await tx.db
    .select({ count, amount: total(sql`sum(${offer.gross})`) })
    .from(offer)
    .where(and(inArray(offer.state, ['sent', 'viewed']), eq(offer.currency, 'RON')));
  return row ?? NONE;
}

/** Accepted offers of deals without a contract: clients with whom nothing is signed yet. */
export async function soldOffers(tx: Tx): Promise<AtStep> {
  const [row] = await tx.db
    .select({ count, amount: total(sql`sum(${offer.gross})`) })
    .from(offer)
    .where(
      and(
        eq(offer.state, 'accepted'),
        eq(offer.currency, 'RON'),
        notExists(
          tx.db
            .select({ one: sql`1` })
            .from(contract)
            .where(and(eq(contract.tenantId, offer.tenantId), eq(contract.dealId, offer.dealId))),
        ),
      ),
    );
  return row ?? NONE;
}

/** Contracts that wait for a signature. */
export async function unsignedContracts(tx: Tx): Promise<AtStep> {
  const [row] = await tx.db
    .select({ count, amount: total(sql`sum(${contract.value})`) })
    .from(contract)
    .where(and(inArray(contract.state, ['draft', 'sent', 'partially_signed']), eq(contract.currency, 'RON')));
  return row ?? NONE;
}

/** Contracted services by what comes next for them: delivery, acceptance. Values are before VAT. */
export async function servicesByStep(tx: Tx): Promise<{ delivery: AtStep; acceptance: AtStep }> {
  const { contracted, delivered, accepted, invoiced, unitPrice, discount, state, currency } = contractedService;
  const worth = (quantity: SQL) => sql`sum(${lineWorth(quantity, unitPrice, discount)}) filter (where ${quantity} > 0)`;
  const toDeliver = sql`greatest(${contracted} - greatest(${delivered}, ${invoiced}), 0)`;
  const toAccept = sql`greatest(${delivered} - greatest(${accepted}, ${invoiced}), 0)`;
  const [row] = await tx.db
    .select({
      deliveries: sql<number>`(count(*) filter (where ${toDeliver} > 0))::int`,
      delivery: total(worth(toDeliver)),
      acceptances: sql<number>`(count(*) filter (where ${toAccept} > 0))::int`,
      acceptance: total(worth(toAccept)),
    })
    .from(contractedService)
    .where(and(eq(state, 'active'), eq(currency, 'RON')));
  if (!row) return { delivery: NONE, acceptance: NONE };
  return {
    delivery: { count: row.deliveries, amount: row.delivery },
    acceptance: { count: row.acceptances, amount: row.acceptance },
  };
}

/** Issued invoices with something open. */
export async function openInvoices(tx: Tx): Promise<AtStep> {
  const [row] = await tx.db
    .select({ count, amount: total(sql`sum(${invoiceBalance.open})`) })
    .from(invoiceBalance)
    .where(and(gt(invoiceBalance.open, 0n), eq(invoiceBalance.currency, 'RON')));
  return row ?? NONE;
}
