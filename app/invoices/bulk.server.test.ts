import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipped } from '#app/http/zip.server.ts';
import { listInvoices } from '#domain/invoicing/list-invoices.ts';
import { showInvoicePage } from '#domain/invoicing/show-invoice-page.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aConnection, anInvoiceDraft, anIssuedInvoice, submissionOfInvoice } from '#tests/builders/invoice.ts';
import { mailsAbout } from '#tests/builders/read-back.ts';
import { aWebEnvironment } from '#tests/builders/web-environment.ts';
import { type BulkAct, runBulk } from './bulk.server.ts';
import { selectedIn } from './selected.server.ts';
import { selectionArchive } from './selection-archive.server.ts';

const messages = messagesFor('ro');
const { errors } = messages.invoicing;

let company: TestCompany;
let sandbox: Awaited<ReturnType<typeof aWebEnvironment>>;
beforeAll(async () => {
  sandbox = await aWebEnvironment();
  company = await aCompany();
  await aConnection(company);
});
afterAll(() => sandbox.close());

const ticked = (...ids: string[]) => selectedIn(new URLSearchParams(ids.map((id) => ['ids', id])), {});
const press = (act: BulkAct, ids: string[], { key = newId<'formKey'>(), by = company.accounting as Actor } = {}) =>
  runBulk({ actor: by, messages, meta: { key } }, act, ticked(...ids));

describe('a press on several invoices', () => {
  it('issues the drafts that are ready, and says of each other one why it stayed', async () => {
    const [good, late] = [await anInvoiceDraft(company), await anIssuedInvoice(company)];
    const bad = await anInvoiceDraft(company, { kind: 'institution' });
    const report = await press('issue', [good.invoiceId, late.invoiceId, bad.invoiceId]);
    expect(report.went).toMatchObject([{ id: good.invoiceId }]);
    expect(new Map(report.stayed.map(({ id, why }) => [id, why]))).toEqual(
      new Map([
        [late.invoiceId, errors.notDraft],
        [bad.invoiceId, errors.acceptanceMissing],
      ]),
    );
    const { invoice, submission } = await showInvoicePage(company.accounting, { invoiceId: good.invoiceId });
    expect(invoice.state).toBe('issued');
    expect(submission?.releaseAt).toEqual(company.accounting.asOf);
    expect((await showInvoicePage(company.accounting, { invoiceId: bad.invoiceId })).invoice.state).toBe('draft');
  });

  it('that comes twice has one effect and one answer', async () => {
    const drafts = [await anInvoiceDraft(company), await anInvoiceDraft(company)].map(({ invoiceId }) => invoiceId);
    const key = newId<'formKey'>();
    const [first, second] = await Promise.all([press('issue', drafts, { key }), press('issue', drafts, { key })]);
    const numbers = ({ went }: typeof first) => went.map(({ label }) => label).toSorted();
    expect(numbers(first)).toHaveLength(2);
    expect(numbers(second)).toEqual(numbers(first));
  });

  it('of two people issues each draft once: what one did the other is told', async () => {
    const drafts = [await anInvoiceDraft(company), await anInvoiceDraft(company)].map(({ invoiceId }) => invoiceId);
    const by = [company.accounting, company.administrator];
    const reports = await Promise.all(by.map((one) => press('issue', drafts, { by: one })));
    expect(reports.flatMap(({ went }) => went)).toHaveLength(2);
    expect(reports.flatMap(({ stayed }) => stayed.map(({ why }) => why))).toEqual([errors.notDraft, errors.notDraft]);
  });

  it('sends what was issued to SPV and leaves a draft', async () => {
    const [issued, draft] = [await anIssuedInvoice(company), await anInvoiceDraft(company)];
    const report = await press('spv', [issued.invoiceId, draft.invoiceId]);
    expect(report).toMatchObject({ went: [{ id: issued.invoiceId }], stayed: [{ why: errors.notIssued }] });
    expect((await submissionOfInvoice(company, issued.invoiceId)).releaseAt).toEqual(company.accounting.asOf);
  });

  it('e-mails each once, however many people press at the same time', async () => {
    const { invoiceId } = await anIssuedInvoice(company);
    const unreachable = await anIssuedInvoice(company, { email: null });
    const ids = [invoiceId, unreachable.invoiceId];
    const reports = await Promise.all(
      [company.accounting, company.administrator].map((by) => press('email', ids, { by })),
    );
    expect(reports.flatMap(({ went }) => went)).toMatchObject([{ id: invoiceId }]);
    const reasons = reports.flatMap(({ stayed }) => stayed.map(({ why }) => why)).toSorted();
    expect(reasons).toEqual([errors.mailOnItsWay, errors.noAddress, errors.noAddress].toSorted());
    expect(await mailsAbout(company, invoiceId)).toHaveLength(1);
  });

  it.each(['issue', 'spv', 'email'] as const)('to %s answers a foreign invoice like a missing one', async (act) => {
    const foreign = await anInvoiceDraft(await aCompany());
    const report = await press(act, [foreign.invoiceId, newId<'invoice'>()]);
    const unknown = { id: null, label: messages.invoicing.unknownInvoice, why: messages.errors.notFound };
    expect(report).toMatchObject({ went: [], stayed: [unknown, unknown] });
  });

  it('is refused to who may not issue', async () => {
    const { invoiceId } = await anInvoiceDraft(company);
    const report = await press('issue', [invoiceId], { by: company.sales });
    expect(report).toMatchObject({ went: [], stayed: [{ why: messages.errors.forbidden }] });
  });

  it('on all of a filter takes what the filter shows, and nothing else', async () => {
    const own = await aCompany();
    const [draft, other] = [await anInvoiceDraft(own), await anInvoiceDraft(own)];
    const issued = await anIssuedInvoice(own);
    const all = selectedIn(new URLSearchParams({ all: 'on' }), {
      view: 'draft',
      clientId: draft.clientId,
      do: 'issue',
    });
    const report = await runBulk({ actor: own.accounting, messages, meta: {} }, 'issue', all);
    expect(report).toMatchObject({ went: [{ id: draft.invoiceId }], stayed: [], rest: 0 });
    const { rows } = await listInvoices(own.accounting, { state: 'draft' });
    expect(rows.map(({ id }) => id)).toEqual([other.invoiceId]);
    expect(issued.invoice.state).toBe('issued');
  });
});

it('the papers of a selection come in one archive, with a list that says of each whether it is there', async () => {
  const [issued, draft] = [await anIssuedInvoice(company), await anInvoiceDraft(company)];
  const selected = ticked(issued.invoiceId, draft.invoiceId, newId<'invoice'>());
  const chunks = [];
  for await (const chunk of zipped(selectionArchive(company.accounting, selected, messages))) chunks.push(chunk);
  const files = unzipSync(Buffer.concat(chunks));
  const { bulkList, unknownInvoice } = messages.invoicing;
  expect(Object.keys(files)).toHaveLength(3);
  const { number } = issued.invoice;
  expect(
    Buffer.from(files[`${number ?? ''}.pdf`] ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  const list = Buffer.from(files[`${bulkList}.csv`] ?? []).toString();
  expect(list).toContain(`${number ?? ''};Crinul Alb Residence S.R.L.;${number ?? ''}.pdf`);
  expect(list).toContain(`${unknownInvoice};;${messages.errors.notFound}`);
});
