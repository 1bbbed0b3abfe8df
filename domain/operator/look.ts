import { and, eq, gt, isNull } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { tenant } from '#db/schema/auth.ts';
import { supportConsent } from '#db/schema/operator.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import type { Id, TenantId } from '#domain/kernel/pure/ids.ts';
import { standingConsent } from './consent.ts';
import { type Operator, operatorIn, recordOperator } from './operator.ts';

/** A company that is looked at: until when, by whose leave. */
export interface Look {
  tenantId: TenantId;
  name: string;
  until: Date;
}

const REASON = 'support';
/** Nobody who looks has shown anything to the company. */
const NEVER = new Date(0);

/** Opens a company by its consent; its audit says so. @returns what the session keeps @throws Conflict `operator.errors.noConsent` */
export async function beginLook(operator: Operator, tenantId: TenantId): Promise<Id<'supportConsent'>> {
  const consent = await standingConsent(tenantId, operator.asOf);
  if (!consent) throw new Conflict('operator.errors.noConsent');
  await recordOperator(operatorIn(operator, tenantId, REASON), 'operator.beginLook', {});
  return consent.id;
}

/** What a session looks at; undefined once the consent is over or taken back, or the company is closed. */
export async function lookOf(consentId: Id<'supportConsent'>, asOf: Date): Promise<Look | undefined> {
  const [found] = await authDb()
    .select({ tenantId: tenant.id, name: tenant.name, until: supportConsent.until })
    .from(supportConsent)
    .innerJoin(tenant, eq(tenant.id, supportConsent.tenantId))
    .where(
      and(
        eq(supportConsent.id, consentId),
        isNull(supportConsent.endedAt),
        gt(supportConsent.until, asOf),
        eq(tenant.state, 'active'),
      ),
    );
  return found;
}

/** Who looks: reads what an administrator of the company reads, and changes nothing. */
export const looker = ({ personId, asOf, origin }: Operator, { tenantId }: Look): PersonActor => ({
  kind: 'person',
  roles: ['administrator'],
  tenantId,
  personId,
  asOf,
  provedAt: NEVER,
  isLooking: true,
  ...(origin === undefined ? {} : { origin }),
});

/** Each page that is opened stands in the company's own audit. */
export const recordLook = ({ tenantId, personId, asOf, origin }: PersonActor, path: string): Promise<void> =>
  recordOperator(
    operatorIn({ personId, asOf, ...(origin === undefined ? {} : { origin }) }, tenantId, REASON),
    'operator.openPage',
    { path: path.slice(0, 300) },
  );
