import { expect, it } from 'vitest';
import { readSandboxConfig, readWebConfig, readWorkerConfig } from '#config';
import { environmentOf, productValues } from './service-env.ts';
import type { Settings } from './settings.ts';

const SECRETS = {
  app: 'a'.repeat(64),
  databaseRoles: 'd'.repeat(64),
  databasePassword: 'p'.repeat(32),
  mailWebhook: 'whsec_bWFpbA==',
  cardWebhook: 'whsec_card',
};
const PLACES = {
  databaseUrl: 'postgres://postgres:admin@127.0.0.1:5432/crm',
  databaseRoleSecret: 'd'.repeat(64),
  temporalAddress: '127.0.0.1:7233',
  sandboxUrl: 'http://127.0.0.1:9000',
};

const values = (given: Record<string, string>) => {
  const settings: Settings = {
    given: (name) => given[name],
    port: 3000,
    host: '127.0.0.1',
    appUrl: 'http://localhost:3000',
    ownUrl: 'http://127.0.0.1:3000',
    dataDir: '/data',
  };
  return productValues(settings, SECRETS, PLACES);
};

it('gives each process a complete environment without anything being given', () => {
  const all = values({});
  expect(readWebConfig(environmentOf('web', all)).stripe.apiUrl).toBe('http://127.0.0.1:9000');
  expect(readWorkerConfig(environmentOf('worker', all)).temporal.address).toBe('127.0.0.1:7233');
  expect(readSandboxConfig(environmentOf('sandbox', all)).stripe.webhookSecret).toBe('whsec_card');
});

it("never gives a process the administrator's connection or another process's role", () => {
  const all = values({ DATABASE_URL: PLACES.databaseUrl, DATABASE_ROLE_SECRET: PLACES.databaseRoleSecret });
  for (const name of ['web', 'worker', 'sandbox'] as const) {
    const env = environmentOf(name, all);
    expect(JSON.stringify(env)).not.toContain('admin@');
    expect(env).not.toHaveProperty('DATABASE_ROLE_SECRET');
  }
  expect(environmentOf('web', all)).not.toHaveProperty('CRM_RELAY_DATABASE_URL');
  expect(Object.keys(environmentOf('sandbox', all)).join()).not.toContain('DATABASE_URL');
});

it('leaves a service alone of which something was given, and the others in the sandbox', () => {
  const all = values({ STRIPE_SECRET_KEY: 'sk_live' });
  expect(all.STRIPE_SECRET_KEY).toBe('sk_live');
  expect(all.STRIPE_API_URL).toBeUndefined();
  expect(all.RESEND_BASE_URL).toBe('http://127.0.0.1:9000/resend');
});
