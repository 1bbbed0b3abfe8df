import { showCompany } from '#domain/companies/show-company.ts';
import { spvTokens } from '#domain/efactura/spv-tokens.ts';
import { type Actor, systemActor } from '#domain/kernel/actor.ts';
import { anafService } from './wiring.server.ts';

const MINUTE_MS = 60_000;

/** What SPV says when it is asked for the company's messages: the access holds, has no rights for its code, is dead, or SPV is away. */
export type SpvRights = 'ok' | 'noRights' | 'dead' | 'away';

/** Asks SPV with a fresh access, before it is kept. */
export async function rightsOf(actor: Actor, token: string): Promise<SpvRights> {
  const { cui } = await showCompany(actor, {});
  const now = Date.now();
  const answer = await anafService().listPage({
    cif: cui.replace(/\D/g, ''),
    start: new Date(now - 60 * MINUTE_MS),
    end: new Date(now - 2 * MINUTE_MS),
    page: 1,
    token,
  });
  if (answer.kind === 'ok') return 'ok';
  if (answer.kind === 'unavailable') return 'away';
  if (answer.reason === 'noRights') return 'noRights';
  return answer.reason === 'unauthorized' ? 'dead' : 'away';
}

/** The same with the access that the company has. @throws Invalid `efactura.errors.notConnected` */
export async function keptRights(actor: Actor): Promise<SpvRights> {
  const { accessToken } = await spvTokens(systemActor(actor.tenantId, 'test of the SPV connection', actor.asOf), {});
  return rightsOf(actor, accessToken);
}
