import type { Actor } from '#domain/kernel/actor.ts';
import { listMembers } from '#domain/identity/members.ts';

/** The names of the company's people by their id, for «who did it». */
export const memberNames = async ({ tenantId }: Actor): Promise<Record<string, string>> =>
  Object.fromEntries((await listMembers(tenantId)).map(({ personId, name }) => [personId, name]));
