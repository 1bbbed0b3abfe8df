import type { Tx } from '#domain/kernel/tx.ts';

interface Client {
  unsafe(query: string, ...rest: unknown[]): unknown;
}

/** Guaranteed by drizzle's session for postgres.js: it holds the transaction's own handle, which carries every statement. */
const clientOf = ({ db }: Tx) => (db as unknown as { session: { client: Client } }).session.client;

/** How many statements a work sends in its transaction. */
export async function statementsOf(tx: Tx, work: () => Promise<unknown>): Promise<number> {
  const client = clientOf(tx);
  const { unsafe } = client;
  let count = 0;
  client.unsafe = (...args) => {
    count += 1;
    return unsafe(...args);
  };
  await work();
  client.unsafe = unsafe;
  return count;
}
