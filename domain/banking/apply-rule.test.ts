import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { delivery } from '#db/schema/delivery.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { anIban, someEntries } from '#tests/builders/bank-entries.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice, openOf } from '#tests/builders/invoice.ts';
import { inTenant } from '#tests/builders/read-back.ts';
import { aReadFile } from '#tests/builders/statement.ts';
import { applyRule } from './apply-rule.ts';
import { changeMatchingRule } from './change-matching-rule.ts';
import { confirmImport } from './confirm-import.ts';
import { nextImportStep } from './next-import-step.ts';
import { postByRule } from './post-by-rule.ts';
import { showStatement } from './show-statement.ts';
import { undoByRule } from './undo-by-rule.ts';

const NAME = 'CRINUL ALB RESIDENCE';

async function twoSureOnes(company: TestCompany) {
  const invoices = [await anIssuedInvoice(company), await anIssuedInvoice(company)];
  const { statementId } = await someEntries(company, [
    ...invoices.map(({ invoice }, index) => ({
      remittance: `factura ${invoice.number ?? ''}`,
      counterparty: NAME,
      iban: anIban(90 + index),
    })),
    { remittance: 'fara detalii', amount: 77_700n },
  ]);
  return { statementId, invoices };
}

const thanksOf = (company: TestCompany) =>
  inTenant(company, ({ db }) => db.select().from(delivery).where(eq(delivery.template, 'payment-received')));

it('after an import the rule posts what is sure, once, thanks the clients, and all of it goes back with one act', async () => {
  const company = await aCompany();
  const { statementId, invoices } = await twoSureOnes(company);
  expect(await applyRule(company.system, { statementId })).toEqual({ posted: 2, done: true });
  expect(await applyRule(company.system, { statementId })).toEqual({ posted: 0, done: true });
  expect(await showStatement(company.accountant, { statementId })).toMatchObject({ byRule: 2 });
  expect(await thanksOf(company)).toHaveLength(2);

  expect(await undoByRule(company.accounting, { statementId })).toEqual({ undone: 2, left: 0 });
  expect(await Promise.all(invoices.map(({ invoiceId }) => openOf(company, invoiceId)))).toEqual([181_500n, 181_500n]);
  expect(await applyRule(company.system, { statementId })).toEqual({ posted: 0, done: true });
  await expect(undoByRule(company.accountant, { statementId })).rejects.toMatchObject({ kind: 'Forbidden' });
  for (const foreign of [newId<'bankStatement'>(), statementId])
    await expect(undoByRule((foreign === statementId ? await aCompany() : company).accounting, { statementId: foreign })).rejects.toMatchObject({ kind: 'NotFound' }); // prettier-ignore
});

it('two at once post nothing twice', async () => {
  const company = await aCompany();
  const { statementId } = await twoSureOnes(company);
  const posted = await Promise.all([
    applyRule(company.system, { statementId }),
    applyRule(company.system, { statementId }),
    postByRule(company.accounting, { statementId }),
  ]);
  expect(posted.reduce((sum, one) => sum + one.posted, 0)).toBe(2);
});

it('a company that thanks nobody sends no mail, and money of long ago is not thanked for', async () => {
  const company = await aCompany();
  const { invoice } = await anIssuedInvoice(company);
  const { statementId } = await someEntries(company, [
    { remittance: `factura ${invoice.number ?? ''}`, counterparty: NAME },
  ]);
  const later = systemActor(company.tenantId, 'test', new Date('2026-12-10T08:00:00Z'));
  expect(await applyRule(later, { statementId })).toMatchObject({ posted: 1 });
  await changeMatchingRule(company.administrator, { threshold: '99', chargeTolerance: '0', thanks: 'none' });
  const second = await twoSureOnes(company);
  expect(await applyRule(company.system, { statementId: second.statementId })).toMatchObject({ posted: 2 });
  expect(await thanksOf(company)).toEqual([]);
});

it('what is to be done with a file is read it, then wait for a person, then let the rule look at each of its statements', async () => {
  const company = await aCompany();
  const { importId } = await aReadFile(company);
  const step = () => nextImportStep(company.system, { importId });
  expect(await step()).toEqual({ do: 'rest' });
  await confirmImport(company.accounting, { importId });
  const next = await step();
  if (next.do !== 'post') throw new Error(`it does ${next.do}`);
  await applyRule(company.system, { statementId: next.statementId });
  expect(await step()).toEqual({ do: 'rest' });
});
