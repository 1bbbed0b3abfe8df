import { beforeAll, expect, it } from 'vitest';
import { newId } from '#domain/kernel/pure/ids.ts';
import { acceptOffer } from '#domain/offers/accept-offer.ts';
import { aSentReport } from '#tests/builders/acceptance.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aContractInForce, aSentAddendum, aSentContract } from '#tests/builders/contract.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { eventsOf, mailsAbout } from '#tests/builders/read-back.ts';
import { resendPaper } from './resend-paper.ts';

let company: TestCompany;
beforeAll(async () => void (company = await aCompany()));
const after = (minutes: number) => company.at(company.sales, new Date(company.sales.asOf.getTime() + minutes * 60_000));

it('reminds a client of an offer as often as our people press, and not twice within minutes', async () => {
  const { offerId, clientId } = await anOffer(company);
  const again = (minutes: number) => resendPaper(after(minutes), { kind: 'offer', paper: offerId });
  await expect(again(5)).rejects.toMatchObject({ code: 'portal.errors.resentJustNow' });
  expect(await again(20)).toEqual({ recipient: 'client@example.ro' });
  await again(40);
  expect((await mailsAbout(company, offerId)).map((one) => one.template)).toEqual([
    'offer-sent',
    'offer-reminder',
    'offer-reminder',
  ]);
  expect((await eventsOf(company, clientId)).filter((type) => type === 'DocumentResent')).toHaveLength(2);
});

it('reminds of a contract, an addendum and a report with a mail of their own', async () => {
  const contract = await aSentContract(company);
  const addendum = await aSentAddendum(company, await aContractInForce(company), {
    changes: 'Termenul se prelungește.',
  });
  const report = await aSentReport(company);
  const papers = [
    ['contract', contract.contractId, 'contract-sent'],
    ['addendum', addendum.addendumId, 'contract-sent'],
    ['acceptance', report.reportId, 'acceptance-reminder'],
  ] as const;
  for (const [kind, paper, template] of papers) {
    await resendPaper(after(20), { kind, paper });
    expect((await mailsAbout(company, paper)).at(-1)?.template).toBe(template);
  }
});

it('sends nothing that is answered, of another kind, or another company’s', async () => {
  const { offerId, holder } = await anOffer(company);
  await expect(resendPaper(after(20), { kind: 'contract', paper: offerId })).rejects.toMatchObject({
    kind: 'NotFound',
  });
  const other = await aCompany();
  for (const paper of [offerId, newId()])
    await expect(resendPaper(other.sales, { kind: 'offer', paper })).rejects.toMatchObject({ kind: 'NotFound' });
  await acceptOffer(holder, { offerId });
  await expect(resendPaper(after(20), { kind: 'offer', paper: offerId })).rejects.toMatchObject({
    code: 'portal.errors.notWaiting',
  });
});
