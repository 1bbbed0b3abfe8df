import { expect, it } from 'vitest';
import { type Role, ROLES } from '#domain/kernel/roles.ts';
import { allDefinitions } from '#tests/isolation/definitions.ts';
import { rightsOf } from '#tests/isolation/rights.ts';

/*
 * The test of the test of rights: each yes and each no of each verb is turned round, one by one, and the comparison with
 * the table written by hand must see it both in the definition and in what callers are told.
 */
const named = (await allDefinitions()).map((one) => [one.call.definition.name, one] as const);

/** Guaranteed: a definition is a plain object of the module that wrote it; only this test turns its entries round. */
const changeable = (roles: Readonly<Record<Role, boolean>>) => roles as Record<Role, boolean>;

it.each(named)('sees each of the eight rights of %s turned round', async (name, one) => {
  const roles = changeable(one.call.definition.roles);
  const unseen: Role[] = [];
  for (const role of ROLES) {
    roles[role] = !roles[role];
    const { written, defined, answered } = await rightsOf(name, one);
    roles[role] = !roles[role];
    const isSeen = String(defined) !== String(written) && String(answered) !== String(written);
    if (!isSeen) unseen.push(role);
  }
  expect(unseen).toEqual([]);
});
