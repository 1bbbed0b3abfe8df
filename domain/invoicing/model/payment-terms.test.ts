import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { paymentTermsOf } from './payment-terms.ts';

const said = (more: object) =>
  paymentTermsOf({
    ...{ kind: 'invoice', paymentTerms: null, issueDate: civilDate('2026-11-24'), dueDate: civilDate('2026-12-24') },
    ...more,
  });

it('says the company’s own words, else the days and the due date, and of a storno nothing', () => {
  expect(said({})).toBe('Termen de plată: 30 de zile de la emitere, până la 24.12.2026.');
  expect(said({ dueDate: civilDate('2026-11-25') })).toBe('Termen de plată: 1 zi de la emitere, până la 25.11.2026.');
  expect(said({ dueDate: civilDate('2026-11-24') })).toBe('Plata la emiterea facturii.');
  expect(said({ paymentTerms: 'Dobândă 0,1% pe zi.' })).toBe('Dobândă 0,1% pe zi.');
  expect(said({ dueDate: null })).toBeUndefined();
  expect(said({ kind: 'storno', paymentTerms: 'Dobândă 0,1% pe zi.' })).toBeUndefined();
});
