import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { type Margin, marginOf } from './model/margin.ts';
import * as costs from './repo.ts';
import { soldServices } from './repo-margins.ts';
import { valuesInLei } from './value-in-lei.ts';

export interface DealMargin extends Margin {
  contractId: Id<'contract'> | null;
  contractNumber: string | null;
  dealTitle: string;
  clientName: string;
  /** Thousandths. */
  hours: bigint;
  hoursCost: bigint;
  materialCost: bigint;
  /** Hours and material that were noted without a cost. */
  open: number;
}

/** What each deal brought and cost so far, in lei before VAT; deals of which nothing was done yet are left out. */
export async function marginsOfDeals(tx: Tx): Promise<DealMargin[]> {
  const spent = new Map((await costs.costsByService(tx)).map((one) => [one.contractedServiceId, one]));
  const deals = new Map<Id<'deal'>, DealMargin>();
  for (const sold of await valuesInLei(tx, await soldServices(tx))) {
    const { hours, hoursCost, materialCost, open } = spent.get(sold.id) ?? NOTHING;
    if (sold.value === null || (sold.delivered === 0n && hours === 0n && materialCost === 0n)) continue;
    const before = deals.get(sold.dealId);
    deals.set(sold.dealId, {
      contractId: sold.contractId ?? before?.contractId ?? null,
      contractNumber: sold.contractNumber ?? before?.contractNumber ?? null,
      dealTitle: sold.dealTitle,
      clientName: sold.clientName,
      hours: hours + (before?.hours ?? 0n),
      hoursCost: hoursCost + (before?.hoursCost ?? 0n),
      materialCost: materialCost + (before?.materialCost ?? 0n),
      open: open + (before?.open ?? 0),
      ...marginOf(sold.value + (before?.value ?? 0n), hoursCost + materialCost + (before?.cost ?? 0n)),
    });
  }
  return [...deals.values()];
}

const NOTHING = { hours: 0n, hoursCost: 0n, materialCost: 0n, open: 0 };
