import { eq, inArray } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { inboundAddress, stripeAccount, whatsappNumber } from '#db/schema/auth.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';

/** Whose an inbound address is; undefined for an unknown one. Anything behind a `+` is a detail of the sender's. */
export async function tenantOfAddress(address: string): Promise<TenantId | undefined> {
  const localPart = (address.split('@')[0] ?? '').split('+')[0]?.toLowerCase() ?? '';
  const [row] = await authDb().select().from(inboundAddress).where(eq(inboundAddress.localPart, localPart));
  return row?.tenantId;
}

/** The inbound local part of a company. */
export async function inboundNameOf(tenantId: TenantId): Promise<string | undefined> {
  const [row] = await authDb().select().from(inboundAddress).where(eq(inboundAddress.tenantId, tenantId));
  return row?.localPart;
}

/** Whose a connected Stripe account is; undefined for one that is not ours. */
export async function tenantOfAccount(accountId: string): Promise<TenantId | undefined> {
  const [row] = await authDb().select().from(stripeAccount).where(eq(stripeAccount.accountId, accountId));
  return row?.tenantId;
}

/** Whose a WhatsApp number is, by WhatsApp's own id of it; undefined for one that is not ours. */
export async function tenantOfWhatsapp(numberId: string): Promise<TenantId | undefined> {
  const [row] = await authDb().select().from(whatsappNumber).where(eq(whatsappNumber.numberId, numberId));
  return row?.tenantId;
}

/** Which of these companies have a WhatsApp number; of all companies when none are named. */
export async function whatsappTenants(among?: readonly TenantId[]): Promise<TenantId[]> {
  const rows = await authDb()
    .select({ tenantId: whatsappNumber.tenantId })
    .from(whatsappNumber)
    .where(among === undefined ? undefined : inArray(whatsappNumber.tenantId, [...among]));
  return rows.map(({ tenantId }) => tenantId);
}
