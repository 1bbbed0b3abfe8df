import type { Tx } from '#domain/kernel/tx.ts';
import { findConnection, updateConnection } from './connection-repo.ts';
import { ACCESS_LIFE_MS } from './model/pace.ts';

const HOUR = 3_600_000;

/** `token`: the access itself was not accepted; `rights`: the certificate has none for this company. */
export type RightsFault = 'token' | 'rights';

/**
 * SPV did not accept our access. A token that is older than an hour is renewed first; one that was just renewed, or
 * missing rights, stop the company's queue until a person with a certificate gives them again.
 */
export async function doubtRights(tx: Tx, fault: RightsFault, text: string): Promise<void> {
  const connection = await findConnection(tx);
  if (connection?.state !== 'connected') return;
  const age = ACCESS_LIFE_MS - (connection.accessExpiresAt.getTime() - tx.asOf.getTime());
  if (fault === 'token' && age > HOUR) {
    await updateConnection(tx, { accessExpiresAt: tx.asOf, renewNextAt: null });
    return;
  }
  await updateConnection(tx, { state: 'refused', failure: text });
  tx.emit({ type: 'SpvLost', subject: tx.tenantId, wakes: 'spv' });
}
