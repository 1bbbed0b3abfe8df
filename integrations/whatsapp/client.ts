import { z } from 'zod';

/** What became of a call; a message of which it is not known whether it went is never sent again by itself. */
export type Sent =
  { kind: 'sent'; id: string } | { kind: 'refused'; reason: string } | { kind: 'uncertain'; reason: string };

/** In whose name: WhatsApp's id of the number, and the token that may write in its name. */
export interface Sender {
  numberId: string;
  token: string;
}
export interface Outgoing {
  to: string;
  text: string;
  template: { name: string; language: string } | null;
  file: { bytes: Uint8Array; name: string; contentType: string } | null;
  /** Comes back with the news about this message, which may be here before its answer. */
  reference: string;
}

const TIMEOUT_MS = 20_000;
/** The largest file that is fetched, in bytes. */
const MOST_BYTES = 10 * 1_048_576;

const Accepted = z.object({ messages: z.array(z.object({ id: z.string() })).min(1) });
const Failure = z.object({ error: z.object({ message: z.string(), code: z.number() }) });
const NumberCard = z.object({ id: z.string(), display_phone_number: z.string() });
const Media = z.object({ url: z.string(), mime_type: z.string() });

/** WhatsApp's Cloud API at its address; the sandbox speaks the same. */
export function whatsappClient({ apiUrl }: { apiUrl: string }) {
  const ask = async (address: string, { token }: Pick<Sender, 'token'>, init: RequestInit = {}) =>
    fetch(address, {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });

  const upload = async (sender: Sender, file: NonNullable<Outgoing['file']>): Promise<string | undefined> => {
    const form = new FormData();
    form.set('messaging_product', 'whatsapp');
    form.set('file', new File([Uint8Array.from(file.bytes)], file.name, { type: file.contentType }));
    const answer = await ask(`${apiUrl}/${sender.numberId}/media`, sender, { method: 'POST', body: form });
    return z.object({ id: z.string() }).safeParse(await answer.json()).data?.id;
  };

  return {
    /** The number that a token may write for; undefined when WhatsApp does not know the two together. @throws Error when it is away */
    async number(sender: Sender): Promise<{ phone: string } | undefined> {
      const answer = await ask(`${apiUrl}/${sender.numberId}?fields=display_phone_number`, sender);
      if (answer.status >= 500) throw new Error(`WhatsApp answers ${answer.status}`);
      const card = answer.ok ? NumberCard.safeParse(await answer.json()).data : undefined;
      return card?.id === sender.numberId ? { phone: card.display_phone_number } : undefined;
    },

    async send(sender: Sender, message: Outgoing): Promise<Sent> {
      try {
        const mediaId = message.file === null ? undefined : await upload(sender, message.file);
        if (message.file !== null && mediaId === undefined) return { kind: 'refused', reason: 'file' };
        const answer = await ask(`${apiUrl}/${sender.numberId}/messages`, sender, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            messaging_product: 'whatsapp',
            to: message.to,
            biz_opaque_callback_data: message.reference,
            ...contentOf(message, mediaId),
          }),
        });
        const body: unknown = await answer.json().catch(() => undefined);
        const accepted = Accepted.safeParse(body);
        if (answer.ok && accepted.success) return { kind: 'sent', id: accepted.data.messages[0]?.id ?? '' };
        const failure = Failure.safeParse(body);
        if (answer.status >= 400 && answer.status < 500 && failure.success)
          return { kind: 'refused', reason: `${failure.data.error.code}: ${failure.data.error.message}`.slice(0, 300) };
        return { kind: 'uncertain', reason: `HTTP ${answer.status}` };
      } catch (error) {
        return { kind: 'uncertain', reason: error instanceof Error ? error.name : 'unknown' };
      }
    },

    /** A file that a client sent; undefined when it is gone or too big. @throws Error when WhatsApp is away */
    async media({ token }: Pick<Sender, 'token'>, id: string): Promise<Uint8Array | undefined> {
      const card = await ask(`${apiUrl}/${id}`, { token });
      const media = card.ok ? Media.safeParse(await card.json()).data : undefined;
      if (!media) return undefined;
      const answer = await ask(media.url, { token });
      if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > MOST_BYTES) return undefined;
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return bytes.length > MOST_BYTES ? undefined : bytes;
    },
  };
}
export type Whatsapp = ReturnType<typeof whatsappClient>;

function contentOf({ template, text, file }: Outgoing, mediaId: string | undefined): object {
  if (template !== null)
    return { type: 'template', template: { name: template.name, language: { code: template.language } } };
  if (mediaId === undefined) return { type: 'text', text: { body: text } };
  return file?.contentType.startsWith('image/') === true
    ? { type: 'image', image: { id: mediaId, caption: text } }
    : { type: 'document', document: { id: mediaId, caption: text, filename: file?.name } };
}
