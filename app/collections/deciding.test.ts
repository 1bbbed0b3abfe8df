import { beforeAll, expect, it, vi } from 'vitest';
import { action, loader } from '#app/routes/_app.collections._index.tsx';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { startSession } from '#domain/identity/session.ts';
import { aCompany, TODAY, type TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';

vi.useFakeTimers({ toFake: ['Date'], now: TODAY });

let company: TestCompany;
let cookie: string;
beforeAll(async () => {
  company = await aCompany();
  cookie = `session=${await startSession(company.accounting.personId, company.tenantId, { at: TODAY })}`;
});

const args = (query: string, form?: Record<string, string>) => ({
  request: new Request(`http://localhost:3000/collections?${query}`, {
    headers: { cookie, 'accept-language': 'ro' },
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  }),
  params: {},
  context: { nonce: 'n', requestId: 'request-1', onShutdown: () => () => undefined },
});

/** 1.000 lei that no invoice took, of a client with an invoice of 1.815. */
async function unallocated() {
  const issued = await anIssuedInvoice(company);
  const { clientId } = issued;
  const { id } = await recordPayment(company.accounting, { clientId, method: 'bank', amount: '1000.00' });
  return { ...issued, paymentId: id };
}

it('a refused choice comes back with its row, what was typed, and the sentence beside its field', async () => {
  const { paymentId, invoiceId } = await unallocated();
  const form = { paymentId, invoiceId, amount: '1.000,01', $decimal: 'amount' };
  expect(await action(args('view=unallocated&do=allocate', form))).toMatchObject({
    data: {
      status: 'error',
      initialValue: { paymentId, amount: '1.000,01' },
      error: { amount: ['Suma depășește banii rămași nealocați din această încasare.'] },
    },
  });
});

it('money that was used leads back to what is still to be decided', async () => {
  const { paymentId, invoiceId } = await unallocated();
  const form = { paymentId, invoiceId, amount: '1.000,00', $decimal: 'amount' };
  const answer = await action(args('view=unallocated&do=allocate', form));
  expect(answer).toBeInstanceOf(Response);
  if (answer instanceof Response) expect(answer.headers.get('location')).toBe('/collections?view=unallocated');
  const page = await loader(args('view=unallocated'));
  expect(page.unallocated?.some(({ id }) => id === paymentId)).toBe(false);
});

it('a period that ends before it begins is told, and the till of this month stays on the page', async () => {
  const { cash } = await loader(args('view=cash&from=2026-11-20&to=2026-11-01'));
  expect(cash).toMatchObject({
    refusal: 'Alegeți o perioadă de cel mult un an.',
    from: '2026-11-01',
    to: '2026-11-24',
  });
});
