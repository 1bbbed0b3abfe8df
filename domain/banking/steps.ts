import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as imports from './repo-import.ts';

/** Own accounts to which statements were imported; such an account stays, whatever is printed on invoices. */
export const accountsWithStatements = (tx: Tx): Promise<Id<'bankAccount'>[]> => imports.accountsInUse(tx);
