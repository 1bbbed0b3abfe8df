import { authDb } from '#db/auth.server.ts';
import { webhook } from '#db/schema/inbox.ts';
import { newId } from '#domain/kernel/pure/ids.ts';

export interface VerifiedWebhook {
  provider: 'resend' | 'stripe' | 'whatsapp';
  eventId: string;
  type: string;
  payload: Record<string, unknown>;
}

/** Keeps a verified webhook for the worker; the same event delivered again, even at once, is one row. */
export async function keepWebhook(event: VerifiedWebhook, at: Date): Promise<void> {
  await authDb()
    .insert(webhook)
    .values({ id: newId<'webhook'>(), ...event, receivedAt: at, dueAt: at })
    .onConflictDoNothing({ target: [webhook.provider, webhook.eventId] });
}
