import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { ALFA, anItem, aPayer, CRINUL, IBAN, suggested } from './testing.ts';

const keys = (suggestion: { reasons: readonly { key: string }[] } | undefined) =>
  suggestion?.reasons.map(({ key }) => key);

it('the exact sum, the number and the name are three reasons for one invoice', () => {
  const [first] = suggested(
    { items: [anItem('F-42'), anItem('F-43', { open: 99_000n })] },
    { text: 'fact 0042', name: 'CRINUL ALB RESIDENCE' },
  );
  expect(first).toMatchObject({
    kind: 'settle',
    clientId: 'crinul',
    score: 99,
    rest: 0n,
    parts: [{ itemId: 'F-42', settles: 121_000n }],
  });
  expect(keys(first)).toEqual(expect.arrayContaining(['amountExact', 'numberLabelled', 'name']));
});

it('an account learnt from confirmations says who pays without a name', () => {
  const payers = [{ ...CRINUL, learnt: [{ iban: IBAN, times: 3 }] }, ALFA];
  const [first] = suggested({ items: [anItem('F-42')], payers }, { iban: IBAN });
  expect(first).toMatchObject({
    clientId: 'crinul',
    reasons: expect.arrayContaining([{ key: 'ibanLearnt', facts: { iban: IBAN, times: '3' } }]) as unknown,
  });
});

it('two clients of one name, each with an invoice of the sum, are both suggested and neither is sure', () => {
  const payers = [CRINUL, aPayer('other', CRINUL.name)];
  const [first, second] = suggested(
    { items: [anItem('F-42'), anItem('F-43', { clientId: 'other' })], payers },
    { name: CRINUL.name },
  );
  expect([first, second].map((one) => (one?.kind === 'settle' ? one.clientId : '')).sort()).toEqual([
    'crinul',
    'other',
  ]);
  expect(first?.score).toBeLessThan(60);
});

it('several invoices that add up are one suggestion, the ones that the text names before others', () => {
  const items = [
    anItem('F-41', { open: 50_000n }),
    anItem('F-42', { open: 71_000n }),
    anItem('F-43', { open: 71_000n }),
  ];
  const [first] = suggested({ items }, { text: 'facturile 41 si 43', name: CRINUL.name });
  expect(first).toMatchObject({ kind: 'settle', parts: [{ itemId: 'F-41' }, { itemId: 'F-43' }] });
  expect(keys(first)).toContain('groupNamed');
});

it('less than an invoice is a part of it', () => {
  const [first] = suggested({ items: [anItem('F-42', { open: 300_000n })] }, { text: 'F 42', name: CRINUL.name });
  expect(first).toMatchObject({ parts: [{ itemId: 'F-42', settles: 121_000n }], rest: 0n });
  expect(keys(first)).toContain('amountPartial');
});

it('more than is open stays with the client, unallocated', () => {
  const [first] = suggested({ items: [anItem('F-42', { open: 100_000n })] }, { text: 'F 42', name: CRINUL.name });
  expect(first).toMatchObject({ parts: [{ settles: 100_000n }], rest: 21_000n });
});

it('what a bank kept is written off with its name, within the tolerance and no further', () => {
  const kept = (open: bigint) =>
    suggested({ items: [anItem('F-42', { open })] }, { text: 'F 42', name: CRINUL.name })[0];
  expect(kept(122_500n)).toMatchObject({ writeOff: { amount: 1_500n, why: 'bank_charge' } });
  expect(kept(121_050n)).toMatchObject({ writeOff: { amount: 50n, why: 'rounding' } });
  expect(kept(124_000n)).not.toHaveProperty('writeOff');
});

it('an invoice in euro is settled whole by lei near its worth, and the exchange is named', () => {
  const items = [anItem('F-42', { open: 24_000n, currency: 'EUR', rate: 49_500n })];
  const [first] = suggested({ items }, { text: 'F 42', name: CRINUL.name });
  expect(first).toMatchObject({ parts: [{ amount: 121_000n, settles: 24_000n }] });
  expect(first?.reasons.find(({ key }) => key === 'exchange')?.facts).toMatchObject({
    difference: '22.00',
    currency: 'EUR',
  });
  expect(suggested({ items }, { text: 'F 42', name: CRINUL.name, amount: 130_000n })[0]?.kind === 'settle').toBe(true);
  expect(keys(suggested({ items }, { text: 'F 42', name: CRINUL.name, amount: 130_000n })[0])).not.toContain(
    'exchange',
  );
});

it('invoices of several clients are settled by one payment that names them', () => {
  const items = [anItem('F-41', { open: 50_000n }), anItem('F-42', { open: 71_000n, clientId: 'alfa' })];
  const [first] = suggested({ items }, { text: 'facturile 41, 42', name: CRINUL.name });
  expect(first).toMatchObject({
    kind: 'settle',
    clientId: 'crinul',
    parts: [{ clientId: 'crinul' }, { clientId: 'alfa' }],
  });
});

it('money that somebody recorded by hand is tied and not counted again', () => {
  const recorded = [
    {
      id: 'op-7',
      clientId: 'crinul',
      amount: 121_000n,
      currency: 'RON',
      date: civilDate('2026-11-23'),
      reference: 'OP 17',
      unallocated: 0n,
      isTied: false,
    },
  ];
  const [first] = suggested({ recorded }, { name: CRINUL.name, text: 'OP 17' });
  expect(first).toMatchObject({ kind: 'recorded', paymentId: 'op-7' });
});

it('another invoice’s number speaks against the one whose sum is right', () => {
  const items = [anItem('F-42'), anItem('F-43', { open: 50_000n })];
  const right = suggested({ items }, { text: 'factura 43', name: CRINUL.name }).find(
    (one) => one.kind === 'settle' && one.parts[0]?.itemId === 'F-42',
  );
  expect(keys(right)).toContain('otherNumber');
});

it('what goes out is a charge, a supplier’s invoice, money back to a client, the company’s own account', () => {
  const out = { direction: 'out' } as const;
  const bills = [
    {
      id: 'b',
      supplierName: 'Chimicale Rapid SRL',
      supplierCui: null,
      number: 'MTR 77',
      amount: 121_000n,
      currency: 'RON',
      issueDate: civilDate('2026-11-01'),
    },
  ];
  const recorded = [
    {
      id: 'over',
      clientId: 'crinul',
      amount: 200_000n,
      currency: 'RON',
      date: civilDate('2026-11-20'),
      reference: null,
      unallocated: 121_000n,
      isTied: true,
    },
  ];
  expect(suggested({}, { ...out, text: 'Comision administrare cont' })[0]).toMatchObject({ class: 'bank_charge' });
  expect(suggested({ bills }, { ...out, text: 'fact MTR 77', name: 'CHIMICALE RAPID' })[0]).toMatchObject({
    class: 'supplier',
    billId: 'b',
  });
  expect(suggested({ recorded }, { ...out, text: 'restituire', name: CRINUL.name })[0]).toMatchObject({
    kind: 'refund',
    paymentId: 'over',
  });
  expect(suggested({ ownIbans: [IBAN] }, { ...out, iban: IBAN })[0]).toMatchObject({ class: 'own_transfer' });
});

it('whatever the text, no suggestion takes more than the entry or more than is open', () => {
  const items = [
    anItem('F-1', { open: 50_000n }),
    anItem('F-2', { open: 70_000n }),
    anItem('F-3', { open: 30_000n }),
    anItem('F-4', { open: 9_000n, clientId: 'alfa' }),
  ];
  const words = fc.constantFrom(
    'fact',
    '1',
    '2',
    '3',
    '4',
    'F',
    'F-2',
    'si',
    CRINUL.name,
    'alfa',
    '14399840',
    '|',
    'RO49',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), fc.bigInt(1n, 200_000n), (text, amount) => {
      for (const one of suggested({ items }, { text: text.join(' '), amount })) {
        expect(one.score).toBeGreaterThanOrEqual(0);
        if (one.kind !== 'settle') continue;
        expect(sum(one.parts.map((part) => part.amount)) + one.rest).toBe(amount);
        for (const part of one.parts)
          expect(part.settles).toBeLessThanOrEqual(items.find(({ id }) => id === part.itemId)?.open ?? 0n);
      }
    }),
    { numRuns: 200 },
  );
});
