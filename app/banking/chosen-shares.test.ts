import { expect, it } from 'vitest';
import { chosenShares } from './chosen-shares.ts';

const row = (invoiceId: string, amount?: string) => ({
  invoiceId,
  open: '100.00',
  ...(amount === undefined ? {} : { amount }),
});

it('only what has a sum is settled', () => {
  expect(chosenShares({ bankEntryId: 'e', shares: [row('a'), row('b', '40.00')] })).toEqual({
    bankEntryId: 'e',
    shares: [{ invoiceId: 'b', amount: '40.00' }],
  });
});

it('the difference of one invoice is given up for a reason, of several never', () => {
  expect(chosenShares({ why: 'discount', shares: [row('a', '97.50')] })).toMatchObject({
    writeOff: { invoiceId: 'a', amount: '2.50', why: 'discount' },
  });
  expect(chosenShares({ why: 'discount', shares: [row('a', '97.50'), row('b', '1.00')] })).not.toHaveProperty(
    'writeOff',
  );
  expect(chosenShares({ shares: [row('a', '97.50')] })).not.toHaveProperty('writeOff');
});
