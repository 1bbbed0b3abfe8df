import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brokenInvariants } from '#db/invariants/broken.ts';
import { withTenant } from '#db/tenant.server.ts';
import { listPayments } from '#domain/collections/list-payments.ts';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { returnMoney } from '#domain/collections/return-money.ts';
import { reversePayment } from '#domain/collections/reverse-payment.ts';
import { reverseInvoice } from '#domain/invoicing/reverse-invoice.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { anIban, someEntries } from '#tests/builders/bank-entries.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { confirmMatch } from './confirm-match.ts';
import { ignoreEntry } from './ignore-entry.ts';
import { listEntries } from './list-entries.ts';
import { matchRefund } from './match-refund.ts';
import { postByRule } from './post-by-rule.ts';
import { tieRecorded } from './tie-recorded.ts';
import { undoMatch } from './undo-match.ts';

const ACTS = ['confirm', 'confirmTwo', 'onAccount', 'giveUp', 'tie', 'refund', 'ignore', 'undo', 'rule', 'record', 'return', 'reverse', 'storno'] as const; // prettier-ignore

const command = fc.record({ act: fc.constantFrom(...ACTS), at: fc.nat(99), of: fc.nat(99), amount: fc.integer({ min: 1, max: 250_000 }) }); // prettier-ignore
type Command = Parameters<Parameters<typeof command.map>[0]>[0];

/** Two clients with four invoices, and a statement of eight entries, six of them money that came. */
async function aStage() {
  const company = await aCompany();
  const invoices = [];
  for (let index = 0; index < 4; index += 1) invoices.push(await anIssuedInvoice(company));
  const numbers = invoices.map(({ invoice }) => invoice.number ?? '');
  const { statementId, entryIds } = await someEntries(company, [
    { remittance: `factura ${numbers[0] ?? ''}`, counterparty: 'Crinul Alb Residence SRL', iban: anIban(11) },
    { remittance: `${numbers[1] ?? ''} si ${numbers[2] ?? ''}`, amount: 363_000n, iban: anIban(12) },
    { amount: 100_000n },
    { amount: 181_000n, remittance: numbers[3] ?? '' },
    { amount: 7_000n },
    { amount: 500_000n, iban: anIban(11) },
    { sign: '-', amount: 3_000n },
    { sign: '-', amount: 50_000n },
  ]);
  return { company, invoices, statementId, entryIds };
}
type Stage = Awaited<ReturnType<typeof aStage>>;

function of<T>(list: readonly T[], at: number): T {
  const one = list[at % list.length];
  if (one === undefined) throw new Error('there is none');
  return one;
}

async function run(stage: Stage, { act, at, of: other, amount: minor }: Command): Promise<unknown> {
  const { company, invoices, entryIds, statementId } = stage;
  const { accounting } = company;
  const bankEntryId = of(entryIds, at);
  const { invoiceId, clientId } = of(invoices, other);
  const second = of(invoices, other + 1);
  const amount = formatDecimal(BigInt(minor), 2);
  const payment = async () => of((await listPayments(accounting, { clientId })).rows, at);
  switch (act) {
    case 'confirm':
      return confirmMatch(accounting, { bankEntryId, shares: [{ invoiceId, amount }], clientId });
    case 'confirmTwo':
      return confirmMatch(accounting, { bankEntryId, clientId, shares: [invoiceId, second.invoiceId].map((id) => ({ invoiceId: id, amount })) }); // prettier-ignore
    case 'onAccount':
      return confirmMatch(accounting, { bankEntryId, clientId });
    case 'giveUp':
      return confirmMatch(accounting, { bankEntryId, clientId, shares: [{ invoiceId, amount }], writeOff: { invoiceId, amount: '1.50', why: 'bank_charge' } }); // prettier-ignore
    case 'tie':
      return tieRecorded(accounting, { bankEntryId, paymentId: (await payment()).id });
    case 'refund':
      return matchRefund(accounting, { bankEntryId, paymentId: (await payment()).id });
    case 'ignore':
      return ignoreEntry(accounting, { bankEntryId, reason: 'dublură' });
    case 'rule':
      return postByRule(accounting, { statementId });
    case 'record':
      return recordPayment(accounting, { clientId, method: 'bank', amount: '70.00', invoiceId });
    case 'return':
      return returnMoney(accounting, { paymentId: (await payment()).id, amount: formatDecimal(BigInt(minor % 5_000) + 1n, 2) }); // prettier-ignore
    case 'reverse':
      return reversePayment(accounting, { paymentId: (await payment()).id, reason: 'greșit' });
    case 'storno':
      return at % 4 === 0 ? reverseInvoice(accounting, { invoiceId, reason: 'greșit' }) : undefined;
    case 'undo': {
      const { rows } = await listEntries(accounting, { statementId, view: 'decided' });
      const match = rows.length === 0 ? null : of(rows, at).match;
      return match ? undoMatch(accounting, { bankMatchId: match.id }) : undefined;
    }
  }
}

it('whatever is matched, undone, recorded and given back, in any order, the books hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 4, maxLength: 25 }), async (commands) => {
      const stage = await aStage();
      for (const one of commands)
        await run(stage, one).catch((error: unknown) => {
          if (!(error instanceof DomainError) && !(error instanceof Error && error.message === 'there is none')) throw error; // prettier-ignore
        });
      const { tenantId, system } = stage.company;
      expect(await withTenant({ tenantId, asOf: system.asOf, readOnly: true }, brokenInvariants)).toEqual([]);
    }),
    { numRuns: 12 },
  );
}, 240_000);
