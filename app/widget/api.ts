import type { Settings, Started } from './types.ts';

/** A refusal in the visitor's language. */
export class Refused extends Error {}

export type Fields = Record<string, string | number | File | undefined>;

/** What the widget asks of the server. A form without headers of its own is asked at once, without a question before it. */
export function apiOf(settings: Settings, noNetwork: string) {
  const { origin, key, language, identity, signature } = settings;
  const place = `crm-amc-chat/${key}`;

  const post = async (act: string, fields: Fields = {}): Promise<unknown> => {
    const form = new FormData();
    const own = identity === undefined ? { token: token() } : { identity, signature };
    for (const [name, value] of Object.entries({ ...own, language, page: location.href.slice(0, 500), ...fields }))
      if (value !== undefined) form.set(name, typeof value === 'number' ? String(value) : value);
    const sent = fetch(`${origin}/chat/${key}/${act}?language=${language}`, {
      method: 'POST',
      body: form,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const answer = await sent.catch(() => undefined);
    if (!answer) throw new Refused(noNetwork);
    const body: unknown = await answer.json().catch(() => undefined);
    if (answer.ok) return body;
    throw new Refused(errorIn(body) ?? noNetwork);
  };

  const token = (): string | undefined => {
    try {
      return localStorage.getItem(place) ?? undefined;
    } catch {
      return undefined; // a page that may keep nothing has a talk as long as it is open
    }
  };

  return {
    start: async () => asStarted(await post('start')),
    message: async (fields: Fields) => asKeys(await post('message', fields)),
    leave: (fields: Fields) => post('leave', fields),
    seen: (seq: number) => post('seen', { seq }).catch(() => undefined),
    typing: () => post('typing').catch(() => undefined),
    remember(given: string) {
      if (identity !== undefined) return;
      try {
        localStorage.setItem(place, given);
      } catch {
        // as above
      }
    },
    streamAt: (stream: string, after: number) => new EventSource(`${origin}/chat/live/${stream}?after=${after}`),
    fileAt: (stream: string, fileId: string) => `${origin}/chat/files/${stream}/${fileId}`,
  };
}
export type Api = ReturnType<typeof apiOf>;

const errorIn = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string'
    ? body.error
    : undefined;

/** Guaranteed by the server that this script came from. */
const asStarted = (body: unknown) => body as Started;
const asKeys = (body: unknown) => body as { token: string; stream: string; seq: number };
