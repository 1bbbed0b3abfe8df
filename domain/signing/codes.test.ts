import { expect, it } from 'vitest';
import { signContract } from '#domain/contracts/sign-contract.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import { linkToken } from '#domain/links/link-address.ts';
import { openLink } from '#domain/links/open-link.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aDraftContract } from '#tests/builders/contract.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { mailsAbout } from '#tests/builders/read-back.ts';
import { sendContract } from '#domain/contracts/send-contract.ts';
import { showContract } from '#domain/contracts/show-contract.ts';
import { askCode } from './ask-code.ts';
import { checkCode } from './check-code.ts';
import { codeDigits } from './code-digits.ts';

const SIGNED = { method: 'typed' as const, signerName: 'Radu Oțet', consent: 'on' };

/** A contract that waits for its client, who holds the link and has not shown whose address it is. */
async function waiting(way: 'email' | 'handover' = 'email') {
  const company = await aCompany();
  const { contractId } = await aDraftContract(company);
  await sendContract(company.sales, { contractId, way });
  const { linkId } = await showContract(company.sales, { contractId });
  const opened = linkId && (await openLink(linkToken(company.tenantId, linkId), company.sales.asOf, {}));
  if (!opened || opened.state !== 'open') throw new Error('no link');
  return { company, contractId, holder: opened.actor };
}

const later = (actor: ClientActor, minutes: number): ClientActor => ({
  ...actor,
  asOf: new Date(actor.asOf.getTime() + minutes * 60_000),
});

/** The digits that the newest mail with a code will carry. */
async function sentCode(company: TestCompany, contractId: string): Promise<string> {
  const mail = (await mailsAbout(company, contractId)).findLast((one) => one.template === 'signing-code');
  return codeDigits(company.tenantId, String(mail?.data['codeId']));
}
const other = (digits: string) => (digits === '000000' ? '000001' : '000000');

it('signs a contract only with the code that went to the address of the link', async () => {
  const { company, contractId, holder } = await waiting();
  const sign = (by: ClientActor) => signContract(by, { contractId, ...SIGNED });
  await expect(sign(holder)).rejects.toMatchObject({ code: 'signing.errors.codeMissing' });
  await askCode(holder, {});
  await expect(sign(holder)).rejects.toMatchObject({ code: 'signing.errors.codeMissing' });
  const digits = await sentCode(company, contractId);
  expect(digits).toMatch(/^\d{6}$/);
  expect(await checkCode(holder, { code: other(digits) })).toEqual({ isRight: false, triesLeft: 4 });
  expect(await checkCode(holder, { code: `${digits.slice(0, 3)} ${digits.slice(3)}` })).toMatchObject({
    isRight: true,
  });
  await expect(sign(later(holder, 31))).rejects.toMatchObject({ code: 'signing.errors.codeMissing' });
  expect((await sign(later(holder, 5))).state).toBe('in_force');
});

it('counts wrong tries, of which a code has five, and forgets a code after ten minutes', async () => {
  const { company, contractId, holder } = await waiting();
  await askCode(holder, {});
  const digits = await sentCode(company, contractId);
  expect(await checkCode(later(holder, 10), { code: digits })).toEqual({ isRight: false, triesLeft: 0 });
  for (const left of [4, 3, 2, 1, 0])
    expect(await checkCode(holder, { code: other(digits) })).toEqual({ isRight: false, triesLeft: left });
  expect(await checkCode(holder, { code: digits })).toEqual({ isRight: false, triesLeft: 0 });
});

it('sends another when asked, at most five an hour, and the last alone counts', async () => {
  const { company, contractId, holder } = await waiting();
  await askCode(holder, {});
  await askCode(holder, {}); // a double click
  expect((await mailsAbout(company, contractId)).filter((one) => one.template === 'signing-code')).toHaveLength(1);
  const first = await sentCode(company, contractId);
  await askCode(later(holder, 1), {});
  const second = await sentCode(company, contractId);
  if (first !== second) expect((await checkCode(later(holder, 2), { code: first })).isRight).toBe(false);
  expect((await checkCode(later(holder, 2), { code: second })).isRight).toBe(true);
  for (const minutes of [3, 4, 5]) await askCode(later(holder, minutes), {});
  await expect(askCode(later(holder, 6), {})).rejects.toMatchObject({ code: 'signing.errors.tooManyCodes' });
  await askCode(later(holder, 66), {});
});

it('asks for none where the link was handed over, and sends none for another kind of document', async () => {
  const { contractId, holder } = await waiting('handover');
  await expect(askCode(holder, {})).rejects.toMatchObject({ code: 'signing.errors.noAddress' });
  expect((await signContract(holder, { contractId, ...SIGNED })).state).toBe('in_force');
  const { holder: reader } = await anOffer(await aCompany());
  await expect(askCode(reader, {})).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(checkCode(reader, { code: '123456' })).rejects.toMatchObject({ kind: 'NotFound' });
});
