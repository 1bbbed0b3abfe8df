import type { Operation } from './operation.ts';
import { COMPANY } from './registry-company.server.ts';
import { MONEY } from './registry-money.server.ts';
import { REPORTING } from './registry-reports.server.ts';
import { SALES } from './registry-sales.server.ts';
import { WORK } from './registry-work.server.ts';

/** Every verb and query that the API offers. Written out, so that the bundler sees them; a test compares it with the files. */
export const OPERATIONS: readonly Operation[] = [...SALES, ...WORK, ...MONEY, ...REPORTING, ...COMPANY];
