import { expect, it } from 'vitest';
import { aCompany } from '#tests/builders/company.ts';
import { aContractClient, aContractInForce, aDraftContract, aSentAddendum } from '#tests/builders/contract.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { archiveTemplate } from './archive-template.ts';
import { changeContractDraft } from './change-contract-draft.ts';
import { draftContract } from './draft-contract.ts';
import { listTemplates } from './list-templates.ts';
import { showContract } from './show-contract.ts';
import { printPaper } from '#domain/papers/print-paper.ts';

it('fills a contract in from the accepted offer, for a year', async () => {
  const company = await aCompany();
  const draft = await aDraftContract(company);
  expect(draft).toMatchObject({
    state: 'draft',
    printedNumber: null,
    startDate: '2026-11-24',
    endDate: '2027-11-23',
    acceptanceGate: 'optional',
  });
  expect(draft.value).toBeGreaterThan(100_000n);
  const { document } = await printPaper(company.sales, { kind: 'contract', id: draft.contractId });
  if (document.kind !== 'contract') throw new Error(document.kind);
  const text = JSON.stringify(document.data.articles);
  expect(text).toContain('Crinul Alb Residence S.R.L.');
  expect(text).toContain('reprezentată prin Radu Oțet, administrator');
  expect(text).not.toMatch(/[{}]{2}|\{[a-z_]+\}/);
  expect(document.data.annexes[0]?.services?.totals.net).toBe(draft.value);
});

it('gives public institutions their terms, which cannot be loosened', async () => {
  const company = await aCompany();
  const { dealId } = await aContractClient(company, { kind: 'institution' });
  expect(await draftContract(company.sales, { dealId })).toMatchObject({
    acceptanceGate: 'required',
    paymentDays: 30,
    tacitAcceptanceDays: null,
  });
  await expect(draftContract(company.sales, { dealId, acceptanceGate: 'none' })).rejects.toMatchObject({
    kind: 'RefusedByLaw',
    code: 'contracts.errors.institutionGate',
  });
  await expect(draftContract(company.sales, { dealId, tacitAcceptanceDays: 5 })).rejects.toMatchObject({
    code: 'contracts.errors.noTacit',
  });
});

it('says what is missing instead of inventing it', async () => {
  const company = await aCompany();
  const { dealId, clientId } = await anOffer(company); // a possible client of whom only name and e-mail are known
  const { contractId } = await draftContract(company.sales, { dealId });
  const { findings } = await showContract(company.sales, { contractId });
  expect(findings).toContainEqual({ kind: 'missing', placeholder: 'beneficiar_adresa' });
  await expect(draftContract(company.sales, { clientId, endDate: '2026-01-01' })).rejects.toMatchObject({
    code: 'contracts.errors.endBeforeStart',
  });
});

it('changes the text and the terms of a draft, for one editor at a time', async () => {
  const company = await aCompany();
  const { contractId, version } = await aDraftContract(company);
  const input = {
    contractId,
    body: '# UNU\n{clauza_durata}',
    startDate: '2026-12-01',
    paymentDays: '20',
    acceptanceGate: 'none' as const,
  };
  const changed = await changeContractDraft(company.sales, input, { expectedVersion: version });
  expect(changed).toMatchObject({ startDate: '2026-12-01', endDate: null, paymentDays: 20 });
  await expect(changeContractDraft(company.sales, input, { expectedVersion: version })).rejects.toMatchObject({
    code: 'errors.changedMeanwhile',
  });
  await expect(changeContractDraft(company.sales, { ...input, body: 'fără articol' })).rejects.toMatchObject({
    code: 'contracts.errors.noHeading',
  });
});

it('is for sales and administrators, and of one company; the same key makes one draft', async () => {
  const company = await aCompany();
  const other = await aCompany();
  const { dealId, clientId } = await aContractClient(company);
  await expect(draftContract(company.accounting, { dealId })).rejects.toMatchObject({ kind: 'Forbidden' });
  await expect(draftContract(other.sales, { dealId })).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(draftContract(other.sales, { clientId: newId<'client'>() })).rejects.toMatchObject({ kind: 'NotFound' });
  const [first, again] = [
    await draftContract(company.sales, { clientId }, { key: 'k-1' }),
    await draftContract(company.sales, { clientId }, { key: 'k-1' }),
  ];
  expect(again.contractId).toBe(first.contractId);
  expect(first.dealId).toBe(dealId);
});

it('writes to an English client in English: the contract from the English template, its clauses, annex and addendum', async () => {
  const company = await aCompany();
  const contract = await aContractInForce(company, { kind: 'foreign', language: 'en' });
  const { contractId } = contract;
  const { document } = await printPaper(company.sales, { kind: 'contract', id: contractId });
  if (document.kind !== 'contract') throw new Error(document.kind);
  expect(document.data).toMatchObject({ locale: 'en', title: 'SERVICES AGREEMENT' });
  expect(document.data.annexes[0]?.title).toBe('Annex 1. Contracted services');
  const text = JSON.stringify(document.data.articles);
  expect(text).toContain('represented by Radu Oțet, administrator');
  expect(text).toContain('The agreement takes effect on 24.11.2026 and ends on 23.11.2027.');
  expect(text).not.toMatch(/Prestator|Beneficiar|\{[a-z_]+\}/);
  const services = [{ name: 'Snow clearing', unit: 'hour' as const, quantity: '4', unitPrice: '200' }];
  const { addendumId } = await aSentAddendum(company, contract, { services });
  const { document: paper } = await printPaper(company.sales, { kind: 'addendum', id: addendumId });
  if (paper.kind !== 'addendum') throw new Error(paper.kind);
  expect(paper.data).toMatchObject({ locale: 'en', contract: { title: 'the Services Agreement' } });
  expect(paper.data.changes).toEqual([
    { place: 'Snow clearing', before: '–', after: '4 hours × 200 lei, excluding VAT.' },
  ]);
});

it('keeps the Romanian text for an English client when there is no English template', async () => {
  const company = await aCompany();
  const { templates } = await listTemplates(company.administrator, {});
  for (const { templateId, language } of templates)
    if (language === 'en') await archiveTemplate(company.administrator, { templateId });
  expect(await aDraftContract(company, { kind: 'foreign', language: 'en' })).toMatchObject({ language: 'ro' });
});
