import { beforeAll, expect, it } from 'vitest';
import { applyRule } from '#domain/banking/apply-rule.ts';
import { classEntry } from '#domain/banking/class-entry.ts';
import { suggestMatches } from '#domain/banking/suggest-matches.ts';
import { undoByRule } from '#domain/banking/undo-by-rule.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { anEntry, someEntries } from '#tests/builders/bank-entries.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { keepPayout } from './keep-payout.ts';
import { listPayouts } from './list-payouts.ts';
import { showPayout } from './show-payout.ts';

let company: TestCompany;
beforeAll(async () => {
  company = await aCompany();
});

let made = 0;
type Told = Partial<Parameters<typeof keepPayout>[1]>;
/** A payout of 985,00 lei: 1.200,00 paid, 200,00 given back, 15,00 of fees. */
const told = (more: Told = {}) => {
  const turn = (made += 1);
  const line = (kind: 'charge' | 'refund', amount: string, fee: string) => ({ reference: `txn_${turn}_${kind}`, kind, amount, fee, day: '2026-11-20' }); // prettier-ignore
  return {
    accountId: 'acct_1',
    reference: `po_${turn}`,
    state: 'paid' as const,
    amount: '985.00',
    currency: 'RON',
    arrivalDate: '2026-11-24',
    lines: [line('charge', '1200.00', '15.00'), line('refund', '-200.00', '0.00')],
    ...more,
  };
};

it('says what a payout is made of; told again nothing doubles, and its state is the newer one', async () => {
  const payout = told();
  const { cardPayoutId } = await keepPayout(company.system, payout);
  expect(await keepPayout(company.accounting, { ...payout, state: 'failed' })).toEqual({ cardPayoutId });
  expect(await showPayout(company.accountant, { cardPayoutId })).toMatchObject({
    state: 'failed',
    gross: 120_000n,
    back: 20_000n,
    fees: 1_500n,
    amount: 98_500n,
    difference: 0n,
    lines: [{ kind: 'charge' }, { kind: 'refund' }],
  });
  const { totals } = await listPayouts(company.accounting, { from: '2026-11-24', to: '2026-11-24' });
  expect(totals).toEqual([]); // what the bank refused is no money
});

it('what the service has not told of a payout is shown as a difference', async () => {
  const { cardPayoutId } = await keepPayout(company.system, told({ lines: [], amount: '10.00', arrivalDate: '2026-10-01' })); // prettier-ignore
  expect(await showPayout(company.accounting, { cardPayoutId })).toMatchObject({ difference: 1_000n });
});

it('the entry of a statement that brings a payout is known by sum and day, posts itself by the rule, and goes back', async () => {
  const { cardPayoutId } = await keepPayout(company.system, told());
  const values = { amount: 98_500n, remittance: 'STRIPE PAYOUT' };
  const { statementId, entryIds } = await someEntries(company, [values]);
  const [bankEntryId = newId<'bankEntry'>()] = entryIds;
  const { suggestions } = await suggestMatches(company.accounting, { bankEntryId });
  expect(suggestions[0]).toMatchObject({ kind: 'class', class: 'card_payout', payoutId: cardPayoutId });
  expect(await applyRule(company.system, { statementId })).toEqual({ posted: 1, done: true });
  expect(await showPayout(company.accounting, { cardPayoutId })).toMatchObject({
    entry: { id: bankEntryId, statementId },
  });
  const other = await anEntry(company, values);
  const tie = { bankEntryId: other.bankEntryId, entryClass: 'card_payout', cardPayoutId } as const;
  await expect(classEntry(company.accounting, tie)).rejects.toMatchObject({ code: 'matching.errors.payoutTied' });
  await undoByRule(company.accounting, { statementId });
  expect(await showPayout(company.accounting, { cardPayoutId })).toMatchObject({ entry: null });
  const wrong = await anEntry(company, { amount: 1n });
  await expect(classEntry(company.accounting, { ...tie, bankEntryId: wrong.bankEntryId })).rejects.toMatchObject({ code: 'matching.errors.otherPayout' }); // prettier-ignore
  await classEntry(company.accounting, tie);
  expect(await showPayout(company.accounting, { cardPayoutId })).toMatchObject({ entry: { id: other.bankEntryId } });
});

it('is nobody else’s, and not for those who do not see the books', async () => {
  const { cardPayoutId } = await keepPayout(company.system, told({ arrivalDate: '2026-09-01' }));
  const stranger = await aCompany();
  for (const id of [cardPayoutId, newId<'cardPayout'>()])
    await expect(showPayout(stranger.accounting, { cardPayoutId: id })).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(showPayout(company.sales, { cardPayoutId })).rejects.toMatchObject({ kind: 'Forbidden' });
  expect((await listPayouts(stranger.administrator, {})).rows).toEqual([]);
});
