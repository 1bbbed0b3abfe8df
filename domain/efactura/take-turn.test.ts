import { expect, it } from 'vitest';
import { takeTurn } from './take-turn.ts';
import { aCompany } from '#tests/builders/company.ts';

it('are counted for each message, and the one too many is not made', async () => {
  const [{ system }, other] = [await aCompany(), await aCompany()];
  const take = (about: string) => takeTurn(system, { kind: 'download', about });
  const given: boolean[] = [];
  for (let count = 0; count < 12; count += 1) given.push((await take('1')).isFree);
  expect(given.filter(Boolean)).toHaveLength(9);
  expect(await take('2')).toEqual({ isFree: true });
  expect(await takeTurn(other.system, { kind: 'download', about: '1' })).toEqual({ isFree: true });
  const tomorrow = { ...system, asOf: new Date(system.asOf.getTime() + 24 * 3_600_000) };
  expect(await takeTurn(tomorrow, { kind: 'download', about: '1' })).toEqual({ isFree: true });
});

it('are counted rightly when workers ask at once', async () => {
  const { system } = await aCompany();
  const given = await Promise.all(Array.from({ length: 25 }, () => takeTurn(system, { kind: 'status', about: '1' })));
  expect(given.filter((one) => one.isFree)).toHaveLength(20);
});
