import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { authDb } from '#db/auth.server.ts';
import { tenant } from '#db/schema/auth.ts';
import { hasRole, type PersonActor } from '#domain/kernel/actor.ts';
import { Forbidden } from '#domain/kernel/errors.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { requireProof } from '#domain/kernel/step-up.ts';
import { recordAct } from './record-act.ts';

const Factor = z.object({ secondFactor: z.enum(['optional', 'required']) });

/** Whether everybody signs in to the company with two factors. */
export const companyFactor = async (tenantId: TenantId): Promise<'optional' | 'required'> => {
  const [row] = await authDb()
    .select({ secondFactor: tenant.secondFactor })
    .from(tenant)
    .where(eq(tenant.id, tenantId));
  return row?.secondFactor ?? 'optional';
};

/** Asks two factors of everybody from the next request on, or no longer. @throws Forbidden · StepUpNeeded · Invalid */
export async function setCompanyFactor(actor: PersonActor, input: unknown): Promise<void> {
  if (!hasRole(actor, 'administrator')) throw new Forbidden();
  requireProof(actor);
  const values = parseInput(Factor, input);
  await authDb().update(tenant).set(values).where(eq(tenant.id, actor.tenantId));
  await recordAct(actor, 'identity.setCompanyFactor');
}
