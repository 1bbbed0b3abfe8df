import { operatorCui } from '#app/http/wiring.server.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { operatorTenant } from '#domain/identity/operator-tenant.ts';

/** To whom a transfer for Premium goes; undefined where nobody sells it. */
export async function sellerAccount(asOf: Date): Promise<{ name: string; iban: string | null } | undefined> {
  const tenantId = await operatorTenant(operatorCui());
  if (tenantId === undefined) return undefined;
  const { name, bankAccounts } = await showCompany(systemActor(tenantId, 'page of the plan', asOf), {});
  const lei = bankAccounts.find(({ currency }) => currency === 'RON') ?? bankAccounts[0];
  return { name, iban: lei?.iban ?? null };
}
