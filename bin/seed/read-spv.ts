import { listReceived } from '#domain/efactura/list-received.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { anafClient } from '#integrations/anaf/client.ts';
import { sandboxAddresses } from '#integrations/sandbox/addresses.ts';
import { inboxActivities } from '#workers/activities/spv-inbox.ts';
import type { Objects } from '#workers/objects.ts';
import type { SeedConfig } from './seed-config.ts';

/** The worker's own way to SPV's lists and files. */
export function spvOf(
  { anaf: { redirectUrl: redirectUri, ...anaf } }: SeedConfig,
  sandboxUrl: string,
  objects: Objects,
) {
  const checkerUrl = new URL('../../validate/signature', sandboxAddresses(sandboxUrl).anafRegisterUrl).href;
  return inboxActivities({ anaf: anafClient({ ...anaf, redirectUri, checkerUrl }), objects });
}

/** Reads the list and fetches every supplier's invoice in it, at a time of the past. */
export async function readSpv(spv: ReturnType<typeof spvOf>, tenantId: TenantId, at: Date): Promise<void> {
  await spv.list({ tenantId }, at.getTime());
  const { rows } = await listReceived(systemActor(tenantId, 'demo company', at), {});
  for (const { id, reading } of rows) if (reading === 'listed') await spv.fetchReceived({ tenantId }, id, at.getTime());
}
