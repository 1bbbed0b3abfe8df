import { expect, it } from 'vitest';
import { brokenInvariants } from '#db/invariants/broken.ts';
import { withTenant } from '#db/tenant.server.ts';
import { aCompany } from '#tests/builders/company.ts';
import { aContractInForce, aSentContract } from '#tests/builders/contract.ts';

it('tells of a signed paper that was not sealed within the hour, and of no other', async () => {
  const company = await aCompany();
  const { tenantId, system } = company;
  const brokenAt = (minutes: number) =>
    withTenant(
      { tenantId, asOf: new Date(system.asOf.getTime() + minutes * 60_000), readOnly: true },
      brokenInvariants,
    );
  await aSentContract(company);
  expect(await brokenAt(600)).toEqual([]);
  const { contractId } = await aContractInForce(company);
  expect(await brokenAt(59)).toEqual([]);
  expect(await brokenAt(61)).toEqual([expect.stringContaining(contractId)]);
});
