import { keepCheckout } from '#domain/collections/keep-checkout.ts';
import { startCardPayment } from '#domain/collections/start-card-payment.ts';
import { requestSubmission } from '#domain/efactura/request-submission.ts';
import { promiseAdministrators } from '#domain/identity/promise-administrators.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import type { TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice, invoiceHolder } from '#tests/builders/invoice.ts';
import { anOffer } from '#tests/builders/offer.ts';
import {
  aConnectedCompany,
  connectToStripe,
  inboundOf,
  INBOUND_DOMAIN,
  press,
  stripeOf,
  supplierSends,
} from './companies.ts';
import type { World } from './world.ts';

/** Something begun whose end can be looked up: whether it is reached, and what must be true then. */
export interface Begun {
  what: string;
  isDone(): Promise<boolean>;
  /** One line for each thing that was lost, doubled or is untrue. */
  faults(): Promise<string[]>;
}

const times = (what: string, count: number): string[] => (count === 1 ? [] : [`${what}: ${count} times`]);
const anAddress = (): string => `${newId<'email'>()}@example.ro`;

/** An invoice that somebody asked to be sent to SPV, and whose e-mail follows its validation. */
export async function anUpload(world: World, of?: TestCompany): Promise<Begun> {
  const company = of ?? (await aConnectedCompany(world.sandbox));
  const email = anAddress();
  const { invoiceId } = await anIssuedInvoice(company, { email });
  await requestSubmission(company.accounting, { invoiceId });
  return uploadOf(world, company, invoiceId, email);
}

/** What becomes of an issued invoice that is on its way to SPV and, with an address, to the client. */
export async function uploadOf(
  { owner: { sql }, outside }: World,
  { cui }: TestCompany,
  invoiceId: Id<'invoice'>,
  email?: string,
): Promise<Begun> {
  const [issued] = await sql<{ number: string }[]>`
    select printed_number as number from app.invoice where id = ${invoiceId}`;
  const number = issued?.number ?? '';
  const row = async () =>
    (
      await sql<{ state: string; archiveFileId: string | null; mails: number; accepted: number }[]>`
      select s.state, s.archive_file_id as "archiveFileId",
        (select count(*)::int from app.delivery d where d.subject_id = s.invoice_id and d.state in ('sent', 'delivered')) as mails,
        (select count(*)::int from app.attempt a where a.submission_id = s.id and a.state in ('accepted', 'found')) as accepted
      from app.submission s where s.invoice_id = ${invoiceId}`
    )[0];
  return {
    what: `invoice ${number} of ${cui}`,
    async isDone() {
      const now = await row();
      return now?.state === 'validated' && now.mails === (email === undefined ? 0 : 1);
    },
    async faults() {
      const now = await row();
      return [
        ...times(`upload of ${number}`, outside.uploadsOf(cui, number).length),
        ...(email === undefined ? [] : times(`e-mail of ${number}`, outside.mailsTo(email).length)),
        ...times(`accepted attempt of ${number}`, now?.accepted ?? 0),
        ...(now?.state === 'validated' && now.archiveFileId !== null ? [] : [`${number} is ${now?.state}`]),
      ];
    },
  };
}

/** An offer that was sent: its e-mail goes out once. */
export async function aSentOffer({ owner: { sql }, outside, sandbox }: World, of?: TestCompany): Promise<Begun> {
  const company = of ?? (await aConnectedCompany(sandbox));
  const email = anAddress();
  const { offerId } = await anOffer(company, { email });
  const states = async () =>
    (await sql<{ state: string }[]>`select state from app.delivery where subject_id = ${offerId}`).map(
      ({ state }) => state,
    );
  return {
    what: `offer ${offerId}`,
    isDone: async () => (await states()).every((state) => state === 'delivered'),
    async faults() {
      const known = await states();
      return [
        ...times('e-mail of an offer', outside.mailsTo(email).length),
        ...(known.length === 1 && known[0] === 'delivered' ? [] : [`its delivery is ${known.join()}`]),
      ];
    },
  };
}

/** A mail about an account, promised to an administrator. */
export async function anAccountMail({ owner: { sql }, outside, sandbox }: World): Promise<Begun> {
  const company = await aConnectedCompany(sandbox);
  const at = new Date();
  const [person] = await sql<{ email: string }[]>`
    select email from auth.person where id = ${company.administrator.personId}`;
  const email = person?.email ?? '';
  await promiseAdministrators(company.tenantId, 'trial-ended', 'deep', { endsAt: at.toISOString() }, at);
  return {
    what: `account mail to ${email}`,
    isDone: async () =>
      (await sql`select 1 from auth.account_mail where recipient = ${email} and state <> 'sent'`).length === 0,
    faults: async () => times('account mail', outside.mailsTo(email).length),
  };
}

/** A company whose month of Premium ends in nine days: its administrator is told once. */
export async function aTrialNearItsEnd({ owner: { sql }, outside, sandbox }: World): Promise<Begun> {
  const begun = new Date(Date.now() - 21 * 86_400_000);
  const company = await aConnectedCompany(sandbox, { asOf: begun });
  const [person] = await sql<{ email: string }[]>`
    select email from auth.person where id = ${company.administrator.personId}`;
  const email = person?.email ?? '';
  return {
    what: `trial of ${company.cui}`,
    isDone: async () =>
      (
        await sql`select 1 from auth.account_mail where recipient = ${email} and template = 'trial-ending' and state = 'sent'`
      ).length > 0,
    faults: async () => times('notice of the end', outside.mailsTo(email).length),
  };
}

/** An e-mail from outside with an attachment: one message in one thread. */
export async function anIncomingMail({ owner: { sql }, sandbox }: World, of?: TestCompany): Promise<Begun> {
  const company = of ?? (await aConnectedCompany(sandbox));
  const from = anAddress();
  const answer = await fetch(`${sandbox.addresses.resendUrl}/inbound`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      from: `Ion Popa <${from}>`,
      to: [`${inboundOf(company)}@${INBOUND_DOMAIN}`],
      subject: 'Cerere de ofertă',
      text: 'Bună ziua,\nAvem nevoie de curățenie la birou.',
      attachments: [
        { filename: 'plan.txt', content: Buffer.from('plan').toString('base64'), contentType: 'text/plain' },
      ],
    }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  const counts = async () =>
    (
      await sql<{ messages: number; threads: number; files: number }[]>`
      select (select count(*)::int from app.message where from_address = ${from}) as messages,
        (select count(*)::int from app.thread where from_address = ${from}) as threads,
        (select count(*)::int from app.attachment a join app.message m on m.tenant_id = a.tenant_id and m.id = a.message_id
          where m.from_address = ${from}) as files`
    )[0];
  return {
    what: `mail from ${from}`,
    isDone: async () => (await counts())?.messages === 1,
    async faults() {
      const now = await counts();
      return [
        ...times('message', now?.messages ?? 0),
        ...times('thread', now?.threads ?? 0),
        ...times('attachment', now?.files ?? 0),
      ];
    },
  };
}

/** An invoice that a supplier sent five minutes ago: it is fetched from SPV and kept once, with its sealed file. */
export async function aSupplierInvoice({ owner: { sql }, sandbox }: World): Promise<Begun> {
  const { tenantId, cui } = await aConnectedCompany(sandbox);
  await supplierSends(sandbox, cui, new Date(Date.now() - 300_000));
  const received = () =>
    sql<{ reading: string; isSealed: boolean }[]>`
      select reading, archive_file_id is not null and xml_file_id is not null as "isSealed"
      from app.received_invoice where tenant_id = ${tenantId}`;
  return {
    what: `supplier's invoice of ${cui}`,
    isDone: async () => (await received()).some(({ reading }) => reading !== 'listed'),
    async faults() {
      const rows = await received();
      return [
        ...times('received invoice', rows.length),
        ...rows.flatMap(({ reading, isSealed }) => (reading === 'read' && isSealed ? [] : [`it is ${reading}`])),
      ];
    },
  };
}

/** A client who has paid an invoice by card on Stripe's page; Stripe's events are on their way. */
export async function aCardPayment({ owner: { sql }, outside, sandbox }: World): Promise<Begun> {
  const company = await aConnectedCompany(sandbox);
  const account = await connectToStripe(sandbox, company);
  const email = anAddress();
  const { invoiceId } = await anIssuedInvoice(company, { cardPayment: 'offered', email });
  const holder = await invoiceHolder(company, invoiceId);
  const { paymentId, amount } = await startCardPayment(holder, { invoiceIds: [invoiceId] });
  const made = await stripeOf(sandbox).createCheckout({
    account,
    amountBani: amount,
    description: 'Factura',
    successUrl: 'https://crm.example/done',
    cancelUrl: 'https://crm.example/back',
    idempotencyKey: paymentId,
    metadata: { paymentId },
  });
  if (made.kind !== 'ok') throw new Error(made.kind);
  await keepCheckout(holder, { paymentId, checkoutId: made.checkout.id, accountId: account });
  await press(sandbox, `/stripe/pay/${made.checkout.id}`, 'paid');
  const row = async () =>
    (
      await sql<{ open: string; payments: number; allocations: number; thanks: number }[]>`
      select b.open::text, (select count(*)::int from app.payment p where p.invoice_id = b.id and p.state = 'succeeded') as payments,
        (select count(*)::int from app.allocation a where a.invoice_id = b.id) as allocations,
        (select count(*)::int from app.delivery d where d.subject_id = b.id and d.template = 'payment-received' and d.state in ('sent', 'delivered')) as thanks
      from app.invoice_balance b where b.id = ${invoiceId}`
    )[0];
  return {
    what: `card payment ${paymentId}`,
    async isDone() {
      const now = await row();
      return now?.open === '0' && now.thanks > 0;
    },
    async faults() {
      const now = await row();
      return [
        ...times('payment at Stripe', outside.paidOn(account).length),
        ...times('payment', now?.payments ?? 0),
        ...times('allocation', now?.allocations ?? 0),
        ...times('thanks', now?.thanks ?? 0),
        ...(now?.open === '0' ? [] : [`${now?.open} bani are still open`]),
      ];
    },
  };
}

/** Rights at SPV that are near their end and are renewed by themselves, or else said to be lost. */
export async function aRenewal({ owner: { sql, wake }, sandbox }: World): Promise<Begun> {
  const { tenantId } = await aConnectedCompany(sandbox);
  await sql`update app.spv_connection set access_expires_at = now() + interval '1 day' where tenant_id = ${tenantId}`;
  await wake(tenantId, 'spv');
  const state = async () =>
    (
      await sql<{ state: string; isFresh: boolean }[]>`
      select state, access_expires_at > now() + interval '30 days' as "isFresh" from app.spv_connection where tenant_id = ${tenantId}`
    )[0];
  const isSettled = async () => {
    const now = await state();
    // ANAF knows only the newest pair: when its answer died with us, a person with the certificate is asked for
    return now?.state === 'expired' || (now?.state === 'connected' && now.isFresh);
  };
  return {
    what: `rights of ${tenantId}`,
    isDone: isSettled,
    faults: async () => ((await isSettled()) ? [] : [`the rights are ${(await state())?.state}`]),
  };
}
