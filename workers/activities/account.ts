import { closeTenant, forgetMember } from '#domain/identity/close-tenant.ts';
import { listTenants } from '#domain/identity/list-tenants.ts';
import { promiseAdministrators } from '#domain/identity/promise-administrators.ts';
import { moveImport } from '#domain/imports/move-import.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { closeCompany } from '#domain/portability/close-company.ts';
import { partKey, partPrefix } from '#domain/portability/model/terms.ts';
import { nextAccountStep } from '#domain/portability/next-account-step.ts';
import { noteProgress } from '#domain/portability/note-progress.ts';
import { settleErasure } from '#domain/portability/settle-erasure.ts';
import { settleExport } from '#domain/portability/settle-export.ts';
import { showErasure } from '#domain/portability/show-erasure.ts';
import type { Files } from '#integrations/s3/client.ts';
import { inParts } from '../copy/in-parts.ts';
import { reported } from '../copy/reported.ts';
import { writeCopy } from '../copy/write-copy.ts';
import { type Objects, ObjectStoreAway } from '../objects.ts';
import { systemVerb } from '../system-verb.ts';
import type { TenantRef } from './subscription.ts';

const REASON = 'company account';
const next = systemVerb(nextAccountStep, REASON);
const settle = systemVerb(settleExport, REASON);
const move = systemVerb(moveImport, REASON);
const close = systemVerb(closeCompany, REASON);
const erased = systemVerb(showErasure, REASON);
const swept = systemVerb(settleErasure, REASON);

type ExportId = Id<'companyExport'>;

export const accountActivities = ({ files, objects }: { files: Files; objects: Objects }) => ({
  nextAccountStep: ({ tenantId }: TenantRef, asOf: number) => next({ tenantId, asOf }, {}),

  /** Some rows of a table that is taken over or undone. A repeat goes on where the last one ended. */
  async moveTable({ tenantId }: TenantRef, dataImportId: Id<'dataImport'>, asOf: number): Promise<void> {
    await move({ tenantId, asOf }, { dataImportId });
  },

  /** From its beginning at each try: parts of an earlier one are taken away first, because a key is never written twice. */
  async makeCopy({ tenantId }: TenantRef, exportId: ExportId, asOf: number): Promise<void> {
    const company = (await listTenants()).find((one) => one.id === tenantId);
    await removeAll(files, partPrefix(tenantId, exportId));
    const parts = inParts(async (part, bytes) => {
      const put = await files.put(partKey(tenantId, exportId, part), bytes, { contentType: 'application/zip' });
      if (put.kind !== 'ok') throw new ObjectStoreAway(`the object store did not take part ${part}: ${put.kind}`);
    });
    const tell = (done: number, total: number) => noteProgress(tenantId, exportId, { done, total }, new Date(asOf));
    const { size, sha256 } = await reported(tell, (progress) =>
      writeCopy({ tenantId, cui: company?.cui ?? '', asOf: new Date(asOf), objects, sink: parts.write, progress }),
    );
    const outcome = { state: 'ready', parts: await parts.end(), size: size.toString(), sha256 } as const;
    const at = Date.now();
    await settle({ tenantId, asOf: at }, { exportId, outcome });
    await promiseAdministrators(tenantId, 'export-ready', exportId, {}, new Date(at));
  },

  failCopy: ({ tenantId }: TenantRef, exportId: ExportId, asOf: number) =>
    settle({ tenantId, asOf }, { exportId, outcome: { state: 'failed' } }),

  async expireCopy({ tenantId }: TenantRef, exportId: ExportId, asOf: number): Promise<void> {
    await settle({ tenantId, asOf }, { exportId, outcome: { state: 'expired' } });
    await removeAll(files, partPrefix(tenantId, exportId));
  },

  async sweepErased({ tenantId }: TenantRef, erasureId: Id<'erasure'>, asOf: number): Promise<void> {
    const { objects: keys, memberId } = await erased({ tenantId, asOf }, { erasureId });
    for (const key of keys) await remove(files, key);
    if (memberId !== null) await forgetMember(tenantId, memberId);
    await swept({ tenantId, asOf }, { erasureId });
  },

  async tellClosing({ tenantId }: TenantRef, closingId: string, asOf: number): Promise<void> {
    await promiseAdministrators(tenantId, 'closing-asked', closingId, {}, new Date(asOf));
  },

  /** The rows first: the directory is closed after them, and both may be done again. */
  async closeAccount({ tenantId }: TenantRef, asOf: number): Promise<void> {
    const { retainUntil } = await close({ tenantId, asOf }, {}, { key: 'close' });
    await promiseAdministrators(tenantId, 'company-closed', tenantId, { retainUntil }, new Date(asOf));
    await closeTenant(tenantId, retainUntil, new Date(asOf));
  },
});
export type AccountActivities = ReturnType<typeof accountActivities>;

async function removeAll(files: Files, prefix: string): Promise<void> {
  for (;;) {
    const page = await files.list(prefix);
    if (page.kind !== 'ok') throw new ObjectStoreAway(`the object store does not list: ${page.kind}`);
    if (page.objects.length === 0) return;
    for (const { key } of page.objects) await remove(files, key);
  }
}

async function remove(files: Files, key: string): Promise<void> {
  const gone = await files.delete(key);
  if (gone.kind !== 'ok') throw new ObjectStoreAway(`the object store did not delete: ${gone.kind}`);
}
