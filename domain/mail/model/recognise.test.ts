import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aCui } from '#tests/builders/company.ts';
import { recognise } from './recognise.ts';

it.each([
  [
    'Bună ziua, reprezint S.C. Crinul Alb Residence S.R.L., CUI RO14399840. Tel: 0721 234 567',
    { cui: '14399840', companyName: 'Crinul Alb Residence S.R.L.', phone: '+40721234567' },
  ],
  [
    'Ofertă curățenie\nCu stimă,\nAna Pop\nAdministrator\nVERDE & CURAT SRL\n0364.123.456',
    { cui: null, companyName: 'VERDE & CURAT SRL', phone: '+40364123456' },
  ],
  ['Firma «Țiglă-Mureș S.A.» caută un furnizor', { cui: null, companyName: 'Țiglă-Mureș S.A.', phone: null }],
  ['Popescu Ion PFA\nCIF: 14399840', { cui: '14399840', companyName: 'Popescu Ion PFA', phone: null }],
  ['Societatea Zefir Impex SRL dorește', { cui: null, companyName: 'Zefir Impex SRL', phone: null }],
  ['Vă rog o ofertă pentru 2 apartamente, 1500 lei', { cui: null, companyName: null, phone: null }],
  ['', { cui: null, companyName: null, phone: null }],
])('recognises the sender of %j', (text, recognised) => {
  expect(recognise(text)).toEqual(recognised);
});

it('does not take a CUI whose check digit is wrong', () => {
  expect(recognise('CUI RO14399841, comanda 12345678').cui).toBeNull();
});

it('takes nothing of ours from what an answer quotes', () => {
  const own = { cui: '14399840', name: 'Curat & Bine Servicii S.R.L.', phone: '0264 123 456' };
  const quoted = 'CURAT & BINE SERVICII SRL, CUI RO14399840, tel. 0264 123 456';
  expect(recognise(`Mulțumim.\n> ${quoted}`, own)).toEqual({ cui: null, companyName: null, phone: null });
  const cui = aCui();
  expect(recognise(`> ${quoted}\nZefir Impex SRL, CUI ${cui}, 0721 234 567`, own)).toEqual({
    cui,
    companyName: 'Zefir Impex SRL',
    phone: '+40721234567',
  });
});

it('finds a labelled CUI in any text around it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'Ș', ' ', '\n', '.', ',', 'ț') }), (around) => {
      const cui = aCui();
      expect(recognise(`${around}\nCUI: RO ${cui}\n${around}`).cui).toBe(cui);
    }),
    { numRuns: 200 },
  );
});

it('answers quickly to a long text without a company', () => {
  const text = 'Bună Ziua Domnule Director General Adjunct '.repeat(5_000);
  const started = performance.now();
  recognise(text);
  expect(performance.now() - started).toBeLessThan(1_000);
});
