import { Conflict } from '#domain/kernel/errors.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as clients from './repo.ts';

export interface Duplicate {
  id: string;
  name: string;
  state: string;
  by: 'cui' | 'email';
}

/** Clients that may be the same: by CUI first, then by exact e-mail. Nothing is guessed from names. */
export async function duplicatesOf(
  tx: Tx,
  { cui, email }: { cui?: string | null | undefined; email?: string | null | undefined },
): Promise<Duplicate[]> {
  const byCui = cui ? await clients.byCui(tx, cui) : [];
  const byEmail = email ? await clients.byEmail(tx, email) : [];
  const seen = new Set(byCui.map((one) => one.id));
  return [
    ...byCui.map(({ id, name, state }) => ({ id, name, state, by: 'cui' as const })),
    ...byEmail
      .filter((one) => !seen.has(one.id))
      .map(({ id, name, state }) => ({ id, name, state, by: 'email' as const })),
  ];
}

/** @throws Conflict `clients.errors.duplicate` with the candidates, unless the person has said that it is another one */
export async function requireNoDuplicate(
  tx: Tx,
  card: { cui?: string | null | undefined; email?: string | null | undefined },
  isAnother: boolean,
): Promise<void> {
  if (isAnother) return;
  const candidates = await duplicatesOf(tx, card);
  const [first] = candidates;
  if (first) throw new Conflict('clients.errors.duplicate', { params: { name: first.name }, data: { candidates } });
}
