import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { unrecorded } from '#domain/kernel/unrecorded.ts';
import * as portability from './repo.ts';

/** The plan of a company and how many rows of each kind it holds, for the operator's list. */
export const countCompany = (tenantId: TenantId, asOf: Date) =>
  unrecorded(tenantId, 'list of companies', asOf, portability.planAndCounts, { readOnly: true });
