import type { Id, TenantId } from '#domain/kernel/pure/ids.ts';
import { unrecorded } from '#domain/kernel/unrecorded.ts';
import * as copies from './repo-export.ts';

/** How far the making of a copy is; pages that show it read again. */
export const noteProgress = (
  tenantId: TenantId,
  exportId: Id<'companyExport'>,
  { done, total }: { done: number; total: number },
  asOf: Date,
) =>
  unrecorded(tenantId, 'company export', asOf, (tx) => copies.updateExport(tx, exportId, { done, total }), {
    tells: exportId,
  });
