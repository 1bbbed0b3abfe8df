import { Client, Connection } from '@temporalio/client';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authDb } from '#db/auth.server.ts';
import { accountMail } from '#db/schema/auth.ts';
import { webhook } from '#db/schema/inbox.ts';
import { keepWebhook } from '#domain/inbox/keep-webhook.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { resendClient } from '#integrations/resend/client.ts';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { aCompany } from '#tests/builders/company.ts';
import { openOwner, type Owner } from '#tests/workflows/owner.ts';
import { sendAccountMails } from './account-mails.ts';
import { relayInbox } from './inbox-relay.ts';
import { type MailService, mailService } from './mail-service.ts';
import { relayOnce } from './relay.ts';

/* What is relayed outlives outages of any length: waits stop growing, and nothing is given up within them. */
const NOWHERE = '127.0.0.1:9';
const LONG_TRIED = 60;
const DAY_MS = 24 * 3_600_000;
let owner: Owner;
beforeAll(() => void (owner = openOwner()));
afterAll(() => owner[Symbol.asyncDispose]());

it('asks Temporal again within a minute, however long it was away', async () => {
  const { tenantId } = await aCompany({ asOf: new Date() });
  await owner.sql`update queue.lane set attempts = ${LONG_TRIED}, retry_at = null where tenant_id = ${tenantId}`;
  const temporal = new Client({ connection: Connection.lazy({ address: NOWHERE, connectTimeout: 200 }) });
  await relayOnce(temporal);
  const lanes = await owner.sql<{ attempts: number; isSoon: boolean }[]>`
    select attempts, retry_at <= now() + interval '61 seconds' as "isSoon" from queue.lane where tenant_id = ${tenantId}`;
  expect(lanes.length).toBeGreaterThan(0);
  expect(lanes.every(({ attempts, isSoon }) => attempts === LONG_TRIED + 1 && isSoon)).toBe(true);
}, 60_000);

it('tries a mail about an account again, however often it was in vain', async () => {
  const [id, recipient] = [newId<'accountMail'>(), `${newId<'email'>()}@example.ro`];
  const data = { company: 'Crinul', endsAt: new Date().toISOString() };
  await authDb()
    .insert(accountMail)
    .values({ id, recipient, template: 'trial-ended', locale: 'ro', data, dueAt: new Date(), attempts: LONG_TRIED });
  const away = resendClient({ baseUrl: `http://${NOWHERE}`, apiKey: 're' });
  await sendAccountMails(mailService(away, 'crm@crm.example'), 'https://crm.example');
  const [row] = await authDb().select().from(accountMail).where(eq(accountMail.id, id));
  expect(row).toMatchObject({ state: 'waiting', attempts: LONG_TRIED + 1 });
});

it('leaves a mail about an account that cannot be written, and goes on with the others', async () => {
  const ids = [newId<'accountMail'>(), newId<'accountMail'>()] as const;
  const recipient = `${newId<'email'>()}@example.ro`;
  const mail = (id: (typeof ids)[number], template: string, dueAt: Date) =>
    authDb()
      .insert(accountMail)
      .values({ id, recipient, template, locale: 'ro', data: { endsAt: new Date().toISOString() }, dueAt });
  await mail(ids[0], 'no-such-mail', new Date(Date.now() - DAY_MS));
  await mail(ids[1], 'trial-ended', new Date());
  const away = resendClient({ baseUrl: `http://${NOWHERE}`, apiKey: 're' });
  await sendAccountMails(mailService(away, 'crm@crm.example'), 'https://crm.example');
  const rows = await authDb().select().from(accountMail).where(eq(accountMail.recipient, recipient));
  const states = new Map(rows.map(({ id, state, attempts }) => [id, [state, attempts]]));
  expect([states.get(ids[0]), states.get(ids[1])]).toEqual([
    ['failed', 1],
    ['waiting', 1],
  ]);
});

describe('a mail about an account whose worker died once the service had it', () => {
  const FROM = 'crm@crm.example';
  let services: [TestSandbox, TestSandbox];
  beforeAll(async () => void (services = [await aSandbox(), await aSandbox()]));
  afterAll(() => Promise.all(services.map((one) => one.close())));

  const mailOf = ({ addresses }: TestSandbox) =>
    mailService(resendClient({ baseUrl: addresses.resendUrl, apiKey: SANDBOX_SECRETS.resendKey }), FROM);
  const turn = (mail: MailService) => sendAccountMails(mail, 'https://crm.example');
  const arrived = async ({ url }: TestSandbox, recipient: string) =>
    (await (await fetch(`${url}/mailbox`)).text()).includes(recipient);

  /** Handed over, and the power cut came before that was written down. */
  async function handedOver() {
    const [id, recipient] = [newId<'accountMail'>(), `${newId<'email'>()}@example.ro`];
    const data = { company: 'Crinul', endsAt: new Date().toISOString() };
    await authDb()
      .insert(accountMail)
      .values({ id, recipient, template: 'trial-ended', locale: 'ro', data, dueAt: new Date() });
    const dying: MailService = {
      async send(mail) {
        await mailOf(services[0]).send(mail);
        throw new Error('power cut');
      },
    };
    await expect(turn(dying)).rejects.toThrow('power cut');
    expect(await arrived(services[0], recipient)).toBe(true);
    const row = async () => (await authDb().select().from(accountMail).where(eq(accountMail.id, id)))[0];
    return { id, recipient, row };
  }

  it('is handed over again within a day: the service knows it by its key', async () => {
    const { row } = await handedOver();
    await turn(mailOf(services[0]));
    expect(await row()).toMatchObject({ state: 'sent' });
  });

  it('is tried for as long as it takes while the service says that it took nothing', async () => {
    const [id, recipient] = [newId<'accountMail'>(), `${newId<'email'>()}@example.ro`];
    const data = { company: 'Crinul', endsAt: new Date().toISOString() };
    await authDb()
      .insert(accountMail)
      .values({ id, recipient, template: 'trial-ended', locale: 'ro', data, dueAt: new Date(0) });
    await services[0].fault({ service: 'resend', operation: 'send', kind: 'rate-limit' });
    await turn(mailOf(services[0]));
    const [row] = await authDb().select().from(accountMail).where(eq(accountMail.id, id));
    expect(row).toMatchObject({ state: 'waiting', handedAt: null });
  });

  it('is never handed over again after that: a service that has forgotten the key would send it twice', async () => {
    const { id, recipient, row } = await handedOver();
    await owner.sql`update auth.account_mail set handed_at = now() - interval '21 hours' where id = ${id}`;
    await turn(mailOf(services[1]));
    expect(await row()).toMatchObject({ state: 'failed', failure: 'uncertain' });
    expect(await arrived(services[1], recipient)).toBe(false);
  });
});

it('gives a webhook up after two weeks, not after a number of tries', async () => {
  const eventOf = async (receivedAt: Date) => {
    const eventId = newId<'webhook'>();
    await keepWebhook({ provider: 'stripe', eventId, type: 'charge.refunded', payload: {} }, receivedAt);
    return eventId;
  };
  const [young, old] = [
    await eventOf(new Date(Date.now() - DAY_MS)),
    await eventOf(new Date(Date.now() - 15 * DAY_MS)),
  ];
  await owner.sql`update inbox.webhook set attempts = ${LONG_TRIED}, due_at = now() - interval '1 second' where event_id in (${young}, ${old})`;
  const refusing = () => Promise.reject(new Error('away'));
  await relayInbox({ resend: refusing, stripe: refusing, whatsapp: refusing });
  const stateOf = async (eventId: string) =>
    (await authDb().select().from(webhook).where(eq(webhook.eventId, eventId)))[0]?.state;
  expect([await stateOf(young), await stateOf(old)]).toEqual(['waiting', 'failed']);
});
