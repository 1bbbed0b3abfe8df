import { receiveChatMessage } from '#domain/chat/receive-chat-message.ts';
import { settleCarriage } from '#domain/chat/settle-carriage.ts';
import { whatsappSender } from '#domain/chat/whatsapp-sender.ts';
import type { StoredFile } from '#domain/files/model/stored-file.ts';
import { tenantOfWhatsapp } from '#domain/inbox/tenant-of.ts';
import { type SystemActor, systemActor } from '#domain/kernel/actor.ts';
import { Conflict, Forbidden, PlanLocked } from '#domain/kernel/errors.ts';
import { isId } from '#domain/kernel/pure/ids.ts';
import type { Whatsapp } from '#integrations/whatsapp/client.ts';
import { valuesOf, type WhatsappValue } from '#integrations/whatsapp/webhook.ts';
import type { Handler } from '../inbox-relay.ts';
import type { Objects } from '../objects.ts';

interface Parts {
  whatsapp: Whatsapp;
  objects: Objects;
}
type Message = NonNullable<WhatsappValue['messages']>[number];
type Status = NonNullable<WhatsappValue['statuses']>[number];

/** WhatsApp's events: what clients write goes to the desk of the number's company, the fate of sent messages is followed. */
export const whatsappHandler =
  (parts: Parts): Handler =>
  async ({ payload, receivedAt }) => {
    let isOurs = false;
    for (const value of valuesOf(payload)) {
      const tenantId = await tenantOfWhatsapp(value.metadata.phone_number_id);
      if (tenantId === undefined) continue;
      isOurs = true;
      const actor = systemActor(tenantId, 'WhatsApp', receivedAt);
      for (const message of value.messages ?? []) await receive(parts, actor, message, nameOf(value, message.from));
      for (const status of value.statuses ?? []) await follow(actor, status);
    }
    return isOurs ? 'done' : 'ignored';
  };

const nameOf = ({ contacts }: WhatsappValue, from: string): string | undefined =>
  contacts
    ?.find(({ wa_id }) => wa_id === from)
    ?.profile?.name.trim()
    .slice(0, 120) || undefined;

/** Who is blocked, floods, or writes to a company whose plan takes no new talks, is not heard; the rest is tried again. */
async function receive(parts: Parts, actor: SystemActor, message: Message, name: string | undefined): Promise<void> {
  const media = message.image ?? message.document;
  const file = media === undefined ? undefined : await fileOf(parts, actor, media);
  const text = (message.text?.body ?? media?.caption ?? '').slice(0, 4_000);
  try {
    await receiveChatMessage(actor, {
      channel: 'whatsapp',
      externalRef: message.from,
      visitorPhone: `+${message.from}`,
      ...(name === undefined ? {} : { visitorName: name }),
      text: text === '' && file === undefined ? `[${message.type}]` : text,
      ...(file === undefined ? {} : { file }),
      providerId: message.id,
      at: new Date(Number(message.timestamp) * 1_000).toISOString(),
    });
  } catch (error) {
    if (!(error instanceof Forbidden || error instanceof Conflict || error instanceof PlanLocked)) throw error;
  }
}

const PDF = '%PDF-';
const PICTURES: readonly (readonly [start: string, type: string])[] = [
  ['\u0089PNG', 'image/png'],
  ['\u00ff\u00d8\u00ff', 'image/jpeg'],
];

/** What the bytes are, by their first ones; anything but a PDF or a picture is left out. */
function typeOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (start.startsWith(PDF)) return 'application/pdf';
  if (start.startsWith('RIFF') && start.slice(8) === 'WEBP') return 'image/webp';
  return PICTURES.find(([first]) => start.startsWith(first))?.[1];
}

async function fileOf(
  { whatsapp, objects }: Parts,
  actor: SystemActor,
  { id, filename }: NonNullable<Message['document']>,
): Promise<StoredFile | undefined> {
  const { sender } = await whatsappSender(actor, {});
  const bytes = sender === null ? undefined : await whatsapp.media(sender, id);
  const contentType = bytes && typeOf(bytes);
  if (bytes === undefined || contentType === undefined) return undefined;
  const name = filename?.slice(0, 200) || `whatsapp.${contentType.split('/')[1] ?? 'bin'}`;
  return objects.store(actor.tenantId, bytes, { name, contentType });
}

const FATES = { sent: 'sent', delivered: 'delivered', read: 'read', failed: 'failed' } as const;
const isFate = (status: string): status is keyof typeof FATES => Object.hasOwn(FATES, status);

async function follow(actor: SystemActor, { id, status, biz_opaque_callback_data: ours, errors }: Status) {
  if (!isFate(status)) return;
  const [error] = errors ?? [];
  const own = ours !== undefined && isId<'chatMessage'>(ours) ? { chatMessageId: ours } : {};
  await settleCarriage(actor, {
    ...own,
    providerId: id,
    carriage: FATES[status],
    ...(error === undefined ? {} : { failure: `${error.code}: ${error.title}`.slice(0, 300) }),
  });
}
