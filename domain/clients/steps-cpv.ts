import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as clients from './repo.ts';

/** The catalogue has learned the CPV code of a service: what clients have bought of it without one bears it too. */
export const fillCpv = (tx: Tx, serviceId: Id<'service'>, cpv: string) => clients.fillCpv(tx, serviceId, cpv);
