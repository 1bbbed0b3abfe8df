import { NotFound } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { id as idOf } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { receiptsOf } from './repo-money.ts';

const ReceiptId = idOf<'receipt'>();

/** That a chitanță is this client's and stands. @throws NotFound */
export async function requireReceiptOf(tx: Tx, clientId: Id<'client'>, id: string): Promise<void> {
  const asked = ReceiptId.safeParse(id);
  if (!asked.success || (await receiptsOf(tx, clientId, asked.data)).length === 0) throw new NotFound();
}
