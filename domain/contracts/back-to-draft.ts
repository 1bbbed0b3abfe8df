import type { Tx } from '#domain/kernel/tx.ts';
import * as contracts from './repo.ts';

/** What was not signed becomes a draft again: the same number, a new version of the same text. */
export async function backToDraft(tx: Tx, row: contracts.ContractRow): Promise<contracts.ContractRow> {
  const { body } = await contracts.findVersion(tx, row.id, row.currentVersion);
  const number = row.currentVersion + 1;
  await contracts.insertVersion(tx, { contractId: row.id, number, body });
  return contracts.updateContract(tx, row.id, { state: 'draft', currentVersion: number, sentAt: null });
}
