import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ConfigError, readWebConfig, readWorkerConfig, VARIABLES } from '#config';

const WEB = {
  APP_SECRET: 'a'.repeat(32),
  CRM_APP_DATABASE_URL: 'postgres://crm_app:x@127.0.0.1:5432/crm',
  CRM_AUTH_DATABASE_URL: 'postgres://crm_auth:x@127.0.0.1:5432/crm',
  S3_ACCESS_KEY_ID: 'key',
  S3_SECRET_ACCESS_KEY: 'secret',
  ANAF_CLIENT_ID: 'id',
  ANAF_CLIENT_SECRET: 'secret',
  RESEND_WEBHOOK_SECRET: 'whsec_x',
  INBOUND_DOMAIN: 'mail.example.ro',
  STRIPE_SECRET_KEY: 'sk_test',
  STRIPE_WEBHOOK_SECRET: 'whsec_y',
};

function faults(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
  return [];
}

it('lists every variable in .env.example with its default, and no other', () => {
  const example = readFileSync(new URL('.env.example', import.meta.url), 'utf8');
  const lines = [...example.matchAll(/^#([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]);
  const expected = Object.entries(VARIABLES).map(([name, schema]) => {
    const unset = schema.safeParse(undefined);
    return [name, unset.success ? String(unset.data ?? '') : ''];
  });
  expect(Object.fromEntries(lines)).toEqual(Object.fromEntries(expected));
  expect(lines).toHaveLength(expected.length);
});

it('explains every variable in the README', () => {
  const table = readFileSync(new URL('README.md', import.meta.url), 'utf8')
    .split('\n## ')
    .find((part) => part.startsWith('Configuration'));
  const named = [...(table ?? '').matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name]) => name);
  expect(Object.keys(VARIABLES).filter((name) => !named.includes(name))).toEqual([]);
});

it('gives the web process its defaults, the redirect of its own address, and no slash at the end', () => {
  const config = readWebConfig({ ...WEB, APP_URL: 'https://crm.example.ro/' });
  expect(config.port).toBe(3000);
  expect(config.appUrl).toBe('https://crm.example.ro');
  expect(config.anaf.redirectUrl).toBe('https://crm.example.ro/anaf/callback');
  expect(Object.isFrozen(config)).toBe(true);
});

it('names every missing and every wrong variable at once, without its value', () => {
  const { S3_ACCESS_KEY_ID: _, ...rest } = WEB;
  const lines = faults(() => readWebConfig({ ...rest, PORT: '99999', APP_SECRET: 'hunter2', INBOUND_DOMAIN: '' }));
  expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual([
    'APP_SECRET',
    'INBOUND_DOMAIN',
    'PORT',
    'S3_ACCESS_KEY_ID',
  ]);
  expect(lines.join()).not.toContain('hunter2');
});

it("asks the worker for the relay's and the law's connections, which the web process never gets", () => {
  expect(faults(() => readWorkerConfig(WEB))).toContain('CRM_RELAY_DATABASE_URL is missing');
  expect(
    JSON.stringify(readWebConfig({ ...WEB, CRM_RELAY_DATABASE_URL: 'postgres://crm_relay:x@h/crm' })),
  ).not.toContain('crm_relay');
});
