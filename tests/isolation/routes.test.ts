import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startSession } from '#domain/identity/session.ts';
import { TODAY, type TestCompany } from '#tests/builders/company.ts';
import { aFullCompany } from '#tests/builders/full-company.ts';
import { aWebEnvironment } from '#tests/builders/web-environment.ts';
import { rawAdmin } from './as-role.ts';
import { contentsOf, rowIds } from './id-rows.ts';
import { answerOf, type RouteAnswer, type RouteModule, routeModules } from './route-modules.ts';
import { type Auth, ROUTES } from './routes.ts';

vi.useFakeTimers({ toFake: ['Date'], now: TODAY });

const PEOPLE = { A: 'administrator', S: 'sales', E: 'execution', M: 'accounting', C: 'accountant' } as const;
type Letter = keyof typeof PEOPLE;
const LETTERS = ['A', 'S', 'E', 'M', 'C'] as const;

const routes = await routeModules();
const withAuth = (...kinds: Auth[]) =>
  routes.flatMap((route) =>
    kinds.some((kind) => kind === ROUTES[route.name]?.auth) ? [[route.name, route] as const] : [],
  );

const admin = rawAdmin();
const idIn = rowIds(admin);
let sandbox: Awaited<ReturnType<typeof aWebEnvironment>>;
let ours: TestCompany;
let theirs: TestCompany;
let before: string;
beforeAll(async () => {
  sandbox = await aWebEnvironment();
  [ours, theirs] = await Promise.all([aFullCompany(), aFullCompany({ canary: 'CANARY_B' })]);
  before = await contentsOf(admin, theirs);
}, 120_000);
afterAll(async () => {
  await sandbox.close();
  await admin.end();
});

const cookieOf = async (letter: Letter): Promise<string> =>
  `session=${await startSession(ours[PEOPLE[letter]].personId, ours.tenantId, { at: TODAY })}`;

/** The parts of a route's address, each the id of a row as `give` says. */
const paramsOf = async ({ params }: RouteModule, give: (name: string) => Promise<string> | string) =>
  Object.fromEntries(await Promise.all(params.map(async (name) => [name, await give(name)] as const)));

const isRowId = (name: string): boolean => name.endsWith('Id');
const actsOf = ({ action }: RouteModule): (string | undefined)[] => action?.acts?.slice() ?? [undefined];
const asked = (act: string | undefined) => (act === undefined ? {} : { act });

describe('the table of routes', () => {
  it('has a row for every route that answers, and no other', () => {
    expect(Object.keys(ROUTES).sort()).toEqual(routes.map(({ name }) => name).sort());
  });
});

describe('somebody who is not signed in', () => {
  it.each(withAuth('session'))('is led to the log-in from %s', async (name, route) => {
    const params = await paramsOf(route, (part) => (isRowId(part) ? idIn(ours, part) : 'x'));
    const toLogIn = (answer: RouteAnswer) => {
      expect(
        answer.status === 401 || (answer.status === 302 && /^\/(login|welcome)\b/.test(answer.location ?? '')),
      ).toBe(true);
      expect(answer.body).toBe('');
    };
    if (route.loader && ROUTES[name]?.reads !== 'public') toLogIn(await answerOf(route, 'GET', { params }));
    if (route.action)
      for (const act of actsOf(route)) toLogIn(await answerOf(route, 'POST', { params, ...asked(act) }));
  });

  it.each(withAuth('link'))('learns nothing from %s without a genuine address', async (_name, route) => {
    for (const token of ['x', 'A'.repeat(86), ''])
      for (const method of ['GET', 'POST'] as const)
        if (method === 'GET' ? route.loader : route.action)
          expect((await answerOf(route, method, { params: { token } })).status).toBe(404);
  });

  it.each(withAuth('mail'))('changes nothing by %s without the secret of a mail', async (_name, route) => {
    const form = { name: 'X', password: 'o parolă destul de lungă' };
    if (route.action) expect((await answerOf(route, 'POST', { params: { token: 'x' }, form })).status).toBe(422);
    if (route.loader) expect((await answerOf(route, 'GET', { params: { token: 'x' } })).status).toBeLessThan(500);
  });

  it.each(withAuth('token', 'signature'))('is refused by %s', async (_name, route) => {
    for (const method of ['GET', 'POST'] as const)
      if (method === 'GET' ? route.loader : route.action)
        expect([400, 401]).toContain((await answerOf(route, method, { params: { '*': 'clients' } })).status);
  });

  it.each(withAuth('public'))('is answered by %s, which says nothing of a company', async (_name, route) => {
    for (const method of ['GET', 'POST'] as const) {
      if (!(method === 'GET' ? route.loader : route.action)) continue;
      const answer = await answerOf(route, method, { params: { '*': 'nowhere' } });
      expect(answer.status).toBeLessThan(500);
      expect(answer.location ?? '').not.toMatch(/^\/login\?/);
      for (const secret of ['CANARY_B', ours.tenantId, theirs.tenantId]) expect(answer.body).not.toContain(secret);
    }
  });
});

describe("the operator's console", () => {
  it.each(withAuth('operator'))('is for people of other companies no page: %s', async (_name, route) => {
    const [nowhere] = withAuth('public').flatMap(([name, one]) => (name === '$' ? [one] : []));
    if (!nowhere) throw new Error('there is no page for addresses that no page has');
    const missing = await answerOf(nowhere, 'GET', { params: { '*': 'nowhere' } });
    const params = { tenantId: theirs.tenantId };
    for (const cookie of [undefined, ...(await Promise.all(LETTERS.map(cookieOf)))])
      for (const method of ['GET', 'POST'] as const)
        if (method === 'GET' ? route.loader : route.action)
          for (const act of method === 'GET' ? [undefined] : actsOf(route))
            expect(await answerOf(route, method, { params, ...(cookie ? { cookie } : {}), ...asked(act) })).toEqual(
              missing,
            );
  });
});

describe('a role', () => {
  const opened = withAuth('session').filter(([name, { loader }]) => loader && ROUTES[name]?.reads !== 'public');
  it.each(opened)('opens %s as the table says', async (name, route) => {
    const params = await paramsOf(route, (part) => (isRowId(part) ? idIn(ours, part) : 'x'));
    const answers = await Promise.all(
      LETTERS.map(
        async (letter) => [letter, await answerOf(route, 'GET', { params, cookie: await cookieOf(letter) })] as const,
      ),
    );
    expect(answers.map(([letter, { status }]) => (status === 403 ? '-' : letter)).join('')).toBe(ROUTES[name]?.roles);
    for (const [, { status, location, body }] of answers) {
      expect(status === 200 || status === 204 || status === 302 || status === 403 || status === 404, body).toBe(true);
      expect(location ?? '').not.toMatch(/^\/login/);
    }
  });
});

describe("another company's id in an address", () => {
  const named = withAuth('session').filter(([, { params }]) => params.some(isRowId));
  it.each(named)('is answered by %s exactly as an id of nobody', async (name, route) => {
    const cookie = await cookieOf('A');
    const probe = async (give: (part: string) => Promise<string> | string) => {
      const params = await paramsOf(route, give);
      const blank = (text: string) => Object.values(params).reduce((shown, id) => shown.replaceAll(id, '<id>'), text);
      const answers = [
        ...(route.loader ? [await answerOf(route, 'GET', { params, cookie })] : []),
        ...(route.action
          ? await Promise.all(actsOf(route).map((act) => answerOf(route, 'POST', { params, cookie, ...asked(act) })))
          : []),
      ];
      return answers.map(({ status, location, body }) => ({
        status,
        location: blank(location ?? ''),
        body: blank(body),
      }));
    };
    const foreign = await probe((part) => (isRowId(part) ? idIn(theirs, part) : 'x'));
    const nobody = await probe(() => randomUUID());
    expect(foreign).toEqual(nobody);
    expect(foreign.every(({ status }) => status < 500)).toBe(true);
    if (route.loader && ROUTES[name]?.namesNothing === undefined) expect(foreign[0]?.status).toBe(404);
  });

  it('has changed nothing of that company', async () => {
    expect(await contentsOf(admin, theirs)).toBe(before);
  });
});
