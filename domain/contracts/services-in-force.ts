import { z } from 'zod';
import { ContractedService } from '#domain/clients/model/contracted.ts';
import { contractedServicesOf } from '#domain/clients/steps.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { ContractRow } from './repo.ts';

/** A service as a contract in force binds to it; `startDate` may be ahead, and so may the last day, `endDate`. */
export const ServiceInForce = ContractedService.pick({
  id: true,
  siteId: true,
  name: true,
  unit: true,
  contracted: true,
  unitPrice: true,
  currency: true,
  priceBasis: true,
  rhythm: true,
  rhythmWeeks: true,
  startDate: true,
  endDate: true,
  state: true,
});
export type ServiceInForce = z.output<typeof ServiceInForce>;

/** The services of a contract that run today or will, as the contract and its addenda say now. */
export async function servicesInForce(
  tx: Tx,
  { id, clientId, dealId }: Pick<ContractRow, 'id' | 'clientId' | 'dealId'>,
): Promise<ServiceInForce[]> {
  const today = civilDateOf(tx.asOf);
  return (await contractedServicesOf(tx, clientId)).filter(
    (one) =>
      one.dealId === dealId &&
      one.contractId === id &&
      (one.endDate === null ? one.state === 'active' : one.endDate >= today),
  );
}
