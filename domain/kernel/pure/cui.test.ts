import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cuiControlDigit, findCuis, formatVatId, isValidCui, parseCui } from './cui.ts';

const aCui = () => fc.integer({ min: 1, max: 999_999_999 }).map((body) => `${body}${cuiControlDigit(String(body))}`);

it.each(['14399840', '361579', '159', '4221306'])('accepts %s, a number in use', (known) => {
  expect(isValidCui(known)).toBe(true);
});
it('accepts every number with its control digit and refuses it with any other', () => {
  fc.assert(
    fc.property(aCui(), fc.integer({ min: 1, max: 9 }), (cui, shift) => {
      const last = (Number(cui.slice(-1)) + shift) % 10;
      expect(isValidCui(cui)).toBe(true);
      expect(isValidCui(cui.slice(0, -1) + String(last))).toBe(false);
    }),
    { numRuns: 200 },
  );
});
it('reads RO, spaces and small letters, and prints RO only for a company registered for VAT', () => {
  const cui = parseCui(' ro 14399840 ');
  expect(cui).toBe('14399840');
  if (cui === undefined) return;
  expect([formatVatId(cui), formatVatId(cui, false)]).toEqual(['RO14399840', '14399840']);
});
it.each(['', 'RO', '1', '014399840', '14399841', 'DE14399840', '12345678901'])('refuses %j', (text) => {
  expect(parseCui(text)).toBeUndefined();
});
it.each([
  ['Firma Exemplu SRL, CUI 14399840, J40/372/2002', ['14399840']],
  ['C.U.I.: RO14399840', ['14399840']],
  ['cod fiscal RO 14399840', ['14399840']],
  ['Cod unic de înregistrare: 14399840.', ['14399840']],
  ['codul de identificare fiscală 14399840', ['14399840']],
  ['suntem RO14399840 din București', ['14399840']],
  ['facturați pe 14399840 vă rog, mulțumesc', ['14399840']],
  ['cod 361579 apoi CIF 14399840', ['14399840', '361579']],
])('finds the company in %j', (text, expected) => {
  expect(findCuis(text)).toEqual(expected);
});
it.each([
  'IBAN RO49AAAA1B31007593840000',
  'telefon 0721234567 sau +40721234567',
  'oferta de 14399840 lei',
  'CUI 14399841 (greșit)',
  'nr. J2024020698007',
])('finds none in %j', (text) => {
  expect(findCuis(text)).toEqual([]);
});
it('finds a labelled number wherever it stands in a text', () => {
  fc.assert(
    fc.property(aCui(), fc.lorem(), fc.lorem(), (cui, before, after) => {
      expect(findCuis(`${before}\nCUI: RO${cui}\n${after}`)).toContain(cui);
    }),
    { numRuns: 200 },
  );
});
