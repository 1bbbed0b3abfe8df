import type { AppLoadContext } from '@remix-run/node';
import { shellFigures } from '#domain/home/shell-figures.ts';
import { isOffice } from '#domain/plans/model/seats.ts';
import { showOffice } from '#domain/plans/show-office.ts';
import type { Shell } from '../shell.ts';
import { signedIn } from './session.server.ts';

/** Who looks, for rail and top bar; nobody on public pages and before the company has its rows. */
export async function shellOf(request: Request, context: AppLoadContext): Promise<Shell> {
  const who = await signedIn(request, context);
  if (!who) return {};
  const { actor, name, companies, look } = who;
  const { plan, trialDaysLeft, companyName, inbox, efactura, notices } = await shellFigures(actor, {});
  if (companyName === null) return {};
  const readsOnly = plan === 'standard' && isOffice(actor.roles) && !look && !(await showOffice(actor, {})).mayWrite;
  const roles = actor.roles.filter((role) => role !== 'client' && role !== 'operator' && role !== 'system');
  return {
    person: {
      name,
      roles,
      companyId: actor.tenantId,
      personId: actor.personId,
      companyName,
      plan,
      trialDaysLeft,
      ...(readsOnly ? { readsOnly } : {}),
      ...(look ? { lookUntil: look.until } : {}),
      companies: companies.map(({ id, name: company }) => ({ id, name: company })),
    },
    counts: { inbox, efactura, notices },
  };
}
