import { Conflict } from '#domain/kernel/errors.ts';
import { reviveJson } from '#domain/kernel/json.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { type AddendumHead, isWaiting } from './model/addendum.ts';
import type { AddendumWording } from './model/addendum-paper.ts';
import type { AddendumLine } from './model/addendum-service.ts';
import * as addenda from './repo-addenda.ts';
import { linesOf } from './repo-addendum-lines.ts';
import * as contracts from './repo.ts';

/** An addendum's row as verbs answer it. */
export const asAddendum = ({ id, ...row }: addenda.AddendumRow): AddendumHead => ({ ...row, addendumId: id });

/** What an addendum does to services, as queries answer it. */
export const addendumLines = (tx: Tx, addendumId: Id<'addendum'>): Promise<AddendumLine[]> => linesOf(tx, addendumId);

/** A sealed addendum as it was. Guaranteed: only `extendContract` writes the column. */
export const sealedAddendum = ({ document }: Pick<addenda.AddendumRow, 'document'>): AddendumWording =>
  reviveJson(document) as AddendumWording;

/** An addendum that waits for a signature and its contract, both locked, the contract first. @throws NotFound · Conflict */
export async function lockWaiting(tx: Tx, addendumId: Id<'addendum'>) {
  const { contractId } = await addenda.findAddendum(tx, addendumId);
  const contract = await contracts.lockContract(tx, contractId);
  const row = await addenda.lockAddendum(tx, addendumId);
  if (!isWaiting(row.state)) throw new Conflict('contracts.errors.notWaiting');
  return { contract, row };
}

/** @throws Conflict `contracts.errors.notInForce`: what has ended is not extended, a new contract is needed */
export function requireInForce({ state }: Pick<contracts.ContractRow, 'state'>): void {
  if (state !== 'in_force' && state !== 'suspended') throw new Conflict('contracts.errors.notInForce');
}
