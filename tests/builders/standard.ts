import { endPremium } from '#domain/plans/end-premium.ts';
import { setSwitch } from '#domain/plans/set-switch.ts';
import type { TestCompany } from './company.ts';

/** The company's Premium is over, and all of its office go on writing: for tests that are not about seats. */
export async function intoStandard({ tenantId, administrator, system }: TestCompany, asOf: Date): Promise<void> {
  const { personId } = administrator;
  const operator = { kind: 'operator', tenantId, personId, roles: ['operator'], reason: 'test', asOf } as const;
  await setSwitch(operator, { feature: 'unlimited_seats', state: 'on', reason: 'test' });
  await endPremium({ ...system, asOf }, {});
}
