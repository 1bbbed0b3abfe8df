import { afterAll, beforeAll, expect, it } from 'vitest';
import { aRunningWeb, type RunningWeb } from './running-web.ts';
import { WEB_KILLS } from './web-kills.ts';
import { nameOf } from './worker-kills.ts';
import { aWorld, type World } from './world.ts';

/*
 * The web process is killed while it answers. Whoever asked hears nothing and asks again, another process answers, and the
 * effect is there once.
 */
const LIMIT_MS = 180_000;
let world: World;
let other: RunningWeb;

beforeAll(async () => {
  world = await aWorld();
  other = await aRunningWeb(world.sandbox);
}, LIMIT_MS);
afterAll(async () => {
  await other[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
}, LIMIT_MS);

it.each(WEB_KILLS.map((kill) => ({ ...kill, name: nameOf(kill) })))(
  'dies at $name, and the effect is there once',
  async ({ name, begin }) => {
    const { ask, faults } = await begin(world);
    // two processes of one product: Stripe refuses an idempotency key whose question names another address
    await using web = await aRunningWeb(world.sandbox, { CRASH_AT: name, APP_URL: other.origin });
    const dying = await ask(web.origin).catch(() => 'no answer');
    expect(dying).toBe('no answer');
    expect(await web.gone()).toBe('SIGKILL');
    const answer = await ask(other.origin);
    expect([200, 302], await answer.clone().text()).toContain(answer.status);
    expect(await faults()).toEqual([]);
  },
  LIMIT_MS,
);
