import type { Tx } from '#domain/kernel/tx.ts';
import { isStale } from './model/register.ts';
import type { ClientRow } from './repo.ts';
import * as registers from './repo-register.ts';

/** What ANAF's register last said of a client's present CUI; undefined when it was not asked about it. */
export async function registerOf(tx: Tx, { id, cui }: Pick<ClientRow, 'id' | 'cui'>) {
  const row = await registers.registerOf(tx, id);
  return row?.cui === cui ? row : undefined;
}

/** Whether the register should be asked about a client who is being invoiced; people and foreigners are not in it. */
export function needsRegister(
  { kind, cui }: Pick<ClientRow, 'kind' | 'cui'>,
  known: { checkedAt: Date } | undefined,
  now: Date,
): boolean {
  return (kind === 'company' || kind === 'institution') && cui !== null && isStale(known?.checkedAt, now);
}

/** The wake-up of the company's question to the register, when one is due about this client. */
export async function registerWake(
  tx: Tx,
  client: Pick<ClientRow, 'id' | 'kind' | 'cui'>,
): Promise<{ wakes?: 'register' }> {
  return needsRegister(client, await registerOf(tx, client), tx.asOf) ? { wakes: 'register' } : {};
}
