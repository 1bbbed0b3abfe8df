import { afterEach, describe, expect, it } from 'vitest';
import { aReceiver, aSandbox, type TestSandbox } from './for-tests.ts';

let sandbox: TestSandbox;
afterEach(() => sandbox.close());

const text = async (path: string): Promise<string> => (await fetch(`${sandbox.url}${path}`)).text();
const post = (path: string, body: object) =>
  fetch(`${sandbox.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const mail = (subject: string) =>
  post('/resend/inbound', { from: 'a@b.example', to: 'x@in.example', subject, text: 'x' });
const control = async (): Promise<{ faults: { times: number }[]; deliveries: { state: string; attempts: number }[] }> =>
  (await fetch(`${sandbox.url}/control`, { headers: { accept: 'application/json' } })).json();

describe('the control', () => {
  it('uses a fault up as often as asked, over a restart too, and forgets it when told', async () => {
    sandbox = await aSandbox();
    await post('/control/faults', { service: 'bnr', operation: 'rates', kind: 'http-500', times: 2 });
    const asked = async (): Promise<number> => (await fetch(`${sandbox.url}/bnr/nbrfxrates.xml`)).status;
    expect(await asked()).toBe(500);
    await sandbox.restart();
    expect([await asked(), await asked()]).toEqual([500, 200]);
    await post('/control/faults', { service: 'bnr', operation: '*', kind: 'http-500', times: 9 });
    await fetch(`${sandbox.url}/control/faults`, { method: 'DELETE' });
    expect(await asked()).toBe(200);
  });

  it('refuses a fault it does not know', async () => {
    sandbox = await aSandbox();
    expect((await post('/control/faults', { service: 'bnr', operation: 'rates', kind: 'explode' })).status).toBe(400);
    expect((await post('/control/faults', { service: 'sap', operation: 'x', kind: 'drop' })).status).toBe(400);
  });

  it('takes faults from its page as from a program', async () => {
    sandbox = await aSandbox();
    const body = new URLSearchParams({ target: 's3 put', kind: 'delay', times: '3', ms: '10', text: '' });
    const answer = await fetch(`${sandbox.url}/control/faults`, { method: 'POST', body, redirect: 'manual' });
    expect(answer.headers.get('location')).toBe('/control');
    expect((await control()).faults).toEqual([{ service: 's3', operation: 'put', kind: 'delay', times: 3, ms: 10 }]);
  });

  it('empties everything', async () => {
    sandbox = await aSandbox();
    await mail('De golit');
    const headers = { authorization: 'AWS4-HMAC-SHA256 Credential=sandbox/x' };
    const object = `${sandbox.addresses.s3Url}/crm/a`;
    await fetch(object, { method: 'PUT', headers, body: 'x' });
    await post('/control/reset', {});
    expect(await text('/mailbox')).not.toContain('De golit');
    expect((await fetch(object, { headers })).status).toBe(404);
    await sandbox.restart();
    expect(await text('/mailbox')).not.toContain('De golit');
  });
});

describe('a webhook', () => {
  it('is tried again until it is taken', async () => {
    const receiver = await aReceiver((_, nth) => (nth < 3 ? 500 : 200));
    sandbox = await aSandbox({ webhookTargets: { resendUrl: receiver.url }, webhookBackoffMs: [1, 1, 1] });
    await mail('De trei ori');
    for (let i = 0; i < 3; i += 1) await receiver.next();
    await expect.poll(async () => (await control()).deliveries).toMatchObject([{ state: 'delivered', attempts: 3 }]);
    await receiver.close();
  });

  it('not yet taken is sent after a restart, with a new signature', async () => {
    const receiver = await aReceiver((_, nth) => (nth === 1 ? 500 : 200));
    sandbox = await aSandbox({ webhookTargets: { resendUrl: receiver.url }, webhookBackoffMs: [60_000] });
    await mail('După repornire');
    const first = await receiver.next();
    await sandbox.restart();
    const second = await receiver.next();
    expect(second.body).toBe(first.body);
    expect(second.headers.get('svix-id')).toBe(first.headers.get('svix-id'));
    await receiver.close();
  });

  it('nobody takes is given up, and may be sent again from the page', async () => {
    const receiver = await aReceiver((_, nth) => (nth === 1 ? 500 : 200));
    sandbox = await aSandbox({ webhookTargets: { resendUrl: receiver.url }, webhookBackoffMs: [] });
    await mail('Abandonat');
    await receiver.next();
    await expect.poll(async () => (await control()).deliveries[0]?.state).toBe('failed');
    const { deliveries }: { deliveries: { id: string }[] } = JSON.parse(JSON.stringify(await control()));
    await post(`/control/webhooks/${deliveries[0]?.id ?? ''}`, {});
    await receiver.next();
    await receiver.close();
  });
});

describe('the pages', () => {
  it.each([
    ['/', 'Servicii simulate'],
    ['/mailbox', 'Căsuță poștală'],
    ['/mailbox/nou', 'Trimite un mesaj'],
    ['/card', 'Plăți cu cardul'],
    ['/spv', 'SPV'],
    ['/registru', 'Albina Curat SRL'],
    ['/connect', 'Conturi Stripe'],
    ['/control', 'Adaugă o defecțiune'],
  ])('%s shows «%s» and says that nothing is real', async (path, words) => {
    sandbox = await aSandbox();
    const shown = await text(path);
    expect(shown).toContain(words);
    expect(shown).toContain('nimic nu ajunge în afară');
  });

  it('send an e-mail with a file to the application', async () => {
    const receiver = await aReceiver();
    sandbox = await aSandbox({ webhookTargets: { resendUrl: receiver.url } });
    const form = new FormData();
    form.set('from', 'Ana <ana@client.example>');
    form.set('to', 'firma@in.example');
    form.set('subject', 'Din pagină');
    form.set('text', 'Bună ziua');
    form.append('attachments', new File(['abc'], 'plan.pdf', { type: 'application/pdf' }));
    const answer = await fetch(`${sandbox.url}/mailbox/nou`, { method: 'POST', body: form, redirect: 'manual' });
    expect(answer.status).toBe(302);
    const hook = await receiver.next();
    expect(JSON.parse(hook.body)).toMatchObject({
      type: 'email.received',
      data: { attachments: [{ filename: 'plan.pdf', size: 3 }] },
    });
    expect(await text(answer.headers.get('location') ?? '')).toContain('plan.pdf');
    await receiver.close();
  });

  it('send an invoice of a supplier, which both companies then find in SPV', async () => {
    sandbox = await aSandbox();
    const body = new URLSearchParams({
      supplier: '61000002',
      buyer: '61861118',
      number: 'F-1',
      item: 'Pază <zi>',
      net: '100.50',
    });
    const answer = await fetch(`${sandbox.url}/spv/furnizor`, { method: 'POST', body, redirect: 'manual' });
    const shown = await text(answer.headers.get('location') ?? '');
    expect(shown).toContain('121.61 RON');
    expect(shown).toContain('Albina Curat SRL');
    expect(shown).not.toContain('Pază <zi>');
  });
});
