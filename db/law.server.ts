import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { lazyConnection } from './connect.ts';

const pool = lazyConnection('CRM_LAW_DATABASE_URL', { max: 1 });

/** The tables of the law as `crm_law`, which may add exchange rates and nothing else. */
export const lawDb = (): PostgresJsDatabase => pool.get().db;
export const closeLawConnection = () => pool.close();
