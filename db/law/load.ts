import { drizzle } from 'drizzle-orm/postgres-js';
import { getTableColumns, sql as raw } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Sql } from 'postgres';
import { ceiling, doubt, holiday, mention, term, vatRate } from '#db/schema/law.ts';
import { CEILINGS } from './ceilings.ts';
