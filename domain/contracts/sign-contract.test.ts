import { expect, it } from 'vitest';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import {
  aContractClient,
  aContractInForce,
  aDraftContract,
  aSentContract,
  contractHolder,
} from '#tests/builders/contract.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { envelopeIdOf } from '#tests/builders/seal.ts';
import { withTenant } from '#db/tenant.server.ts';
import { contractedServicesOf } from '#domain/clients/steps.ts';
import { hashOf } from '#domain/kernel/json.ts';
import { showOffer } from '#domain/offers/show-offer.ts';
import { paperToSeal } from '#domain/papers/paper-to-seal.ts';
import { draftContract } from './draft-contract.ts';
import { findVersion } from './repo.ts';
import { readContract } from './read-contract.ts';
import { refuseContract } from './refuse-contract.ts';
import { sendContract } from './send-contract.ts';
import { showContract } from './show-contract.ts';
import { signContract } from './sign-contract.ts';
import { sealedWording } from './wording.ts';
import { withdrawContract } from './withdraw-contract.ts';

const SIGNED = { method: 'typed' as const, signerName: 'Radu Oțet', signerRole: 'administrator', consent: 'on' };
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

it('sends a numbered contract that we have signed, with a link in the mail', async () => {
  const company = await aCompany();
  const { contractId, holder, ...sent } = await aSentContract(company);
  expect(sent).toMatchObject({ state: 'partially_signed', printedNumber: 'CTR-1', contractDate: '2026-11-24' });
  const shown = await showContract(company.sales, { contractId });
  expect(shown.deliveries).toMatchObject([{ template: 'contract-sent', recipient: 'client@example.ro' }]);
  expect(shown.signing?.signers).toMatchObject([
    { party: 'company', state: 'signed', signerName: 'Ana Munteanu' },
    { party: 'client', state: 'waiting' },
  ]);
  expect((await readContract(holder, { contractId })).standing).toBe('open');
});

it('is in force when the client has signed; and its services stand under it', async () => {
  const company = await aCompany();
  const { contractId, holder, clientId } = await aSentContract(company);
  expect((await signContract(holder, { contractId, ...SIGNED })).state).toBe('in_force');
  const shown = await showContract(company.sales, { contractId });
  expect(shown.deliveries.map((one) => one.template)).toEqual(['contract-sent']); // the copies go with their seal
  const services = await withTenant({ tenantId: company.tenantId, asOf: TODAY, readOnly: true }, (db) =>
    contractedServicesOf({ ...company, db, asOf: TODAY, actor: company.sales, emit: () => undefined }, clientId),
  );
  expect(services.map((one) => one.contractId)).toEqual([contractId, contractId]);
  await expect(signContract(holder, { contractId, ...SIGNED })).rejects.toMatchObject({ kind: 'Conflict' });
});

it('prints the evidence: who, from where, agreeing to what, and the hash of exactly what was sealed', async () => {
  const company = await aCompany();
  const { contractId, holder } = await aSentContract(company);
  await signContract(holder, { contractId, ...SIGNED, method: 'drawn', drawing: PIXEL });
  const paper = await paperToSeal(company.system, { envelopeId: await envelopeIdOf(company, contractId) });
  if (paper?.signed.kind !== 'contract') throw new Error(paper?.signed.kind);
  const { evidence, signatures, state } = paper.signed.data;
  expect(state).toBe('signed');
  expect(signatures[1]?.picture?.mimeType).toBe('image/png');
  expect(evidence?.signers[1]).toMatchObject({ ip: '192.0.2.7', userAgent: 'phone', email: 'client@example.ro' });
  expect(evidence?.signers.map((one) => one.isEmailVerified)).toEqual([false, true]); // by the code alone
  expect(evidence?.signers[1]?.consent).toContain('contractul CTR-1 din 24.11.2026');
  expect(evidence?.statement).not.toMatch(/calificată|olografă/);
  const version = await withTenant({ tenantId: company.tenantId, asOf: TODAY, readOnly: true }, (db) =>
    findVersion({ ...company, db, asOf: TODAY, actor: company.sales, emit: () => undefined }, contractId, 1),
  );
  expect(hashOf(sealedWording(version))).toBe(evidence?.document.sha256);
});

it('takes no signature without consent, with a false drawing, or from a link to something else', async () => {
  const company = await aCompany();
  const { contractId, holder } = await aSentContract(company);
  const other = await aSentContract(company);
  const sign = (actor: typeof holder, more: object) => signContract(actor, { contractId, ...SIGNED, ...more });
  await expect(sign(holder, { consent: undefined })).rejects.toMatchObject({ code: 'signing.errors.consent' });
  await expect(sign(holder, { method: 'drawn', drawing: 'data:image/png;base64,AAAA' })).rejects.toMatchObject({
    code: 'signing.errors.drawing',
  });
  await expect(sign(other.holder, {})).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(signContract(company.sales as never, { contractId, ...SIGNED })).rejects.toMatchObject({
    kind: 'Forbidden',
  });
});

it('signed twice at the same moment it is signed once', async () => {
  const company = await aCompany();
  const { contractId, holder } = await aSentContract(company);
  const answers = await Promise.allSettled([1, 2, 3].map(() => signContract(holder, { contractId, ...SIGNED })));
  expect(answers.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
});

it('refused, it is a draft again under its number; the old link says so, the new one can be signed', async () => {
  const company = await aCompany();
  const { contractId, holder } = await aSentContract(company);
  await refuseContract(holder, { contractId, reason: 'Termenul de plată este prea scurt.' });
  expect((await readContract(holder, { contractId })).standing).toBe('refused');
  expect(await showContract(company.sales, { contractId })).toMatchObject({
    state: 'draft',
    printedNumber: 'CTR-1',
    currentVersion: 2,
  });
  const again = await sendContract(company.sales, { contractId });
  expect(again.printedNumber).toBe('CTR-1');
  expect((await readContract(holder, { contractId })).standing).toBe('superseded');
  await expect(signContract(holder, { contractId, ...SIGNED })).rejects.toMatchObject({
    code: 'contracts.errors.superseded',
  });
  const newer = await contractHolder(company, contractId);
  expect((await signContract(newer, { contractId, ...SIGNED })).state).toBe('in_force');
});

it('can be taken back before the client signs, not after', async () => {
  const company = await aCompany();
  const { contractId, holder } = await aSentContract(company);
  expect((await withdrawContract(company.sales, { contractId })).state).toBe('draft');
  await expect(signContract(holder, { contractId, ...SIGNED })).rejects.toMatchObject({ kind: 'Conflict' });
  const { contractId: signed } = await aContractInForce(company);
  await expect(withdrawContract(company.sales, { contractId: signed })).rejects.toMatchObject({ kind: 'Conflict' });
});

it('does not send with something missing, to nobody, or twice', async () => {
  const company = await aCompany();
  const { contractId } = await draftContract(company.sales, await aContractClient(company, { email: null }));
  await expect(sendContract(company.sales, { contractId })).rejects.toMatchObject({
    code: 'contracts.errors.missingValues',
    details: { params: { names: '{beneficiar_email}' } },
  });
  const { contractId: sent } = await aSentContract(company);
  await expect(sendContract(company.sales, { contractId: sent })).rejects.toMatchObject({
    code: 'contracts.errors.notDraft',
  });
  await expect(sendContract(company.execution, { contractId: sent })).rejects.toMatchObject({ kind: 'Forbidden' });
  const other = await aCompany();
  await expect(sendContract(other.sales, { contractId })).rejects.toMatchObject({ kind: 'NotFound' });
});

it('numbers contracts without holes, whoever sends them at the same moment', async () => {
  const company = await aCompany();
  const drafts = [await aDraftContract(company), await aDraftContract(company), await aDraftContract(company)];
  const sent = await Promise.all(drafts.map(({ contractId }) => sendContract(company.sales, { contractId })));
  expect(sent.map((one) => one.printedNumber).sort()).toEqual(['CTR-1', 'CTR-2', 'CTR-3']);
});

it('signing a contract accepts the offer it rests on, with its services', async () => {
  const company = await aCompany();
  const owner = await aContractClient(company);
  const { offerId } = await anOffer(company, owner);
  const { contractId } = await draftContract(company.sales, { ...owner, offerId });
  await sendContract(company.sales, { contractId });
  await signContract(await contractHolder(company, contractId), { contractId, ...SIGNED });
  expect((await showOffer(company.sales, { offerId })).state).toBe('accepted');
  const services = await withTenant({ tenantId: company.tenantId, asOf: TODAY, readOnly: true }, (db) =>
    contractedServicesOf({ ...company, db, asOf: TODAY, actor: company.sales, emit: () => undefined }, owner.clientId),
  );
  expect(services.map((one) => one.contractId)).toEqual([contractId, contractId]);
});
