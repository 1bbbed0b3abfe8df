import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { membership } from '#db/schema/auth.ts';
import { chainEntries } from '#domain/audit/chain-entries.ts';
import { listAudit } from '#domain/audit/list-audit.ts';
import { verifyChain } from '#domain/audit/verify-chain.ts';
import { answerConversation } from '#domain/chat/answer-conversation.ts';
import { addContact } from '#domain/clients/add-contact.ts';
import { addDeal } from '#domain/clients/add-deal.ts';
import { sha256 } from '#domain/kernel/json.ts';
import { addTask } from '#domain/timeline/add-task.ts';
import { rawAdmin } from '#tests/isolation/as-role.ts';
import { aConversation } from '#tests/builders/chat.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany, aMember, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { aThread } from '#tests/builders/message.ts';
import { erasePerson } from './erase-person.ts';
import { previewErasure } from './preview-erasure.ts';

const admin = rawAdmin();
let company: TestCompany;

beforeAll(async () => {
  company = await aCompany();
});
afterAll(() => admin.end());

/** Tables of the company in which a text stands. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await admin<
    { name: string }[]
  >`select c.oid::regclass::text as name from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'`;
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await admin.unsafe(`select 1 from ${name} t where t.tenant_id = $1 and t::text like $2 limit 1`, [company.tenantId, `%${text}%`]); // prettier-ignore
    if (row) found.push(name);
  }
  return found;
}

async function aPerson(canary: string) {
  const { sales, administrator } = company;
  const { clientId } = await aClient(company, { kind: 'person', name: `Ana ${canary}`, email: `${canary}@pers.example`, phone: '0722 555 444' }); // prettier-ignore
  await addContact(sales, { clientId, name: `Soțul ${canary}`, email: `sot-${canary}@pers.example` });
  await addTask(sales, { clientId, kind: 'task', text: `Sună-l pe ${canary}`, dueDate: '2026-11-30' });
  await aThread(company, { subject: `De la ${canary}`, text: canary, from: `${canary}@pers.example` });
  return { clientId, name: `Ana ${canary}`, administrator };
}

describe('a client who is a person and has no papers', () => {
  it('is gone from every table, and what the audit said of her is closed while its chain holds', async () => {
    const canary = 'canar7788';
    const { clientId, name, administrator } = await aPerson(canary);
    await chainEntries(company.tenantId, TODAY);
    expect(await previewErasure(administrator, { clientId })).toMatchObject({
      name,
      erased: { card: 1, contacts: 1, messages: 1, notes: 1 },
      kept: { invoices: 0, contracts: 0 },
    });
    await erasePerson(administrator, { clientId, typedName: name });
    await chainEntries(company.tenantId, TODAY);
    expect(await tablesWith(canary)).toEqual([]);
    const { rows } = await listAudit(administrator, { subject: clientId });
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.every(({ isErased, after }) => isErased && Object.keys(after).length === 0)).toBe(true);
    expect((await verifyChain(company.tenantId, TODAY)).broken).toBeUndefined();
    await addDeal(company.sales, { clientId, title: 'După ștergere 9913' });
    await chainEntries(company.tenantId, TODAY);
    const [newest] = (await listAudit(administrator, { subject: clientId })).rows;
    expect(newest).toMatchObject({ isErased: true, after: {} });
  });
});

describe('a chat', () => {
  it('goes with the client who wrote it, with its notes and its file, and with the contact whose address it names', async () => {
    const { administrator, sales } = company;
    const { clientId } = await aClient(company, { kind: 'person', name: 'Ana Canar4410' });
    const file = { sha256: sha256('canar4410'), name: 'canar4410.pdf', contentType: 'application/pdf', size: 9 };
    const conversationId = await aConversation(company, { clientId, visitorName: 'Ana', text: 'canar4410', file });
    await answerConversation(sales, { conversationId, kind: 'note', text: 'Canar4410 plătește greu' });
    const others = await aConversation(company, { visitorEmail: 'alta@pers.example', visitorName: 'Alta' });
    expect((await previewErasure(administrator, { clientId })).erased.messages).toBe(2);
    await erasePerson(administrator, { clientId, typedName: 'Ana Canar4410' });
    const firm = await aClient(company, { name: 'Firma cu Chat S.R.L.' });
    const told = { visitorName: 'Dan Canar4411', visitorEmail: 'canar4411@firma.example' };
    await aConversation(company, { clientId: firm.clientId, ...told });
    const { id: contactId } = await addContact(sales, { clientId: firm.clientId, name: 'Dan Canar4411', email: told.visitorEmail }); // prettier-ignore
    await erasePerson(administrator, { contactId, typedName: 'Dan Canar4411' });
    await chainEntries(company.tenantId, TODAY);
    for (const canary of ['anar4410', 'anar4411']) expect(await tablesWith(canary)).toEqual([]);
    const left = await admin`select id from app.conversation where tenant_id = ${company.tenantId}`;
    expect(left).toEqual([{ id: others }]);
  });
});

describe('a client who is a person and was invoiced', () => {
  it('keeps what her papers print and loses the rest', async () => {
    const { clientId } = await anIssuedInvoice(company, { kind: 'person', email: 'canar9921@pers.example' });
    const { name, kept, retainUntil } = await previewErasure(company.administrator, { clientId });
    expect([kept.invoices, retainUntil]).toEqual([1, '2032-07-01']);
    await erasePerson(company.administrator, { clientId, typedName: name.toLowerCase() });
    const [row] = await admin`select name, street, email, phone, cnp, state from app.client where id = ${clientId}`;
    expect(row).toEqual({
      name,
      street: 'Str. Fabricii nr. 3',
      email: null,
      phone: null,
      cnp: null,
      state: 'archived',
    });
    await chainEntries(company.tenantId, TODAY);
    expect((await tablesWith('canar9921')).filter((table) => table !== 'app.invoice_revision')).toEqual([]);
  });
});

describe('a contact', () => {
  it('of a firm goes alone, and the firm stays', async () => {
    const { clientId } = await aClient(company, { name: 'Firma Rămasă S.R.L.' });
    const { id: contactId } = await addContact(company.sales, { clientId, name: 'Dan Canar6655', email: 'canar6655@firma.example' }); // prettier-ignore
    await erasePerson(company.administrator, { contactId, typedName: 'Dan Canar6655' });
    await chainEntries(company.tenantId, TODAY);
    expect(await tablesWith('anar6655')).toEqual([]);
    const [row] = await admin`select name, state from app.client where id = ${clientId}`;
    expect(row).toEqual({ name: 'Firma Rămasă S.R.L.', state: 'active' });
  });
});

describe('a refusal', () => {
  it('comes for another name, a firm, a colleague who works here, nobody or two, and another company’s person', async () => {
    const firm = await aClient(company);
    const person = await aClient(company, { kind: 'person', name: 'Maria Pop' });
    const { administrator } = company;
    const asked = (whom: Parameters<typeof erasePerson>[1], by = administrator) => erasePerson(by, whom);
    const typedName = 'Maria Pop';
    await expect(asked({ clientId: person.clientId, typedName: 'Mara' })).rejects.toMatchObject({ code: 'portability.errors.typedName' }); // prettier-ignore
    await expect(asked({ clientId: firm.clientId, typedName })).rejects.toMatchObject({ code: 'portability.errors.notAPerson' }); // prettier-ignore
    await expect(asked({ personId: company.sales.personId, typedName })).rejects.toMatchObject({ code: 'portability.errors.stillMember' }); // prettier-ignore
    await expect(asked({ typedName })).rejects.toMatchObject({ code: 'portability.errors.whom' });
    await expect(asked({ clientId: person.clientId, personId: company.sales.personId, typedName })).rejects.toMatchObject({ code: 'portability.errors.whom' }); // prettier-ignore
    const other = await aCompany();
    await expect(asked({ clientId: person.clientId, typedName }, other.administrator)).rejects.toMatchObject({ kind: 'NotFound' }); // prettier-ignore
    await expect(asked({ clientId: person.clientId, typedName }, company.sales)).rejects.toMatchObject({ kind: 'Forbidden' }); // prettier-ignore
  });
});

it('a colleague who has left takes address and browser out of the audit', async () => {
  const leaving = { ...(await aMember(company.tenantId, 'sales')), origin: { address: '203.0.113.99' } };
  const { clientId } = await aClient(company);
  await addDeal(leaving, { clientId, title: 'Ultima' });
  await authDb().update(membership).set({ state: 'removed' }).where(eq(membership.personId, leaving.personId));
  const ofLeaving = async () => (await listAudit(company.administrator, { personId: leaving.personId })).rows;
  expect(await ofLeaving()).toMatchObject([{ address: '203.0.113.99' }]);
  await erasePerson(company.administrator, { personId: leaving.personId, typedName: 'Persoana sales' });
  expect(await ofLeaving()).toMatchObject([{ address: null, after: { title: 'Ultima' } }]);
});
