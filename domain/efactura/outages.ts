import type { Tx } from '#domain/kernel/tx.ts';
import { findConnection, updateConnection } from './connection-repo.ts';
import type { FailedCall } from './model/failed-call.ts';
import * as outages from './repo-outages.ts';

/** SPV answered, whatever it said: an outage that lasted is over. */
export async function noteSpvAnswered(tx: Tx): Promise<void> {
  const connection = await findConnection(tx);
  if (connection !== undefined && connection.awaySince !== null) await outages.endOutage(tx);
  await updateConnection(tx, { lastAnswerAt: tx.asOf, awaySince: null });
}

/** A call of ours had no answer of SPV: the try is kept as evidence, and the pages say since when it has been so. */
export async function noteSpvAway(tx: Tx, { operation, answer }: FailedCall): Promise<void> {
  const outage = (await outages.openOutage(tx)) ?? (await outages.beginOutage(tx));
  await outages.insertTry(tx, outage.id, operation, answer.slice(0, 500));
  await updateConnection(tx, { awaySince: outage.startedAt });
}
