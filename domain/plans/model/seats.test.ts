import { describe, expect, it } from 'vitest';
import type { MemberRole, RoleTable } from '#domain/kernel/roles.ts';
import { isOffice, needsSeat, seated } from './seats.ts';

describe('who writes on Standard', () => {
  const office = ['ana', 'ion', 'mara'];

  it('is who was chosen', () => expect(seated(['mara', 'ion'], office, ['ana'])).toEqual(['mara', 'ion']));
  it('is the administrator and whoever worked last, when nobody chose', () =>
    expect(seated([], office, ['mara', 'ana'])).toEqual(['ana', 'mara']));
  it('is the administrator beside the only one chosen', () =>
    expect(seated(['mara'], office, ['ion'])).toEqual(['mara', 'ana']));
  it('is nobody who left the office since', () => expect(seated(['gone'], office, ['gone'])).toEqual(['ana', 'ion']));
  it('is one person, in a company of one', () => expect(seated([], ['ana'], ['ana'])).toEqual(['ana']));

  it('is counted without execution and accountants', () => {
    expect([['execution'], ['accountant'], ['execution', 'sales']].map(isOffice)).toEqual([false, false, true]);
  });

  it('is nobody who may do it by another role, and never the product itself', () => {
    const person = (...roles: MemberRole[]) => ({
      kind: 'person' as const,
      roles,
    });
    const allowed: RoleTable = { administrator: true, sales: true, execution: true, accounting: false, accountant: false, client: false, operator: false, system: true }; // prettier-ignore
    expect(needsSeat(person('sales'), allowed)).toBe(true);
    expect(needsSeat(person('sales', 'execution'), allowed)).toBe(false);
    expect(needsSeat(person('sales', 'accountant'), allowed)).toBe(true);
    expect(needsSeat({ kind: 'system', roles: ['system'] }, allowed)).toBe(false);
  });
});
