import { expect, it } from 'vitest';
import { receivedKey } from './received.ts';

it('takes from a file what it says rightly and guesses nothing', () => {
  const supplier = { name: 'Albina Curat SRL', code: 'RO 61000002' };
  expect(receivedKey({ supplier, number: 'F 1', issueDate: '2026-11-20', currency: 'RON', payable: '12.5' })).toEqual({
    supplierCui: '61000002',
    supplierName: 'Albina Curat SRL',
    number: 'F 1',
    issueDate: '2026-11-20',
    dueDate: null,
    currency: 'RON',
    payable: 1_250n,
  });
  const odd = {
    supplier: { code: 'J12/3' + 'x'.repeat(5) },
    issueDate: '20.11.2026',
    currency: 'lei',
    payable: '1.234,5',
  };
  expect(receivedKey(odd)).toMatchObject({ issueDate: null, currency: null, payable: null, number: null });
});
