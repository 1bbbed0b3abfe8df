import { expect, it } from 'vitest';
import { brokenInvariants } from '#db/invariants/broken.ts';
import { withTenant } from '#db/tenant.server.ts';
import { anEntry, anIban, someEntries } from '#tests/builders/bank-entries.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice, openOf } from '#tests/builders/invoice.ts';
import { changeMatchingRule } from './change-matching-rule.ts';
import { listEntries } from './list-entries.ts';
import { postByRule } from './post-by-rule.ts';
import { showMatchingRule } from './show-matching-rule.ts';
import { suggestMatches } from './suggest-matches.ts';
import { undoMatch } from './undo-match.ts';

const NAME = 'CRINUL ALB RESIDENCE';

it('posts what is sure and leaves the rest to a person; a second time it finds nothing', async () => {
  const company = await aCompany();
  const [sure, part] = [await anIssuedInvoice(company), await anIssuedInvoice(company)];
  const { statementId } = await someEntries(company, [
    { remittance: `factura ${sure.invoice.number ?? ''}`, counterparty: NAME, iban: anIban(7) },
    { remittance: `factura ${part.invoice.number ?? ''}`, counterparty: NAME, amount: 50_000n },
    { sign: '-', remittance: 'Comision administrare cont', amount: 1_500n },
    { remittance: 'fara detalii', amount: 77_700n },
  ]);
  expect(await postByRule(company.system, { statementId })).toMatchObject({ posted: 1, left: 3 });
  expect([await openOf(company, sure.invoiceId), await openOf(company, part.invoiceId)]).toEqual([0n, 181_500n]);
  expect(await postByRule(company.accounting, { statementId })).toEqual({ posted: 0, left: 3 });
  const { rows } = await listEntries(company.accounting, { statementId, view: 'decided' });
  expect(rows).toMatchObject([{ match: { way: 'rule', decidedById: null, kind: 'settled' }, payments: [{ invoices: [{ id: sure.invoiceId }] }] }]); // prettier-ignore
  const broken = withTenant({ tenantId: company.tenantId, asOf: company.system.asOf, readOnly: true }, brokenInvariants); // prettier-ignore
  expect(await broken).toEqual([]);
});

it('an invoice that two entries pay is posted once, and what posted itself teaches no account and can be undone', async () => {
  const company = await aCompany();
  const { invoice, invoiceId } = await anIssuedInvoice(company);
  const twice = { remittance: `factura ${invoice.number ?? ''}`, counterparty: NAME, iban: anIban(8) };
  const { statementId } = await someEntries(company, [twice, twice]);
  expect(await postByRule(company.accounting, { statementId })).toEqual({ posted: 1, left: 1 });
  const next = await anEntry(company, { iban: anIban(8), amount: 100n });
  const { suggestions } = await suggestMatches(company.accounting, { bankEntryId: next.bankEntryId });
  expect(suggestions).toEqual([]);
  const { rows } = await listEntries(company.accounting, { statementId, view: 'decided' });
  await undoMatch(company.accounting, { bankMatchId: rows[0]?.match?.id ?? '' });
  expect(await openOf(company, invoiceId)).toBe(181_500n);
});

it('a company lets nothing post itself, and sees and sets its rule; the second of two editors is told', async () => {
  const company = await aCompany();
  const { invoice } = await anIssuedInvoice(company);
  expect(await showMatchingRule(company.accountant, {})).toMatchObject({ threshold: 99, chargeTolerance: 2_000n });
  const { version } = await changeMatchingRule(company.administrator, { threshold: 'never', chargeTolerance: '5.00' });
  const { statementId } = await someEntries(company, [{ remittance: `factura ${invoice.number ?? ''}`, counterparty: NAME }]); // prettier-ignore
  expect(await postByRule(company.accounting, { statementId })).toEqual({ posted: 0, left: 1 });
  await changeMatchingRule(
    company.administrator,
    { threshold: '95', chargeTolerance: '5.00' },
    { expectedVersion: version },
  );
  await expect(
    changeMatchingRule(company.administrator, { threshold: '98', chargeTolerance: '0' }, { expectedVersion: version }),
  ).rejects.toMatchObject({ code: 'errors.changedMeanwhile' });
  await expect(changeMatchingRule(company.administrator, { threshold: '50', chargeTolerance: '0' })).rejects.toMatchObject({ kind: 'Invalid' }); // prettier-ignore
  await expect(changeMatchingRule(company.accounting, { threshold: '95', chargeTolerance: '0' })).rejects.toMatchObject({ kind: 'Forbidden' }); // prettier-ignore
});
