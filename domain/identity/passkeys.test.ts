import { describe, expect, it } from 'vitest';
import type { PersonActor } from '#domain/kernel/actor.ts';
import { mailsTo } from '#tests/builders/account.ts';
import { anAuthenticator, PARTY, type Said } from '#tests/builders/authenticator.ts';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { addPasskey, beginPasskey, listPasskeys, removePasskey, renamePasskey } from './passkeys.ts';
import { prove } from './prove.ts';
import { readSession, startSession } from './session.ts';
import { askForPasskey, usePasskey } from './use-passkey.ts';

const after = (seconds: number) => new Date(TODAY.getTime() + seconds * 1000);
const made = async (actor: PersonActor, device = anAuthenticator(), said: Said = {}) => {
  const input = { name: 'Telefonul meu', ...device.make(await beginPasskey(actor), said) };
  await addPasskey(actor, 'no session', input, PARTY);
  return device;
};
const use = async (device: ReturnType<typeof anAuthenticator>, said: Said & { counter?: number } = {}, at = TODAY) =>
  usePasskey(device.use(await askForPasskey(at, {}), said), PARTY, at, {});
const BAD = { code: 'identity.errors.badPasskey' };
const elsewhere = { id: 'crm.example', origin: 'https://crm-example.test' };

describe('a passkey', () => {
  it.each(['ec', 'rsa', 'ed25519'] as const)('of the kind %s signs its owner in without a password', async (kind) => {
    const { sales } = await aCompany();
    const device = await made(sales, anAuthenticator(kind));
    expect(await use(device)).toBe(sales.personId);
    expect(await listPasskeys(sales.personId)).toMatchObject([{ name: 'Telefonul meu', lastUsedAt: TODAY }]);
  });

  it('is told to its owner when it is added and when it is removed, and then opens nothing', async () => {
    const { sales } = await aCompany();
    const device = await made(sales);
    const [key] = await listPasskeys(sales.personId);
    await renamePasskey(sales, { passkeyId: key?.id, name: 'Laptop' });
    expect(await listPasskeys(sales.personId)).toMatchObject([{ name: 'Laptop' }]);
    await removePasskey(sales, { passkeyId: key?.id });
    await expect(use(device)).rejects.toMatchObject(BAD);
    const mails = await mailsTo(`${sales.personId}@example.ro`, 'security-event');
    expect(mails.map((mail) => mail.data['event']).toSorted()).toEqual(['passkey_added', 'passkey_removed']);
  });

  it('is only changed by its owner, and made and removed only after a fresh proof', async () => {
    const { sales, accounting } = await aCompany();
    await made(sales);
    const passkeyId = (await listPasskeys(sales.personId))[0]?.id;
    await expect(renamePasskey(accounting, { passkeyId, name: 'X' })).rejects.toMatchObject({ status: 404 });
    await expect(removePasskey(accounting, { passkeyId })).rejects.toMatchObject({ status: 404 });
    const stale = { ...sales, asOf: after(601) };
    await expect(removePasskey(stale, { passkeyId })).rejects.toMatchObject({ kind: 'StepUpNeeded' });
    await expect(beginPasskey(stale)).rejects.toMatchObject({ kind: 'StepUpNeeded' });
    expect(await listPasskeys(sales.personId)).toHaveLength(1);
  });

  it('answers one question once, within five minutes', async () => {
    const { sales } = await aCompany();
    const device = await made(sales);
    const challenge = await askForPasskey(TODAY, {});
    await expect(usePasskey(device.use(challenge), PARTY, after(301), {})).rejects.toMatchObject(BAD);
    const signed = device.use(await askForPasskey(TODAY, {}));
    expect(await usePasskey(signed, PARTY, TODAY, {})).toBe(sales.personId);
    await expect(usePasskey(signed, PARTY, TODAY, {})).rejects.toMatchObject(BAD);
    await expect(usePasskey(device.use('made-up'), PARTY, TODAY, {})).rejects.toMatchObject(BAD);
  });

  it('is refused when its counter goes back: it was copied', async () => {
    const { sales } = await aCompany();
    const device = await made(sales);
    await use(device, { counter: 7 });
    for (const counter of [7, 6, 0]) await expect(use(device, { counter })).rejects.toMatchObject(BAD);
    expect(await use(device, { counter: 8 })).toBe(sales.personId);
  });

  it.each<[string, Said]>([
    ['on another site', { party: { id: 'other.example', origin: 'https://other.example' } }],
    ['by a page of another origin', { party: elsewhere }],
    ['in a frame of others', { crossOrigin: true }],
    ['without recognising the person', { flags: 0x01 }],
    ['without the person being there', { flags: 0x04 }],
  ])('made or used %s is refused', async (_how, said) => {
    const { sales } = await aCompany();
    await expect(made(sales, anAuthenticator(), said)).rejects.toMatchObject(BAD);
    const device = await made(sales);
    await expect(use(device, said)).rejects.toMatchObject(BAD);
  });

  it('is refused with another’s signature, with what another person was asked, and with nonsense', async () => {
    const { sales, accounting } = await aCompany();
    const [mine, other] = [await made(sales), anAuthenticator()];
    const challenge = await askForPasskey(TODAY, {});
    const forged = { ...other.use(challenge), credentialId: mine.credentialId };
    await expect(usePasskey(forged, PARTY, TODAY, {})).rejects.toMatchObject(BAD);
    const asked = await beginPasskey(accounting);
    const input = { name: 'X', ...other.make(asked) };
    await expect(addPasskey(sales, 's', input, PARTY)).rejects.toMatchObject(BAD);
    await expect(usePasskey(mine.use(await beginPasskey(sales)), PARTY, TODAY, {})).rejects.toMatchObject(BAD);
    for (const nonsense of [
      null,
      {},
      { credentialId: 'x', clientData: 'e30', authenticatorData: 'AA', signature: 'AA' },
    ])
      await expect(usePasskey(nonsense, PARTY, TODAY, {})).rejects.toMatchObject(BAD);
    const key = { name: 'X', ...other.make(await beginPasskey(sales)), publicKey: 'AAAA' };
    await expect(addPasskey(sales, 's', key, PARTY)).rejects.toMatchObject(BAD);
  });

  it('proves to a session that its own person is there, and not another’s', async () => {
    const { sales, accounting, tenantId } = await aCompany();
    const [own, foreign] = [await made(sales), await made(accounting)];
    const session = await startSession(sales.personId, tenantId, { at: TODAY });
    const later = { ...sales, asOf: after(3600) };
    const show = async (device: typeof own) =>
      prove(later, session, { passkey: device.use(await askForPasskey(later.asOf, {})) }, PARTY);
    await expect(show(foreign)).rejects.toMatchObject({ code: 'identity.errors.wrongProof' });
    await show(own);
    expect((await readSession(session, later.asOf, {}))?.actor.provedAt).toEqual(later.asOf);
  });
});
