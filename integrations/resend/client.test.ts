import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { aReceiver, aSandbox, type Hook, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { type Email, type Resend, resendClient } from './client.ts';
import { verifyWebhook } from './webhook.ts';

let sandbox: TestSandbox;
let receiver: Awaited<ReturnType<typeof aReceiver>>;
let resend: Resend;
let key = 0;

const secret = SANDBOX_SECRETS.resendWebhookSecret;
const eventOf = (hook: Hook) => {
  const verified = verifyWebhook(hook.body, hook.headers, secret);
  return verified.kind === 'verified' ? verified.event : verified;
};

const client = (more: object = {}): Resend =>
  resendClient({ baseUrl: sandbox.addresses.resendUrl, apiKey: SANDBOX_SECRETS.resendKey, ...more });

const anEmail = (more: Partial<Email> = {}): Email => ({
  from: 'Albina <oferte@crm.example>',
  to: ['ana@client.example'],
  replyTo: 'albina@in.crm.example',
  subject: 'Oferta nr. 7',
  html: '<p>Bună ziua</p>',
  text: 'Bună ziua',
  tags: { tenant: '01-a' },
  idempotencyKey: `mail/${(key += 1)}`,
  ...more,
});

const mailbox = async (): Promise<{ id: string; subject: string; direction: string }[]> => {
  const answer = await fetch(`${sandbox.url}/mailbox`, { headers: { accept: 'application/json' } });
  const { mails }: { mails: { id: string; subject: string; direction: string }[] } = await answer.json();
  return mails;
};

const fromOutside = async (message: object): Promise<string> => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${sandbox.url}/resend/inbound`, {
    method: 'POST',
    headers,
    body: JSON.stringify(message),
  });
  const { id }: { id: string } = await answer.json();
  return id;
};

beforeAll(async () => {
  receiver = await aReceiver((_, nth) => (nth === 1 ? 503 : 200)); // the first webhook of all is not taken at once
  sandbox = await aSandbox({
    webhookTargets: { resendUrl: `${receiver.url}/webhooks/resend` },
    webhookBackoffMs: [1, 1],
  });
  resend = client();
});
afterAll(async () => {
  await sandbox.close();
  await receiver.close();
});

describe('an e-mail', () => {
  it('arrives with its attachment, and its delivery is told until the application takes the news', async () => {
    const content = Buffer.from('%PDF-1.7');
    const email = anEmail({ attachments: [{ filename: 'Ofertă.pdf', contentType: 'application/pdf', content }] });
    const answer = await resend.send(email);
    if (answer.kind !== 'accepted') throw new Error(JSON.stringify(answer));
    expect(await mailbox()).toMatchObject([
      {
        id: answer.id,
        subject: 'Oferta nr. 7',
        direction: 'sent',
        headers: {},
        attachments: [{ filename: 'Ofertă.pdf', size: 8 }],
      },
    ]);
    const [refused, taken] = [await receiver.next(), await receiver.next()];
    expect(taken.headers.get('svix-id')).toBe(refused.headers.get('svix-id'));
    expect(eventOf(taken)).toMatchObject({ type: 'delivered', emailId: answer.id, tags: { tenant: '01-a' } });
  });

  it('sent twice with one key goes out once, and the key holds for one message only', async () => {
    const email = anEmail({ subject: 'O dată' });
    const first = await resend.send(email);
    expect(await resend.send(email)).toEqual(first);
    expect((await mailbox()).filter((each) => each.subject === 'O dată')).toHaveLength(1);
    expect(await resend.send({ ...email, text: 'alt text' })).toMatchObject({
      kind: 'refused',
      reason: 'invalid_idempotent_request',
    });
  });

  it('to a wrong address is refused', async () => {
    expect(await resend.send(anEmail({ to: ['ana'] }))).toMatchObject({ kind: 'refused', reason: 'validation_error' });
  });

  it('with a wrong key of ours waits until the key is right', async () => {
    const answer = await client({ apiKey: 're_wrong' }).send(anEmail());
    expect(answer).toMatchObject({ kind: 'unavailable', reason: 'notAllowed' });
  });

  it('whose answer is lost is uncertain, and asking again with the same key does not send it twice', async () => {
    await sandbox.fault({ service: 'resend', operation: 'send', kind: 'drop-after-accept' });
    const email = anEmail({ subject: 'Pierdut' });
    expect(await resend.send(email)).toMatchObject({ kind: 'uncertain', reason: 'noAnswer' });
    expect((await resend.send(email)).kind).toBe('accepted');
    expect((await mailbox()).filter((each) => each.subject === 'Pierdut')).toHaveLength(1);
  });

  it.each([
    ['http-500', 'uncertain', 'serverError'],
    ['nonsense', 'uncertain', 'notAnAnswer'],
    ['rate-limit', 'unavailable', 'rateLimit'],
    ['refuse', 'refused', 'validation_error'],
  ] as const)('under %s is %s', async (kind, outcome, reason) => {
    await sandbox.fault({ service: 'resend', operation: 'send', kind });
    expect(await resend.send(anEmail())).toMatchObject({ kind: outcome, reason });
  });

  it('waits as long as the service asks', async () => {
    await sandbox.fault({ service: 'resend', operation: 'send', kind: 'rate-limit' });
    expect(await resend.send(anEmail())).toMatchObject({ retryAfterMs: 1000 });
  });

  it('to a closed port is unavailability, and to a slow service uncertainty', async () => {
    expect(await client({ baseUrl: 'http://127.0.0.1:1111' }).send(anEmail())).toMatchObject({
      kind: 'unavailable',
      reason: 'notReached',
    });
    await sandbox.fault({ service: 'resend', operation: 'send', kind: 'delay', ms: 300 });
    expect(await client({ timeoutMs: 30 }).send(anEmail())).toMatchObject({ kind: 'uncertain', reason: 'noAnswer' });
  });

  it('to an address that does not exist comes back as a bounce', async () => {
    const answer = await resend.send(anEmail({ to: ['bounced@client.example'] }));
    const hook = await receiver.next(({ body }) => body.includes('email.bounced'));
    const emailId = answer.kind === 'accepted' ? answer.id : '';
    expect(eventOf(hook)).toMatchObject({ type: 'bounced', emailId, reason: 'Adresa nu există.' });
  });
});

describe('an incoming message', () => {
  it('is announced without its body, and read with text, attachments and the raw form', async () => {
    const content = Buffer.from('poză').toString('base64');
    const id = await fromOutside({
      from: 'Ștefan Țăran <stefan@client.example>',
      to: 'albina@in.crm.example',
      subject: 'Cerere de ofertă',
      text: 'Bună ziua, avem CUI 61000002.',
      attachments: [{ filename: 'șantier.jpg', content, contentType: 'image/jpeg' }],
    });
    const hook = await receiver.next(({ body }) => body.includes('email.received'));
    expect(hook.body).not.toContain('Bună ziua');
    expect(eventOf(hook)).toMatchObject({ type: 'received', emailId: id });
    const answer = await resend.received(id);
    if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer));
    const { email } = answer;
    expect(email).toMatchObject({
      from: 'Ștefan Țăran <stefan@client.example>',
      to: ['albina@in.crm.example'],
      subject: 'Cerere de ofertă',
      attachments: [{ filename: 'șantier.jpg', contentType: 'image/jpeg', size: 5 }],
    });
    expect(email.text).toContain('CUI 61000002');
    const file = await resend.attachment(id, email.attachments[0]?.id ?? '');
    expect(file.kind === 'ok' && file.bytes.toString('utf8')).toBe('poză');
    const raw = await resend.raw(email);
    expect(raw.kind === 'ok' && raw.bytes.toString('utf8')).toContain('Subject: =?utf-8?B?');
  });

  it('given as a whole .eml keeps its headers', async () => {
    const raw =
      'From: a@b.example\r\nTo: x@y.example\r\nSubject: Auto\r\nAuto-Submitted: auto-replied\r\nMessage-ID: <1@b>\r\n\r\nAbsent';
    const answer = await resend.received(await fromOutside({ raw, to: 'albina@in.crm.example' }));
    expect(answer).toMatchObject({
      kind: 'ok',
      email: { to: ['albina@in.crm.example'], messageId: '<1@b>', headers: { 'auto-submitted': 'auto-replied' } },
    });
  });

  it('that does not exist is refused; a broken service is unavailability', async () => {
    expect(await resend.received('nope')).toMatchObject({ kind: 'refused', reason: 'not_found' });
    await sandbox.fault({ service: 'resend', operation: 'receive', kind: 'http-500' });
    expect(await resend.received('nope')).toMatchObject({ kind: 'unavailable', reason: 'serverError' });
  });

  it('is still there after a restart', async () => {
    const id = await fromOutside({ from: 'a@b.example', to: 'x@in.example', subject: 'Rămâne', text: 'da' });
    await sandbox.restart();
    expect(await resend.received(id)).toMatchObject({ kind: 'ok', email: { subject: 'Rămâne' } });
  });
});

describe('a webhook', () => {
  const REFUSED = { kind: 'refused', reason: 'signature' };
  const signed = async () => {
    const receiverHook = fromOutside({ from: 'a@b.example', to: 'x@in.example', subject: 'Semnat', text: 'x' });
    const hook = await receiver.next(({ body }) => body.includes('Semnat'));
    await receiverHook;
    return hook;
  };

  it('with a changed body, another secret or an old time is refused', async () => {
    const { body, headers } = await signed();
    expect(verifyWebhook(Buffer.from(body), headers, secret)).toMatchObject({ event: { type: 'received' } });
    expect(verifyWebhook(body.replace('x@in', 'y@in'), headers, secret)).toEqual(REFUSED);
    const other = `whsec_${Buffer.from('other').toString('base64')}`;
    expect(verifyWebhook(body, headers, other)).toEqual(REFUSED);
    const old = new Headers(headers);
    old.set('svix-timestamp', String(Math.floor(Date.now() / 1000) - 301));
    expect(verifyWebhook(body, old, secret)).toEqual(REFUSED);
    expect(verifyWebhook(body, new Headers(), secret)).toEqual(REFUSED);
  });
});

describe('the mailbox', () => {
  it('shows a message in a frame where nothing runs', async () => {
    const answer = await resend.send(
      anEmail({ html: '<script>alert(1)</script><p>Salut</p>', subject: '<b>Subiect</b>' }),
    );
    const id = answer.kind === 'accepted' ? answer.id : '';
    const view = await (await fetch(`${sandbox.url}/mailbox/${id}`)).text();
    expect(view).toContain('&lt;b&gt;Subiect&lt;/b&gt;');
    expect(view).toMatch(/<iframe[^>]*sandbox="allow-popups/);
    const framed = await fetch(`${sandbox.url}/mailbox/${id}/html`);
    expect(framed.headers.get('content-security-policy')).toMatch(/^sandbox allow-popups(?!.*allow-scripts)/);
  });
});
