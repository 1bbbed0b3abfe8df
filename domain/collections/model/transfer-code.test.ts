import { expect, it } from 'vitest';
import { transferCode } from './transfer-code.ts';

const transfer = {
  beneficiary: 'Curat și Bine S.R.L.',
  iban: 'RO49 AAAA 1B31 0075 9384 0000',
  amount: 217_800n,
  currency: 'RON',
  details: 'F-1, F-2',
};

it('carries account, amount and invoices, each in its line', () => {
  expect(transferCode(transfer).split('\n')).toEqual([
    'BCD', '002', '1', 'SCT', '', 'Curat și Bine S.R.L.', 'RO49AAAA1B31007593840000', 'RON2178.00', '', '', 'F-1, F-2',
  ]); // prettier-ignore
});

it('lets no text put a line of its own into the code, and cuts what is too long', () => {
  const lines = transferCode({ ...transfer, beneficiary: `A\nB ${'x'.repeat(90)}`, details: 'F-1\r\nEUR1' }).split(
    '\n',
  );
  expect(lines).toHaveLength(11);
  expect(lines[5]).toHaveLength(70);
  expect(lines[10]).toBe('F-1 EUR1');
});
