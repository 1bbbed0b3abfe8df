import { expect, it } from 'vitest';
import { newId, type TenantId } from '#domain/kernel/pure/ids.ts';
import { identitySecret, ownIdentity, signIdentity, talkKey, talkOf, tenantOfWidget, verifiedIdentity, widgetKey } from './keys.ts'; // prettier-ignore

const tenantId: TenantId = newId<'tenant'>();
const other: TenantId = newId<'tenant'>();
const now = new Date('2026-11-24T09:00:00Z');
const signed = (identity: object, secret = identitySecret(tenantId, 1)) => {
  const text = JSON.stringify(identity);
  return { text, signature: signIdentity(secret, text) };
};

it('opens a talk by the right that its key was made for, and nothing by a key that was changed', () => {
  const talk = { tenantId, conversationId: newId<'conversation'>() };
  expect(talkOf('write', talkKey('write', talk))).toEqual(talk);
  expect(talkOf('read', talkKey('write', talk))).toBeUndefined();
  expect(tenantOfWidget(widgetKey(tenantId))).toBe(tenantId);
  const key = widgetKey(tenantId);
  for (const wrong of ['', 'x', `${key}A`, `${key[0] === 'A' ? 'B' : 'A'}${key.slice(1)}`, talkKey('read', talk)])
    expect(tenantOfWidget(wrong)).toBeUndefined();
});

it('believes who the site says is there while its secret is the present one and the signature is right', () => {
  const who = signed({ id: '42', name: 'Ion', email: 'ion@a.ro' });
  expect(verifiedIdentity(tenantId, 1, who, now)).toMatchObject({ id: '42', channel: 'site' });
  expect(verifiedIdentity(tenantId, 2, who, now)).toBeUndefined();
  expect(verifiedIdentity(other, 1, who, now)).toBeUndefined();
  expect(verifiedIdentity(tenantId, 1, { ...who, text: who.text.replace('42', '43') }, now)).toBeUndefined();
  const ended = signed({ id: '42', exp: now.getTime() / 1_000 });
  expect(verifiedIdentity(tenantId, 1, ended, now)).toBeUndefined();
});

it('lets only our own pages say which client or plan stands behind a person', () => {
  const claim = { id: '42', channel: 'portal' as const, clientId: newId<'client'>(), plan: 'premium' as const };
  expect(verifiedIdentity(tenantId, 1, ownIdentity(tenantId, claim), now)).toMatchObject(claim);
  const bySite = verifiedIdentity(tenantId, 1, signed(claim), now);
  expect(bySite).toEqual({ id: '42', channel: 'site' });
  expect(verifiedIdentity(other, 1, ownIdentity(tenantId, claim), now)).toBeUndefined();
});
