import { beginCarriage } from '#domain/chat/begin-carriage.ts';
import { settleCarriage } from '#domain/chat/settle-carriage.ts';
import { waitingMessages } from '#domain/chat/waiting-messages.ts';
import { whatsappSender } from '#domain/chat/whatsapp-sender.ts';
import { whatsappTenants } from '#domain/inbox/tenant-of.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import type { Id, TenantId } from '#domain/kernel/pure/ids.ts';
import type { Whatsapp } from '#integrations/whatsapp/client.ts';
import type { Objects } from './objects.ts';

interface Parts {
  whatsapp: Whatsapp;
  objects: Objects;
}

/** The net under lost notifications. */
const SWEEP_MS = 60_000;

/**
 * Hands the desk's WhatsApp messages over: at once for companies of which something was committed, once a minute for all that
 * have a number. A message is taken in hand before the call, so two workers or a crash never send it twice.
 */
export function chatCarrier({ whatsapp, objects }: Parts) {
  const changed = new Set<TenantId>();
  let sweptAt = 0;

  async function carry(tenantId: TenantId, messageId: Id<'chatMessage'>): Promise<void> {
    const actor = systemActor(tenantId, 'WhatsApp', new Date());
    const { sender } = await whatsappSender(actor, {});
    const { message } = await beginCarriage(actor, { chatMessageId: messageId });
    if (message === null) return;
    const settle = (carriage: 'sent' | 'failed' | 'uncertain', more: { providerId?: string; failure?: string }) =>
      settleCarriage({ ...actor, asOf: new Date() }, { chatMessageId: messageId, carriage, ...more });
    if (sender === null) return void (await settle('failed', { failure: 'no number' }));
    const { file, ...rest } = message;
    const bytes = file === null ? undefined : await objects.read(file.key);
    const carried = file === null || bytes === undefined ? null : { ...file, bytes };
    const answer = await whatsapp.send(sender, { ...rest, file: carried, reference: messageId });
    if (answer.kind === 'sent') await settle('sent', { providerId: answer.id });
    else await settle(answer.kind === 'refused' ? 'failed' : 'uncertain', { failure: answer.reason });
  }

  return {
    /** Remembers for which companies the next turn looks. @returns whether there are any */
    note(committed: readonly { tenantId: string }[]): boolean {
      for (const { tenantId } of committed) if (tenantId !== '*') changed.add(asTenant(tenantId));
      return changed.size > 0;
    },
    async turn(): Promise<number> {
      const isSweep = Date.now() - sweptAt >= SWEEP_MS;
      if (!isSweep && changed.size === 0) return 0;
      if (isSweep) sweptAt = Date.now();
      const among = isSweep ? undefined : [...changed];
      changed.clear();
      let carried = 0;
      for (const tenantId of await whatsappTenants(among)) {
        const actor = systemActor(tenantId, 'WhatsApp', new Date());
        const { chatMessageIds } = await waitingMessages(actor, {});
        for (const messageId of chatMessageIds) await carry(tenantId, messageId);
        carried += chatMessageIds.length;
      }
      return carried;
    },
  };
}

/** Guaranteed by the notification, which a process of ours sent about a company's commit. */
const asTenant = (text: string) => text as TenantId;
