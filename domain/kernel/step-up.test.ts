import { expect, it } from 'vitest';
import { z } from 'zod';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import type { Actor, TokenActor } from './actor.ts';
import { defineVerb } from './define-verb.ts';
import { newId } from './pure/ids.ts';
import type { RoleTable } from './roles.ts';

const ALL: RoleTable = { administrator: true, sales: true, execution: true, accounting: true, accountant: true, client: true, operator: true, system: true }; // prettier-ignore
const shape = { roles: ALL, input: z.object({ text: z.string() }), output: z.object({}), run: async () => ({}) };
const always = defineVerb({ ...shape, name: 'test.always', stepUp: true });
const sometimes = defineVerb({
  ...shape,
  name: 'test.sometimes',
  stepUp: (_tx, { text }) => Promise.resolve(text === 'grave'),
});
const after = (seconds: number) => new Date(TODAY.getTime() + seconds * 1000);
const outcome = (verb: typeof always, actor: Actor, text: string) =>
  verb(actor, { text }).then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );

it('asks a person again ten minutes after the last proof, and not before', async () => {
  const { sales } = await aCompany();
  expect(await outcome(always, { ...sales, asOf: after(600) }, '')).toBe('done');
  expect(await outcome(always, { ...sales, asOf: after(601) }, '')).toBe('errors.stepUpNeeded');
  expect(await outcome(always, { ...sales, asOf: after(601), provedAt: after(500) }, '')).toBe('done');
});

it('asks only for what the verb says is grave', async () => {
  const { sales } = await aCompany();
  const stale = { ...sales, asOf: after(3600) };
  expect(await outcome(sometimes, stale, 'light')).toBe('done');
  expect(await outcome(sometimes, stale, 'grave')).toBe('errors.stepUpNeeded');
});

it('asks nothing of programs and of the product itself, and says «not yours» before it asks', async () => {
  const { sales, system } = await aCompany();
  const token: TokenActor = { ...sales, kind: 'token', tokenId: newId<'apiToken'>(), scopes: ['*'], asOf: after(3600) };
  expect(await outcome(always, token, '')).toBe('done');
  expect(await outcome(always, { ...system, asOf: after(3600) }, '')).toBe('done');
  const closed = defineVerb({ ...shape, name: 'test.closed', roles: { ...ALL, sales: false }, stepUp: true });
  expect(await outcome(closed, { ...sales, asOf: after(3600) }, '')).toBe('errors.forbidden');
});
