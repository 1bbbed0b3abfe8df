import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { answerSupplier } from '#domain/efactura/answer-supplier.ts';
import { keepReceived } from '#domain/efactura/keep-received.ts';
import { beginAttempt } from '#domain/efactura/begin-attempt.ts';
import { noteMessages } from '#domain/efactura/note-messages.ts';
import { requestSubmission } from '#domain/efactura/request-submission.ts';
import { settleAttempt } from '#domain/efactura/settle-attempt.ts';
import { anInvoicedClient, anIssuedInvoice, submissionOfInvoice } from '#tests/builders/invoice.ts';
import { aListed, aSupplierDocument, newestReceived, stored } from '#tests/builders/received.ts';
import { aConnectedCompany, supplierSends } from './companies.ts';
import type { Begun } from './work.ts';
import type { World } from './world.ts';

const times = (what: string, count: number): string[] => (count === 1 ? [] : [`${what}: ${count} times`]);

/** A message of ours about a supplier's invoice that SPV took: it reaches SPV once. */
export async function aSupplierAnswer({ owner: { sql }, outside, sandbox }: World): Promise<Begun> {
  const company = await aConnectedCompany(sandbox);
  const uploadIndex = await supplierSends(sandbox, company.cui, new Date(Date.now() - 300_000));
  const listed = { ...aListed(company.system), uploadIndex };
  const until = company.system.asOf.toISOString();
  await noteMessages(company.system, { messages: [listed], until, isWhole: true });
  const { id: receivedInvoiceId } = await newestReceived(company);
  const files = { archive: stored(`${uploadIndex}.zip`), xml: stored(`${uploadIndex}.xml`) };
  const document = aSupplierDocument();
  await keepReceived(company.system, {
    receivedInvoiceId,
    fetched: { kind: 'read', ...files, seal: 'valid', document },
  });
  await answerSupplier(company.accounting, { receivedInvoiceId, text: 'Cantitatea nu este cea livrată.' });
  const states = () => sql<{ state: string }[]>`
    select state from app.buyer_message where received_invoice_id = ${receivedInvoiceId}`;
  return {
    what: `message about ${uploadIndex}`,
    isDone: async () => (await states()).every(({ state }) => state === 'delivered'),
    async faults() {
      const known = (await states()).map(({ state }) => state);
      return [
        ...times(`message about ${uploadIndex}`, outside.messagesAbout(uploadIndex).length),
        ...(known.join() === 'delivered' ? [] : [`it is ${known.join()}`]),
      ];
    },
  };
}

/** An invoice that SPV took ten minutes ago, and what its buyer wrote since: read once, and the company's people told once. */
export async function aBuyersMessage({ owner: { sql }, sandbox }: World): Promise<Begun> {
  const company = await aConnectedCompany(sandbox);
  const { tenantId, cui, accounting, system } = company;
  const { invoiceId } = await anIssuedInvoice(company, { email: null });
  const [revision] = await sql<{ xml: string }[]>`select xml from app.invoice_revision where invoice_id = ${invoiceId}`;
  const now = Date.now();
  const [index, at] = [`7${now}`, new Date(now - 600_000).toISOString()];
  const past = { cif: cui, index, downloadId: `8${now}`, xml: revision?.xml ?? '', at, errors: [] };
  const json = { 'content-type': 'application/json' };
  await posted(`${sandbox.url}/spv/istoric`, { headers: json, body: JSON.stringify(past) });
  await requestSubmission(accounting, { invoiceId });
  const { id: submissionId } = await submissionOfInvoice(company, invoiceId);
  const { order } = await beginAttempt(system, { submissionId });
  const outcome = { kind: 'accepted', uploadIndex: index } as const;
  if (order) await settleAttempt(system, { attemptId: order.attemptId, outcome });
  const written = new URLSearchParams({ text: 'Lipsește numărul contractului.', at });
  await posted(`${sandbox.url}/spv/${index}/mesaj`, { body: written });
  const rows = () => sql<{ reading: string; told: number }[]>`
    select m.reading, (select count(*)::int from app.delivery d where d.subject_id = m.invoice_id and d.template = 'buyer-wrote') as told
    from app.invoice_message m where m.tenant_id = ${tenantId}`;
  return {
    what: `buyer's message to ${cui}`,
    isDone: async () => (await rows()).some(({ reading }) => reading === 'read'),
    async faults() {
      const known = await rows();
      return [
        ...times('message of a buyer', known.length),
        ...known.flatMap(({ reading, told }) =>
          reading === 'read' ? times('mail about it', told) : [`it is ${reading}`],
        ),
      ];
    },
  };
}

async function posted(url: string, init: RequestInit): Promise<void> {
  const answer = await fetch(url, { method: 'POST', redirect: 'manual', ...init });
  if (answer.status >= 400) throw new Error(`${url}: HTTP ${answer.status} ${await answer.text()}`);
}

/** A company without VAT whose year passed the ceiling: its administrator is told once. */
export async function aCeilingPassed({ owner: { sql }, outside, sandbox }: World): Promise<Begun> {
  const company = await aConnectedCompany(sandbox, { vatRegime: 'not_registered' });
  const who = await anInvoicedClient(company, { email: null });
  const service = { ...who, name: 'Renovare', unit: 'hour', contracted: '1', unitPrice: '400000' } as const;
  const { id: contractedServiceId } = await addContractedService(company.administrator, service);
  await anIssuedInvoice(company, { quantity: '1', of: { ...who, contractedServiceId } });
  const [person] = await sql<{ email: string }[]>`
    select email from auth.person where id = ${company.administrator.personId}`;
  const email = person?.email ?? '';
  const told = () => sql`select 1 from app.ceiling_notice where tenant_id = ${company.tenantId}`;
  return {
    what: `ceiling of ${company.cui}`,
    isDone: async () => (await told()).length > 0 && outside.mailsTo(email).length > 0,
    faults: async () => [
      ...times('notice of the ceiling', outside.mailsTo(email).length),
      ...times('notice kept', (await told()).length),
    ],
  };
}
