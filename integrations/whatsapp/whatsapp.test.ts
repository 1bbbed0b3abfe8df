import { afterAll, beforeAll, expect, it } from 'vitest';
import { aReceiver, aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { whatsappClient } from './client.ts';
import { isSigned, valuesOf } from './webhook.ts';

const sender = { numberId: '100200300', token: 'a-token-of-the-company' };
const message = { to: '40721234567', text: 'Bună ziua', template: null, file: null, reference: 'ours' };
let receiver: Awaited<ReturnType<typeof aReceiver>>;
let sandbox: TestSandbox;
beforeAll(async () => {
  receiver = await aReceiver();
  sandbox = await aSandbox({ webhookTargets: { whatsappUrl: `${receiver.url}/webhooks/whatsapp` } });
});
afterAll(() => Promise.all([sandbox.close(), receiver.close()]));
const client = () => whatsappClient({ apiUrl: sandbox.addresses.whatsappUrl });

it('knows a number by its token only', async () => {
  expect(await client().number(sender)).toEqual({ phone: '+40 721 200 300' });
  expect(await client().number({ ...sender, token: 'short' })).toBeUndefined();
});

it('writes freely for a day after the client, otherwise by template only, and hears what became of it', async () => {
  expect(await client().send(sender, message)).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/^131047/),
  });
  const template = { name: 'bun_venit', language: 'ro' };
  expect(await client().send(sender, { ...message, template })).toMatchObject({ kind: 'sent' });
  const form = new URLSearchParams({ numberId: sender.numberId, phone: '+40 721 234 567', name: 'Ion', text: 'Salut' });
  await fetch(`${sandbox.url}/phone`, { method: 'POST', body: form, redirect: 'manual' });
  const hook = await receiver.next(({ body }) => body.includes('Salut'));
  const header = hook.headers.get('x-hub-signature-256');
  expect(isSigned(Buffer.from(hook.body), header, SANDBOX_SECRETS.whatsappAppSecret)).toBe(true);
  expect(isSigned(Buffer.from(`${hook.body} `), header, SANDBOX_SECRETS.whatsappAppSecret)).toBe(false);
  const [value] = valuesOf(JSON.parse(hook.body));
  expect(value).toMatchObject({ metadata: { phone_number_id: sender.numberId }, messages: [{ from: '40721234567' }] });
  expect(await client().send(sender, message)).toMatchObject({ kind: 'sent' });
  const news = await receiver.next(({ body }) => body.includes('"delivered"') && body.includes('ours'));
  expect(valuesOf(JSON.parse(news.body))[0]?.statuses).toMatchObject([{ biz_opaque_callback_data: 'ours' }]);
});

it('does not know whether a message went when the answer is lost', async () => {
  await sandbox.fault({ service: 'whatsapp', operation: 'send', kind: 'drop' });
  expect(await client().send(sender, message)).toMatchObject({ kind: 'uncertain' });
});

it('passes over what has another shape', () => {
  expect(valuesOf({ object: 'page', entry: [] })).toEqual([]);
  expect(isSigned(Buffer.from('{}'), null, 'secret')).toBe(false);
});
