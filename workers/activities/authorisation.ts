import { noteAuthorisationWarned } from '#domain/efactura/note-authorisation-warned.ts';
import { showConnection } from '#domain/efactura/show-connection.ts';
import { promiseAdministrators } from '#domain/identity/promise-administrators.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { systemVerb } from '../system-verb.ts';
import type { TenantRef } from './subscription.ts';

const REASON = 'e-Factura';
const connection = systemVerb(showConnection, REASON);
const noted = systemVerb(noteAuthorisationWarned, REASON);

export const authorisationActivities = () => ({
  /** Calls the administrators, once for each occasion: a crash before the verb promises no mail twice. */
  async warnAuthorisation({ tenantId }: TenantRef, days: number, asOf: number): Promise<void> {
    const { refreshExpiresAt } = await connection({ tenantId, asOf }, {});
    const until = refreshExpiresAt === null ? '' : civilDateOf(refreshExpiresAt);
    const data = { days: String(days), ...(until === '' ? {} : { until }) };
    await promiseAdministrators(tenantId, 'spv-lost', `${until}/${days}`, data, new Date(asOf));
    await noted({ tenantId, asOf }, { days });
  },
});
export type AuthorisationActivities = ReturnType<typeof authorisationActivities>;
