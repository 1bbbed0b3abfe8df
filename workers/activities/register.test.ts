import { afterAll, beforeAll, expect, it } from 'vitest';
import { showClient } from '#domain/clients/show-client.ts';
import { registerClient } from '#integrations/anaf/register.ts';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany } from '#tests/builders/company.ts';
import { registerActivities } from './register.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await aSandbox();
});
afterAll(() => sandbox.close());

it('asks about all that are due in one question, keeps what is said of each, and asks again after an outage', async () => {
  const company = await aCompany();
  const { tenantId, system } = company;
  const [known, unknown] = [await aClient(company, { cui: '61000002' }), await aClient(company)];
  const register = registerClient({ registerUrl: sandbox.addresses.anafRegisterUrl, minIntervalMs: 0 });
  const { askRegister } = registerActivities({ register });
  const ask = () => askRegister({ tenantId }, system.asOf.getTime());
  await sandbox.fault({ service: 'anaf', operation: 'register', kind: 'http-500' });
  await expect(ask()).rejects.toThrow('serverError');
  expect(await ask()).toEqual({ asked: 2 });
  expect(await ask()).toEqual({ asked: 0 });
  const { register: said } = await showClient(company.sales, { clientId: known.clientId });
  expect(said).toMatchObject({
    standing: 'active',
    vat: 'registered',
    eInvoicing: 'registered',
    checkedAt: system.asOf,
  });
  expect((await showClient(company.sales, { clientId: unknown.clientId })).register).not.toBeNull();
});
