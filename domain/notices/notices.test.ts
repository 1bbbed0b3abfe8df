import { expect, it } from 'vitest';
import { aClient } from '#tests/builders/client.ts';
import { aCompany, aMember } from '#tests/builders/company.ts';
import { anAcceptedOffer } from '#tests/builders/offer.ts';
import { setResponsible } from '#domain/clients/set-responsible.ts';
import { shellFigures } from '#domain/home/shell-figures.ts';
import { setAway } from '#domain/identity/set-away.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';
import { listNotices } from './list-notices.ts';
import { markRead } from './mark-read.ts';

const typesOf = async (actor: PersonActor) => (await listNotices(actor, {})).rows.map(({ type }) => type);
const unread = async (actor: PersonActor) => (await shellFigures(actor, {})).notices;

it('tells whoever has the client of the client’s answer, the deputy while that one is away', async () => {
  const company = await aCompany();
  const [{ clientId }, deputy] = [await aClient(company), await aMember(company.tenantId, 'sales')];
  const { personId } = company.sales;
  await setResponsible(company.administrator, { clientId, responsibleId: personId, deputyId: deputy.personId });
  await anAcceptedOffer(company, { clientId });
  expect(await typesOf(company.sales)).toContain('OfferAccepted');
  expect(await typesOf(deputy)).toEqual([]);
  expect(await typesOf(company.accounting)).toEqual([]);
  await setAway(company.sales, { personId, awayUntil: '2026-11-30' });
  expect(await typesOf(deputy)).toContain('OfferAccepted');
});

it('counts what is new until it is read, and what comes later is new again', async () => {
  const company = await aCompany();
  const { clientId } = await anAcceptedOffer(company);
  const before = await unread(company.sales);
  expect(before).toBeGreaterThan(0);
  const [newest] = (await listNotices(company.sales, {})).rows;
  if (!newest) throw new Error('there is no notice');
  expect(newest.isNew).toBe(true);
  await markRead(company.sales, { entryId: newest.id });
  expect(await unread(company.sales)).toBe(0);
  expect((await listNotices(company.sales, {})).rows.every(({ isNew }) => !isNew)).toBe(true);
  await anAcceptedOffer(company, { clientId });
  expect(await unread(company.sales)).toBe(1);
});

it('keeps companies apart and is closed to who works on site', async () => {
  const [mine, other] = [await aCompany(), await aCompany()];
  await anAcceptedOffer(other);
  expect(await typesOf(mine.sales)).toEqual([]);
  expect(await unread(mine.execution)).toBe(0);
  await expect(listNotices(mine.execution, {})).rejects.toMatchObject({ kind: 'Forbidden' });
});
