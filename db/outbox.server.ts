import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { lazyConnection } from './connect.ts';

const pool = lazyConnection('CRM_RELAY_DATABASE_URL', { max: 3 });

/** The queue of events as `crm_relay`, which reads and marks lanes of every tenant and sees no content. */
export const relayDb = (): PostgresJsDatabase => pool.get().db;
export const closeRelayConnection = () => pool.close();
