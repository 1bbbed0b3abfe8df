import { randomUUID } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import type { SandboxEnv } from '../core/env.ts';
import { page, wallTime } from '../core/layout.ts';
import type { Sandbox } from '../core/sandbox.ts';
import { withFaults } from '../core/with-faults.ts';

interface Written {
  id: string;
  numberId: string;
  phone: string;
  direction: 'in' | 'out';
  text: string;
  at: string;
}

const DAY_MS = 24 * 3_600_000;
const KEPT = 300;

/** WhatsApp's Cloud API under `/whatsapp`, with its 24-hour rule, and a phone to write from under `/phone`. */
export const mountWhatsapp = (app: Hono<SandboxEnv>, sandbox: Sandbox): void => {
  const { faults, webhooks } = sandbox;
  const store = sandbox.store('whatsapp', () => ({ written: [] as Written[], types: {} as Record<string, string> }));
  const media = sandbox.blobs('whatsapp');
  const keep = (one: Omit<Written, 'id' | 'at'>): Written => {
    const made = { ...one, id: `wamid.${randomUUID()}`, at: new Date().toISOString() };
    store.data.written = [...store.data.written, made].slice(-KEPT);
    store.save();
    return made;
  };
  const tell = (numberId: string, value: object, id: string) =>
    webhooks.send('whatsapp', 'messages', JSON.stringify(eventOf(numberId, value)), id);
  const isFree = (numberId: string, phone: string) =>
    store.data.written.some(
      (one) =>
        one.direction === 'in' &&
        one.numberId === numberId &&
        one.phone === phone &&
        Date.parse(one.at) > Date.now() - DAY_MS,
    );

  const api = new Hono<SandboxEnv>();
  api.use(async (c, next) =>
    /^Bearer .{20,}$/.test(c.req.header('authorization') ?? '') ? next() : refused(c, 190, 'Invalid access token', 401),
  );
  api.post('/:numberId/messages', withFaults(faults, 'whatsapp', 'send'), async (c) => {
    const numberId = c.req.param('numberId');
    const body: unknown = await c.req.json();
    const [phone, type, ours] = [textAt(body, 'to'), textAt(body, 'type'), textAt(body, 'biz_opaque_callback_data')];
    if (type !== 'template' && !isFree(numberId, phone)) return refused(c, 131047, 'Re-engagement message', 400);
    const { id } = keep({ numberId, phone, direction: 'out', text: wordsOf(body, type) });
    for (const status of ['sent', 'delivered'])
      tell(
        numberId,
        { statuses: [{ id, status, biz_opaque_callback_data: ours, recipient_id: phone }] },
        `${id}/${status}`,
      );
    return c.json({ messaging_product: 'whatsapp', messages: [{ id }] });
  });
  api.post('/:numberId/media', async (c) => {
    const { file } = await c.req.parseBody();
    if (!(file instanceof File)) return refused(c, 100, 'file missing', 400);
    const id = String(Date.now());
    media.put(id, new Uint8Array(await file.arrayBuffer()));
    store.data.types[id] = file.type;
    store.save();
    return c.json({ id });
  });
  api.get('/media/:id', (c) => {
    const bytes = media.get(c.req.param('id'));
    return bytes ? c.body(Uint8Array.from(bytes)) : c.notFound();
  });
  api.get('/:id', (c) => {
    const id = c.req.param('id');
    const type = store.data.types[id];
    if (type !== undefined)
      return c.json({ id, url: `${new URL(c.req.url).origin}/whatsapp/media/${id}`, mime_type: type });
    return /^\d{5,}$/.test(id)
      ? c.json({ id, display_phone_number: `+40 721 ${id.slice(-6).replace(/^(\d{3})/, '$1 ')}` })
      : refused(c, 100, 'Unsupported get request', 404);
  });
  app.route('/whatsapp', api);

  app.get('/phone', (c) => c.html(page('WhatsApp', view(store.data.written))));
  app.post('/phone', async (c) => {
    const form = await c.req.parseBody();
    const [numberId, phone, text] = [form['numberId'], form['phone'], form['text']].map((one) => String(one ?? ''));
    const digits = (phone ?? '').replace(/\D/g, '');
    const { id, at } = keep({ numberId: numberId ?? '', phone: digits, direction: 'in', text: text ?? '' });
    const message = {
      id,
      from: digits,
      timestamp: String(Math.floor(Date.parse(at) / 1_000)),
      type: 'text',
      text: { body: text },
    };
    const contacts = [{ wa_id: digits, profile: { name: String(form['name'] ?? '') } }];
    tell(numberId ?? '', { contacts, messages: [message] }, id);
    return c.redirect('/phone');
  });
};

const eventOf = (numberId: string, value: object) => ({
  object: 'whatsapp_business_account',
  entry: [
    { id: 'sandbox', changes: [{ field: 'messages', value: { metadata: { phone_number_id: numberId }, ...value } }] },
  ],
});

const refused = (c: Context<SandboxEnv>, code: number, message: string, status: 400 | 401 | 404): Response =>
  c.json({ error: { code, message, type: 'OAuthException' } }, status);

const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
const textAt = (value: unknown, name: string): string => String(at(value, name) ?? '');

const wordsOf = (body: unknown, type: string): string =>
  type === 'text'
    ? textAt(at(body, 'text'), 'body')
    : type === 'template'
      ? `[${textAt(at(body, 'template'), 'name')}]`
      : `[${type}] ${textAt(at(body, type), 'caption')}`;

const view = (written: readonly Written[]) =>
  html`<form class="card" method="post" action="/phone">
      <div class="row">
        <div>
          <label for="numberId">Phone number ID al firmei</label
          ><input id="numberId" name="numberId" value="100200300" />
        </div>
        <div><label for="phone">De pe numărul</label><input id="phone" name="phone" value="40721234567" /></div>
        <div><label for="name">Nume</label><input id="name" name="name" value="Ion Popa" /></div>
      </div>
      <label for="text">Mesaj</label><textarea id="text" name="text"></textarea>
      <button>Trimite</button>
    </form>
    <section class="card">
      ${[...written]
        .reverse()
        .map(
          (one) =>
            html`<p>
              <span class="quiet"
                >${wallTime(one.at)} · ${one.direction === 'in' ? 'de la' : 'către'} +${one.phone}</span
              ><br />${one.text}
            </p>`,
        )}
    </section>`;
