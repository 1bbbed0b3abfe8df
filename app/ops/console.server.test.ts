import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { authDb } from '#db/auth.server.ts';
import { accountMail } from '#db/schema/auth.ts';
import { supportConsent } from '#db/schema/operator.ts';
import { listAudit } from '#domain/audit/list-audit.ts';
import { addService } from '#domain/catalogue/add-service.ts';
import { startSession } from '#domain/identity/session.ts';
import { type Id, newId, type TenantId } from '#domain/kernel/pure/ids.ts';
import { giveConsent } from '#domain/operator/consent.ts';
import { noteStuck } from '#domain/operator/stuck-work.ts';
import { listOrders } from '#domain/plans/list-orders.ts';
import { orderPremium } from '#domain/plans/order-premium.ts';
import { showPlan } from '#domain/plans/show-plan.ts';
import { aCompany, aMember, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { aWebEnvironment } from '#tests/builders/web-environment.ts';
import { answerOf, type RouteModule, routeModules } from '#tests/isolation/route-modules.ts';
import { subscriptionActivities } from '#workers/activities/subscription.ts';
import { stripeClient } from '#integrations/stripe/client.ts';

vi.useFakeTimers({ toFake: ['Date'], now: TODAY });

let sandbox: Awaited<ReturnType<typeof aWebEnvironment>>;
let operator: TestCompany;
let company: TestCompany;
let routes: Map<string, RouteModule>;
let cookie: string;
beforeAll(async () => {
  sandbox = await aWebEnvironment();
  [operator, company] = await Promise.all([aCompany(), aCompany()]);
  process.env['OPERATOR_CUI'] = operator.cui;
  routes = new Map((await routeModules()).map((route) => [route.name, route]));
  cookie = `session=${await startSession(operator.administrator.personId, operator.tenantId, { at: TODAY })}`;
}, 120_000);
afterAll(() => sandbox.close());

const page = (name: string): RouteModule => {
  const route = routes.get(name);
  if (!route) throw new Error(`no route ${name}`);
  return route;
};
const open = (name: string, params: Record<string, string> = {}, by = cookie) =>
  answerOf(page(name), 'GET', { params, cookie: by });
const send = (name: string, act: string, form: Record<string, string>, params: Record<string, string> = {}) =>
  answerOf(page(name), 'POST', { params, cookie, act, form: { $key: newId<'formKey'>(), ...form } });
const TENANT = 'ops.tenants.$tenantId';
const sent = (act: string, form: Record<string, string> = {}) =>
  send(TENANT, act, form, { tenantId: company.tenantId });
const acts = async (verb: string) => (await listAudit(company.administrator, { verb })).rows;

describe('the console', () => {
  it('opens to an administrator of the operator’s company and to nobody else of it', async () => {
    for (const name of [
      'ops',
      'ops._index',
      'ops.tenants._index',
      'ops.payments',
      'ops.workflows',
      'ops.mail',
      'ops.support',
      'ops.law',
    ])
      expect((await open(name)).status, name).toBe(200);
    const sales = `session=${await startSession(operator.sales.personId, operator.tenantId, { at: TODAY })}`;
    expect((await open('ops', {}, sales)).status).toBe(404);
  });

  it('asks whoever acts to show again who is there', async () => {
    const old = `session=${await startSession(operator.administrator.personId, operator.tenantId, { at: new Date(TODAY.getTime() - 3_600_000) })}`;
    const answer = await answerOf(page(TENANT), 'POST', {
      params: { tenantId: company.tenantId },
      cookie: old,
      act: 'check',
    });
    expect(answer.status).toBe(403);
    expect(answer.body).toContain('stepUp');
  });

  it('shows a company as figures: plan, people, what is broken, and none of its rows', async () => {
    await addService(company.administrator, { name: 'CANARY_SERVICE', unit: 'hour', unitPrice: '150' });
    expect((await sent('check')).status).toBe(302);
    const { status, body } = await open(TENANT, { tenantId: company.tenantId });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ company: { planState: 'trial', people: 5, broken: [], stuck: 0 } });
    expect(body).not.toContain('CANARY_SERVICE');
    expect((await open(TENANT, { tenantId: newId<'tenant'>() })).status).toBe(404);
  });
});

describe('what the operator does for a company', () => {
  it('extends its free month, with the reason in its own audit', async () => {
    const before = await showPlan(company.administrator, {});
    expect((await sent('extend', { days: '14', reason: 'a cerut o lună' })).status).toBe(302);
    const after = await showPlan(company.administrator, {});
    expect((after.endsAt?.getTime() ?? 0) - (before.endsAt?.getTime() ?? 0)).toBe(14 * 86_400_000);
    expect(await acts('plans.extendTrial')).toMatchObject([{ actorKind: 'operator', reason: 'a cerut o lună' }]);
    expect((await sent('extend', { days: '14', reason: '' })).status).toBe(422);
    expect((await sent('extend', { days: '91', reason: 'x' })).status).toBe(422);
  });

  it('turns a feature off and on, whatever the plan, with who and why', async () => {
    expect((await sent('switch', { feature: 'api', state: 'off', reason: 'prea multe cereri' })).status).toBe(302);
    const { body } = await open(TENANT, { tenantId: company.tenantId });
    expect(JSON.parse(body)).toMatchObject({
      switches: [{ feature: 'api', state: 'off', reason: 'prea multe cereri' }],
    });
    await sent('switch', { feature: 'api', state: 'plan', reason: 'gata' });
    expect(JSON.parse((await open(TENANT, { tenantId: company.tenantId })).body)).toMatchObject({ switches: [] });
    expect((await sent('switch', { feature: 'everything', state: 'on', reason: 'x' })).status).toBe(422);
  });

  it('begins a stuck workflow anew, and none of another company', async () => {
    const workflowId = `t/${company.tenantId}/plan`;
    await noteStuck({ workflowId, step: 'endPremium' }, 7, 'Unavailable', TODAY);
    expect((await open('ops.workflows')).body).toContain(workflowId);
    expect((await sent('restart', { workflowId, tenantId: company.tenantId })).status).toBe(302);
    const foreign = { workflowId, tenantId: operator.tenantId };
    expect((await sent('restart', foreign)).status).toBe(404);
    expect(await acts('operator.restartWorkflow')).toMatchObject([{ actorKind: 'operator' }]);
  });

  it('has a mail about an account sent again', async () => {
    const id = newId<'accountMail'>();
    const mail = {
      id,
      recipient: 'x@example.ro',
      template: 'trial-ended',
      locale: 'ro' as const,
      data: {},
      dueAt: TODAY,
    };
    await authDb()
      .insert(accountMail)
      .values({ ...mail, state: 'failed', failure: 'refused: 550', attempts: 9 });
    expect((await open('ops.mail')).body).toContain(id);
    expect((await send('ops.mail', 'retry', { mailId: id })).status).toBe(302);
    const [row] = await authDb().select().from(accountMail).where(eq(accountMail.id, id));
    expect(row).toMatchObject({ state: 'waiting', attempts: 0, failure: null });
  });

  it('confirms a transfer: the money stands in its own books and the buyer has Premium, once', async () => {
    const buyer = await aCompany();
    await orderPremium(buyer.administrator, { months: 6, way: 'transfer', net: '429.00', gross: '519.09' });
    const [order] = (await listOrders(buyer.administrator, {})).orders;
    if (!order) throw new Error('no order');
    const early = await send('ops.payments', 'confirm', { orderId: order.id, paidDate: '2026-11-24' });
    expect(early.status).toBe(404); // its proforma is not written yet
    const stripe = stripeClient({ apiUrl: sandbox.addresses.stripeUrl, secretKey: 'sk' });
    await subscriptionActivities({ stripe, operatorCui: operator.cui }).writeOrderPaper(
      buyer,
      order.id,
      TODAY.getTime(),
    );
    expect((await open('ops.payments')).body).toContain(order.id);
    const confirmed = await send('ops.payments', 'confirm', {
      orderId: order.id,
      paidDate: '2026-11-24',
      reference: 'OP 7',
    });
    expect(confirmed.status, confirmed.body).toBe(302);
    expect(await showPlan(buyer.administrator, {})).toMatchObject({ state: 'premium' });
    expect((await send('ops.payments', 'confirm', { orderId: order.id, paidDate: '2026-11-24' })).status).toBe(404);
  });
});

describe('a visit', () => {
  const asVisitor = () => open('_app.services._index');
  const consentOf = async (tenantId: TenantId): Promise<Id<'supportConsent'> | undefined> =>
    (await authDb().select().from(supportConsent).where(eq(supportConsent.tenantId, tenantId)))[0]?.id;

  it('needs the company’s consent, shows its pages, records each and changes nothing', async () => {
    expect((await sent('look')).status).toBe(409);
    await giveConsent(company.administrator, { hours: '4', note: 'factura F-1' });
    expect(await sent('look')).toMatchObject({ status: 302, location: '/' });
    expect((await asVisitor()).body).toContain('CANARY_SERVICE');
    expect(await acts('operator.openPage')).toMatchObject([{ actorKind: 'operator', after: { path: '/services' } }]);
    const form = { name: 'Serviciu nou', unit: 'hour', unitPrice: '10', $key: newId<'formKey'>() };
    const tried = await answerOf(page('_app.services.new'), 'POST', { cookie, form });
    expect(tried.status).toBe(403);
    expect((await answerOf(page('ops_.leave'), 'POST', { cookie })).location).toBe(`/ops/tenants/${company.tenantId}`);
    expect((await asVisitor()).body).not.toContain('CANARY_SERVICE');
    expect((await acts('operator.endLook')).length).toBe(1);
  });

  it('ends at the next request once the consent is taken back, or is over', async () => {
    await sent('look');
    expect((await asVisitor()).body).toContain('CANARY_SERVICE');
    const consentId = (await consentOf(company.tenantId)) ?? '';
    const own = `session=${await startSession(company.administrator.personId, company.tenantId, { at: TODAY })}`;
    const settings = page('_app.settings.support');
    const ended = await answerOf(settings, 'POST', {
      cookie: own,
      act: 'end',
      form: { consentId, $key: newId<'formKey'>() },
    });
    expect(ended.status).toBe(302);
    expect((await asVisitor()).body).not.toContain('CANARY_SERVICE');
    expect((await sent('look')).status).toBe(409);
    const over = { ...company.administrator, asOf: new Date(TODAY.getTime() - 2 * 3_600_000) };
    await giveConsent({ ...over, provedAt: over.asOf }, { hours: '1' });
    expect((await sent('look')).status).toBe(409);
  });

  it('is allowed by administrators alone, for as long as offered', async () => {
    await expect(giveConsent(company.sales, { hours: '1' })).rejects.toMatchObject({ status: 403 });
    await expect(giveConsent(company.administrator, { hours: '1000' })).rejects.toMatchObject({ status: 422 });
    const member = await aMember(company.tenantId, 'administrator');
    await expect(giveConsent({ ...member, provedAt: new Date(0) }, { hours: '1' })).rejects.toMatchObject({
      code: 'errors.stepUpNeeded',
    });
  });
});
