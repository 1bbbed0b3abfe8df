import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withTenant } from '#db/tenant.server.ts';
import { showClient } from '#domain/clients/show-client.ts';
import { annulInvoice } from '#domain/invoicing/annul-invoice.ts';
import { draftAdvance } from '#domain/invoicing/draft-advance.ts';
import { draftInvoice } from '#domain/invoicing/draft-invoice.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import { listAdvances } from '#domain/invoicing/list-advances.ts';
import { listInvoices } from '#domain/invoicing/list-invoices.ts';
import { reverseInvoice } from '#domain/invoicing/reverse-invoice.ts';
import { showInvoicePage } from '#domain/invoicing/show-invoice-page.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { abs, formatDecimal } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { aCompany, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { anInvoicedClient, anIssuedInvoice } from '#tests/builders/invoice.ts';
import { aContractedService } from '#tests/builders/work-order.ts';
import { brokenInvariants } from '#db/invariants/broken.ts';
import { compensate } from '#domain/compensations/compensate.ts';
import { listCompensable } from '#domain/compensations/list-compensable.ts';
import { listCompensations } from '#domain/compensations/list-compensations.ts';
import { undoCompensation } from '#domain/compensations/undo-compensation.ts';
import { annulPenaltyNote } from '#domain/penalties/annul-penalty-note.ts';
import { issuePenaltyNote } from '#domain/penalties/issue-penalty-note.ts';
import { listPenalties } from '#domain/penalties/list-penalties.ts';
import { aReceivedInvoice, aSupplierDocument } from '#tests/builders/received.ts';
import { aPenalisedInvoice } from '#tests/builders/settlements.ts';
import { allocatePayment } from './allocate-payment.ts';
import { listPayments } from './list-payments.ts';
import { recordPayment } from './record-payment.ts';
import { returnMoney } from './return-money.ts';
import { reversePayment } from './reverse-payment.ts';
import { useCredit } from './use-credit.ts';
import { writeOffInvoice } from './write-off-invoice.ts';

interface Stage {
  company: TestCompany;
  clients: Awaited<ReturnType<typeof anInvoicedClient>>[];
}

/** What people do with money, in any order and with any sum: what is not allowed is refused and changes nothing. */
const command = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('issue' as const),
      at: fc.nat(99),
      price: fc.integer({ min: 1, max: 900_000 }),
      quantity: fc.integer({ min: 1, max: 9_000 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('pay' as const),
      at: fc.nat(99),
      amount: fc.integer({ min: 1, max: 600_000 }),
      cash: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('allocate' as const),
      at: fc.nat(99),
      of: fc.nat(99),
      amount: fc.integer({ min: 1, max: 300_000 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('reverse' as const), at: fc.nat(99), share: fc.constantFrom(30, 50, 100) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('annul' as const), at: fc.nat(99) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('advance' as const), at: fc.nat(99) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('report' as const), at: fc.nat(99), share: fc.constantFrom(30, 100) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('unpay' as const), at: fc.nat(99) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('return' as const),
      at: fc.nat(99),
      amount: fc.integer({ min: 1, max: 100_000 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('writeOff' as const),
      at: fc.nat(99),
      amount: fc.integer({ min: 1, max: 100_000 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('credit' as const), at: fc.nat(99) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('compensate' as const),
      at: fc.nat(99),
      amount: fc.integer({ min: 1, max: 9_000 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undoCompensation' as const), at: fc.nat(99) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('penalise' as const), days: fc.integer({ min: 16, max: 400 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unpenalise' as const), at: fc.nat(99) }) },
);
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)];
const lei = (minor: number) => formatDecimal(BigInt(minor), 2);

async function run(stage: Stage, step: Command): Promise<void> {
  const { company, clients } = stage;
  const by = company.accounting;
  if (step.do === 'penalise' || step.do === 'unpenalise') return penalise(stage, step);
  const { rows: invoices } = await listInvoices(by, {});
  const { rows: payments } = await listPayments(by, {});
  const invoice = pick(invoices, step.at);
  const payment = pick(payments, step.at);
  switch (step.do) {
    case 'issue': {
      const beside = pick(clients, step.at);
      if (!beside) return;
      const [quantity, unitPrice] = [formatDecimal(BigInt(step.quantity), 3), formatDecimal(BigInt(step.price), 4)];
      const of = await aContractedService(company, { beside, quantity, unitPrice });
      await anIssuedInvoice(company, { of, quantity });
      return;
    }
    case 'pay': {
      const client = pick(clients, step.at);
      if (!client) return;
      const method = step.cash ? ('cash' as const) : ('bank' as const);
      const own = invoice?.clientId === client.clientId ? { invoiceId: invoice.id } : {};
      await recordPayment(by, {
        clientId: client.clientId,
        method,
        amount: lei(step.amount),
        fiscalReceipt: 'Bon 1',
        ...own,
      });
      return;
    }
    case 'allocate': {
      const of = pick(payments, step.of);
      if (invoice && of)
        await allocatePayment(by, { paymentId: of.id, invoiceId: invoice.id, amount: lei(step.amount) });
      return;
    }
    case 'advance': {
      const of = payment && (await contractedOf(company, payment.clientId));
      if (!of) return;
      const draft = await draftAdvance(by, { paymentId: payment.id, contractedServiceId: of.contractedServiceId });
      await issueInvoice(by, { invoiceId: draft.id });
      return;
    }
    case 'report': {
      const client = pick(clients, step.at);
      if (client) await issueFinal(company, client, BigInt(step.share));
      return;
    }
    case 'reverse':
      if (invoice) await reverseShare(company, invoice.id, BigInt(step.share));
      return;
    case 'annul':
      if (invoice) await annulInvoice(by, { invoiceId: invoice.id, reason: 'greșit' });
      return;
    case 'unpay':
      if (payment) await reversePayment(by, { paymentId: payment.id, reason: 'greșit' });
      return;
    case 'return':
      if (payment) await returnMoney(by, { paymentId: payment.id, amount: lei(step.amount) });
      return;
    case 'writeOff':
      if (invoice)
        await writeOffInvoice(company.administrator, {
          ...{ invoiceId: invoice.id, amount: lei(step.amount), why: 'other', note: 'închis' },
        });
      return;
    case 'credit':
      if (invoice) await useCredit(by, { invoiceId: invoice.id });
      return;
    case 'compensate': {
      const client = pick(clients, step.at);
      if (client) await compensateSome(company, client.clientId, lei(step.amount));
      return;
    }
    case 'undoCompensation': {
      const compensation = pick((await listCompensations(by, {})).rows, step.at);
      if (compensation) await undoCompensation(by, { compensationId: compensation.id, reason: 'greșit' });
    }
  }
}

/** So much of the first open invoices on both sides, whatever is left of them. */
async function compensateSome(company: TestCompany, clientId: Id<'client'>, amount: string): Promise<void> {
  const { ours, theirs } = await listCompensable(company.accounting, { clientId });
  const [own, bill] = [ours[0], theirs[0]];
  if (!own || !bill) return;
  const parts = { ours: [{ invoiceId: own.id, amount }], theirs: [{ receivedInvoiceId: bill.id, amount }] };
  await compensate(company.accounting, { clientId, ...parts });
}

type Penalise = Extract<Command, { do: 'penalise' | 'unpenalise' }>;

/** A note some days from now under the first contract that has something to be noted, or the end of one. */
async function penalise({ company }: Stage, step: Penalise): Promise<void> {
  const asOf = new Date(TODAY.getTime() + (step.do === 'penalise' ? step.days : 0) * 86_400_000);
  const by = { ...company.accounting, asOf };
  const { due, rows } = await listPenalties(by, {});
  if (step.do === 'penalise') {
    const [first] = due;
    if (first) await issuePenaltyNote(by, { contractId: first.contractId });
    return;
  }
  const note = pick(rows, step.at);
  if (note) await annulPenaltyNote(by, { penaltyNoteId: note.id, reason: 'greșit' });
}

/** A client under a contract with penalties that is a supplier too, of whom there is an invoice of 121 lei. */
async function aTraderUnderContract(company: TestCompany) {
  const { clientId, dealId, cui } = await aPenalisedInvoice(company);
  const supplier = { name: 'Crinul Alb Residence S.R.L.', code: `RO${cui}` };
  await aReceivedInvoice(company, aSupplierDocument({ supplier }));
  return { clientId, dealId };
}

/** Some service of a client, newly contracted, so that an advance or a final invoice has a VAT rate to stand at. */
const contractedOf = (company: TestCompany, clientId: Id<'client'>) =>
  showClient(company.accounting, { clientId }).then(({ deals }) => {
    const dealId = deals[0]?.id;
    return dealId && aContractedService(company, { beside: { clientId, dealId }, quantity: '3', unitPrice: '333.33' });
  });

/** A final invoice of a new service that deducts a share of every advance of its client. */
async function issueFinal(company: TestCompany, beside: Stage['clients'][number], share: bigint): Promise<void> {
  const by = company.accounting;
  const { contractedServiceId, dealId } = await aContractedService(company, {
    beside,
    quantity: '7',
    unitPrice: '123.4567',
  });
  const { rows } = await listAdvances(by, { clientId: beside.clientId });
  const advances = rows.map(({ invoiceId, left }) => ({
    invoiceId,
    ...(share === 100n ? {} : { net: formatDecimal((left * share) / 100n, 2) }),
  }));
  const draft = await draftInvoice(by, { dealId, advances, lines: [{ contractedServiceId, quantity: '7' }] });
  await issueInvoice(by, { invoiceId: draft.id });
}

async function reverseShare(company: TestCompany, invoiceId: Id<'invoice'>, share: bigint): Promise<void> {
  const { lines } = await showInvoicePage(company.accounting, { invoiceId });
  const parts = lines.map((line) => ({
    lineId: line.id,
    quantity: formatDecimal((abs(line.quantity) * share) / 100n, 3),
  }));
  const whole = share === 100n ? {} : { parts };
  await reverseInvoice(company.accounting, { invoiceId, reason: 'greșit', ...whole });
}

const broken = ({ company: { tenantId } }: Stage) =>
  withTenant({ tenantId, asOf: TODAY, readOnly: true }, (db) => brokenInvariants(db));

it('keeps every invariant of money after whatever people do', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 8, maxLength: 20 }), async (commands) => {
      const company = await aCompany();
      const stage = {
        company,
        clients: [await aTraderUnderContract(company), await anInvoicedClient(company, { kind: 'person' })],
      };
      for (const step of commands) {
        await run(stage, step).catch((error: unknown) => {
          if (!(error instanceof DomainError)) throw error;
        });
      }
      expect(await broken(stage)).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 300_000);

it('keeps them when everybody acts at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 12, maxLength: 20 }), async (commands) => {
      const company = await aCompany();
      const client = await aTraderUnderContract(company);
      const stage = { company, clients: [client] };
      for (const price of [10_000, 77_777, 333_333]) await run(stage, { do: 'issue', at: 0, price, quantity: 1_500 });
      const answers = await Promise.allSettled(commands.map((step) => run(stage, step)));
      const faults = answers.flatMap((one) =>
        one.status === 'rejected' && !(one.reason instanceof DomainError) ? [one.reason as unknown] : [],
      );
      expect(faults).toEqual([]);
      expect(await broken(stage)).toEqual([]);
    }),
    { numRuns: 8 },
  );
}, 300_000);

it('would notice a balance that is a ban off', async () => {
  const company = await aCompany();
  const { invoiceId } = await anIssuedInvoice(company);
  await withTenant({ tenantId: company.tenantId, asOf: TODAY, readOnly: false }, async (db) => {
    await db.execute(sql`update app.invoice_balance set open = open - 1 where id = ${invoiceId}`);
  });
  const names = (await broken({ company, clients: [] })).map((one) => one.slice(0, 3));
  expect(names).toEqual(['I10', 'I24', 'I12']);
});
