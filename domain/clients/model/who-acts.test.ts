import { expect, it } from 'vitest';
import { newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import type { MemberRole } from '#domain/kernel/roles.ts';
import { type Colleague, whoActs } from './who-acts.ts';

const colleague = (...roles: MemberRole[]): Colleague => ({ personId: newId<'person'>(), roles, isAbsent: false });
const [boss, seller, second, clerk, worker] = [
  colleague('administrator'),
  colleague('sales'),
  colleague('sales', 'execution'),
  colleague('accounting'),
  colleague('execution'),
];
const all = [boss, seller, second, clerk, worker];
const absent = (...away: Colleague[]) => all.map((one) => ({ ...one, isAbsent: away.includes(one) }));
const owned = (responsible?: Colleague, deputy?: Colleague) => ({
  responsibleId: responsible?.personId ?? null,
  deputyId: deputy?.personId ?? null,
});
const ids = (...people: Colleague[]): PersonId[] => people.map((one) => one.personId);
const SALES = { roles: ['sales'] as const, isLate: false };

it('is the responsible person, and the deputy while that one is away', () => {
  expect(whoActs(owned(seller, second), SALES, all)).toEqual(ids(seller));
  expect(whoActs(owned(seller, second), SALES, absent(seller))).toEqual(ids(second));
});

it('is whoever has the role when nobody is named, or both are away, or the named one may not do it', () => {
  expect(whoActs(owned(), SALES, all)).toEqual(ids(seller, second));
  expect(whoActs(owned(seller, second), SALES, absent(seller, second))).toEqual(ids(boss));
  expect(whoActs(owned(seller), { roles: ['accounting'], isLate: false }, all)).toEqual(ids(clerk));
});

it('is the administrator where nobody else is there, and to sell to a client of the administrator', () => {
  expect(whoActs(owned(), SALES, [boss, worker])).toEqual(ids(boss));
  expect(whoActs(owned(boss), SALES, all)).toEqual(ids(boss));
  expect(whoActs(owned(boss), { roles: ['accounting'], isLate: false }, all)).toEqual(ids(clerk));
  expect(whoActs(owned(boss), { roles: ['accounting'], isLate: false }, [boss, worker])).toEqual(ids(boss));
});

it('reaches the administrator too when it is late, once', () => {
  expect(whoActs(owned(seller), { ...SALES, isLate: true }, all)).toEqual(ids(seller, boss));
  expect(whoActs(owned(boss), { ...SALES, isLate: true }, all)).toEqual(ids(boss));
});
