import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { lazyConnection } from './connect.ts';

const pool = lazyConnection('CRM_AUTH_DATABASE_URL', { max: 5 });

/** The directory of tenants and people and the raw inbox, as `crm_auth`: what is known before a tenant is. Never joined with `app`. */
export const authDb = (): PostgresJsDatabase => pool.get().db;
export const checkAuthConnection = () => pool.get().check();
export const closeAuthConnection = () => pool.close();
