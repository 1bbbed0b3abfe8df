import { expect, it } from 'vitest';
import { anIban, someEntries } from '#tests/builders/bank-entries.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { inTenant } from '#tests/builders/read-back.ts';
import { asEntry, gatherBooks, gatherFor } from './gathering.ts';
import { bookOf } from './model/matching/book.ts';
import { suggest } from './model/matching/suggest.ts';
import * as matches from './repo-matching.ts';

it('what is read for one entry suggests the same as all the books', async () => {
  const company = await aCompany();
  const issued = [];
  for (let count = 0; count < 5; count += 1) issued.push(await anIssuedInvoice(company));
  const numbers = issued.map(({ invoice }) => invoice.number ?? '');
  const [first = '', second = ''] = numbers;
  const { entryIds } = await someEntries(company, [
    { remittance: `factura ${first}` },
    { remittance: `fact ${second.replace(/^\D+/, '')} si ${first}`, amount: 363_000n },
    { remittance: first.replaceAll(/\W/g, ''), counterparty: 'CRINUL ALB RESIDENCE', iban: anIban(3) },
    { remittance: 'servicii', counterparty: 'SC CRINUL ALB', amount: 100_000n },
    { remittance: 'fara detalii' },
    { remittance: 'factura 99999', amount: 5n },
    { remittance: `FCT${second}`, amount: 181_000n },
    { sign: '-', remittance: 'comision', amount: 150n },
    { remittance: 'c/v facturi', amount: 907_500n, counterparty: 'CRINUL ALB RESIDENCE S.R.L.' },
  ]);
  await inTenant(company, async (tx) => {
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    const sorted = <Books extends Awaited<ReturnType<typeof gatherBooks>>>(books: Books) => ({ ...books, items: [...books.items].sort(byId) }); // prettier-ignore
    for (const entryId of entryIds) {
      const row = await matches.findEntry(tx, entryId);
      const [whole, narrow] = [sorted(await gatherBooks(tx, [row])), sorted(await gatherFor(tx, row))];
      expect(suggest(bookOf(narrow), asEntry(row)), row.remittance).toEqual(suggest(bookOf(whole), asEntry(row)));
    }
  });
});
