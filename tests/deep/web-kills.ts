import { createApiToken } from '#domain/identity/api-tokens.ts';
import type { CrashPoint } from '#domain/kernel/crash-point.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { linkToken } from '#domain/links/link-address.ts';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { signResend } from '#integrations/sandbox/core/webhook-signatures.ts';
import { anInvoiceDraft, anIssuedInvoice, invoiceHolder } from '#tests/builders/invoice.ts';
import { aConnectedCompany, connectToStripe } from './companies.ts';
import type { World } from './world.ts';

/** A request that the web process dies under and that is sent again, as browsers, programs and services do. */
export interface Asked {
  ask(origin: string): Promise<Response>;
  faults(): Promise<string[]>;
}

export interface WebKill {
  point: CrashPoint;
  what?: string;
  begin(world: World): Promise<Asked>;
}

const once = (what: string, count: number): string[] => (count === 1 ? [] : [`${what}: ${count} times`]);

/** A program issues an invoice; it repeats its call under the same key. */
async function anIssuance({ owner: { sql }, sandbox }: World): Promise<Asked> {
  const company = await aConnectedCompany(sandbox);
  const { token } = await createApiToken(company.administrator, { name: 'deep', role: 'accounting', scopes: ['*'] });
  const { invoiceId } = await anInvoiceDraft(company);
  return {
    ask: (origin) =>
      fetch(`${origin}/api/v1/invoices/${invoiceId}/issuance`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': invoiceId },
        body: '{}',
      }),
    async faults() {
      const { tenantId } = company;
      const issued =
        await sql`select 1 from app.invoice where tenant_id = ${tenantId} and state = 'issued' and number is not null`;
      const submissions = await sql`select 1 from app.submission where tenant_id = ${tenantId}`;
      const [series] = await sql<{ taken: number }[]>`
        select (s.last - s.starts_at + 1)::int as taken from app.series s
        join app.invoice i on i.tenant_id = s.tenant_id and i.series_id = s.id where i.id = ${invoiceId}`;
      return [
        ...once('issued invoice', issued.length),
        ...once('submission', submissions.length),
        ...once('number', series?.taken ?? 0),
      ];
    },
  };
}

/** The mail service tells something and hears no answer. */
function aWebhook({ owner: { sql } }: World): Promise<Asked> {
  const id = newId<'webhook'>();
  const body = JSON.stringify({
    type: 'email.delivered',
    created_at: new Date().toISOString(),
    data: { email_id: id, tags: {} },
  });
  const sign = signResend(SANDBOX_SECRETS.resendWebhookSecret);
  const event = { id, target: 'resend', type: 'email.delivered', body, attempts: 0, state: 'pending', lastAnswer: '', createdAt: '' } as const; // prettier-ignore
  return Promise.resolve({
    ask: (origin) =>
      fetch(`${origin}/webhooks/resend`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...sign(event, new Date()) },
        body,
      }),
    faults: async () => once('kept event', (await sql`select 1 from inbox.webhook where event_id = ${id}`).length),
  });
}

/** A client presses «Plătește», sees the connection break, and presses again. */
async function aCheckout({ owner: { sql }, outside, sandbox }: World): Promise<Asked> {
  const company = await aConnectedCompany(sandbox);
  const account = await connectToStripe(sandbox, company);
  const { invoiceId } = await anIssuedInvoice(company, { cardPayment: 'offered' });
  const { linkId } = await invoiceHolder(company, invoiceId);
  const path = `/p/${linkToken(company.tenantId, linkId)}`;
  return {
    ask: (origin) =>
      fetch(`${origin}${path}?do=pay`, {
        method: 'POST',
        headers: { origin },
        body: new URLSearchParams(),
        redirect: 'manual',
      }),
    async faults() {
      const payments = await sql<{ checkoutId: string | null }[]>`
        select checkout_id as "checkoutId" from app.payment where invoice_id = ${invoiceId}`;
      return [
        ...once('payment', payments.length),
        ...once('checkout at Stripe', outside.checkoutsOn(account).length),
        ...(payments[0]?.checkoutId ? [] : ['the checkout is not known']),
      ];
    },
  };
}

export const WEB_KILLS: readonly WebKill[] = [
  { point: 'verb:before-commit', what: 'invoicing.issueInvoice', begin: anIssuance },
  { point: 'verb:after-commit', what: 'invoicing.issueInvoice', begin: anIssuance },
  { point: 'webhook:after-keep', begin: aWebhook },
  { point: 'checkout:after-start', begin: aCheckout },
  { point: 'checkout:after-create', begin: aCheckout },
  { point: 'verb:after-commit', what: 'collections.keepCheckout', begin: aCheckout },
];
