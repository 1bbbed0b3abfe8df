import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { settledNow } from './settled-now.ts';

it('names an invoice once, and not at all when what it got was taken back', () => {
  const [kept, taken] = [newId<'invoice'>(), newId<'invoice'>()];
  const date = civilDate('2026-11-24');
  expect(
    settledNow([
      { invoiceId: kept, number: 'F-1', amount: 600n, date },
      { invoiceId: taken, number: 'F-2', amount: 400n, date },
      { invoiceId: taken, number: 'F-2', amount: -400n, date },
      { invoiceId: kept, number: 'F-1', amount: -100n, date },
    ]),
  ).toEqual([{ invoiceId: kept, number: 'F-1', amount: 500n }]);
});
