import type { Tx } from '#domain/kernel/tx.ts';
import type { Duplicate } from './model/client.ts';
import * as rows from './repo-duplicates.ts';

/** Who may already be this client: those with the same CUI first, then those with exactly this e-mail. Never a guess by name. */
export async function duplicatesOf(
  tx: Tx,
  { cui, email }: { cui?: string | undefined; email?: string | undefined },
): Promise<Duplicate[]> {
  const byCui = cui === undefined ? [] : await rows.withCui(tx, cui);
  const byEmail = email === undefined ? [] : await rows.withEmail(tx, email.toLowerCase());
  const known = new Set(byCui.map((row) => row.clientId));
  return [
    ...byCui.map((row) => ({ ...row, by: 'cui' as const })),
    ...byEmail.filter((row) => !known.has(row.clientId)).map((row) => ({ ...row, by: 'email' as const })),
  ];
}
