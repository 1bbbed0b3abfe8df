import type { Id } from '#domain/kernel/pure/ids.ts';
import { fetchMessage, fetchReceived, readSpvList } from '../spv-inbox.ts';
import { carryMessage } from '../spv-message.ts';
import type { SpvParts } from '../spv-parts.ts';
import type { TenantRef } from './subscription.ts';

/** SPV's list and what it brings: one supplier's invoice, one message of a buyer; and one message of ours to a supplier. */
export const inboxActivities = (parts: SpvParts) => ({
  list: ({ tenantId }: TenantRef, asOf: number): Promise<void> => readSpvList(parts, { tenantId, asOf }),
  fetchReceived: ({ tenantId }: TenantRef, id: Id<'receivedInvoice'>, asOf: number): Promise<string> =>
    fetchReceived(parts, { tenantId, asOf }, id),
  fetchMessage: ({ tenantId }: TenantRef, id: Id<'invoiceMessage'>, asOf: number): Promise<string> =>
    fetchMessage(parts, { tenantId, asOf }, id),
  message: ({ tenantId }: TenantRef, id: Id<'buyerMessage'>, asOf: number): Promise<string> =>
    carryMessage(parts.anaf, { tenantId, asOf }, id),
});
export type InboxActivities = ReturnType<typeof inboxActivities>;
