import { AsyncLocalStorage } from 'node:async_hooks';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { lazyConnection } from './connect.ts';
import { isTransactionLost } from '#domain/kernel/pure/transaction-lost.ts';
import type { TransactionSettings } from './wrap-postgres.ts';

/** A transaction in which only one tenant's rows exist. */
export type TenantTransaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];

const current = new AsyncLocalStorage<TransactionSettings>();
const pool = lazyConnection('CRM_APP_DATABASE_URL', { settings: () => current.getStore() });

const snapshots = lazyConnection('CRM_APP_DATABASE_URL', {
  max: 2,
  snapshot: true,
  settings: () => current.getStore(),
});

const MOST_REPEATS = 3;

/**
 * Opens a transaction as `crm_app` with the tenant set for its length: the only way to tenant tables. One that PostgreSQL
 * undid for the sake of another (deadlock, serialization) is done again from its beginning, so `work` keeps nothing outside.
 * Nesting throws, because the inner one would take a second connection and the two would not commit together.
 */
export async function withTenant<R>(
  settings: TransactionSettings,
  work: (db: TenantTransaction) => Promise<R>,
): Promise<R> {
  if (current.getStore()) throw new Error('withTenant inside withTenant: pass the transaction on instead.');
  for (let repeats = 0; ; repeats += 1)
    try {
      return await current.run(settings, () => pool.get().db.transaction(work));
    } catch (error) {
      if (repeats === MOST_REPEATS || !isTransactionLost(error)) throw error;
    }
}

/** A long reading transaction of one tenant that sees the rows of one moment, on connections of its own. */
export async function withSnapshot<R>(
  settings: Pick<TransactionSettings, 'tenantId' | 'asOf'>,
  work: (db: TenantTransaction) => Promise<R>,
): Promise<R> {
  if (current.getStore()) throw new Error('withSnapshot inside a transaction: pass the transaction on instead.');
  return current.run({ ...settings, readOnly: true }, () => snapshots.get().db.transaction(work));
}

export const checkTenantConnection = () => pool.get().check();
export const closeTenantConnection = async () => void (await Promise.all([pool.close(), snapshots.close()]));
