import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newId } from '#domain/kernel/pure/ids.ts';
import { linkToken } from '#domain/links/link-address.ts';
import { revokeAccess } from '#domain/portal/revoke-access.ts';
import { aCompany, TODAY, type TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice, invoiceHolder } from '#tests/builders/invoice.ts';
import { aPortal } from '#tests/builders/portal.ts';
import { aWebEnvironment } from '#tests/builders/web-environment.ts';
import { rawAdmin } from './as-role.ts';
import { contentsOf } from './id-rows.ts';
import { answerOf, routeModules } from './route-modules.ts';

vi.useFakeTimers({ toFake: ['Date'], now: TODAY });

/* What stands below a portal's address is its own client's, nothing of it follows from a document's link, and reading changes nothing. */
const routes = new Map((await routeModules()).map((route) => [route.name, route]));
const routeOf = (name: string) => {
  const route = routes.get(name);
  if (!route) throw new Error(`there is no route ${name}`);
  return route;
};
const get = (name: string, params: Record<string, string>, cookie?: string) =>
  answerOf(routeOf(name), 'GET', { params, ...(cookie === undefined ? {} : { cookie }) });

const admin = rawAdmin();
let sandbox: Awaited<ReturnType<typeof aWebEnvironment>>;
let company: TestCompany;
let own: Awaited<ReturnType<typeof anIssuedInvoice>>;
let other: Awaited<ReturnType<typeof anIssuedInvoice>>;
let token: string;
let documentToken: string;
beforeAll(async () => {
  sandbox = await aWebEnvironment();
  company = await aCompany();
  [own, other] = [await anIssuedInvoice(company), await anIssuedInvoice(company)];
  token = await aPortal(company, own.clientId);
  documentToken = linkToken(company.tenantId, (await invoiceHolder(company, own.invoiceId)).linkId);
});
afterAll(async () => {
  await sandbox.close();
  await admin.end();
});

const DOCUMENT = ['_index', 'pdf', 'done'].map((one) => `p.$token.documents.$kind.$documentId.${one}`);

describe('a portal’s address', () => {
  it('opens its client’s papers, and another’s exactly as those that are not there', async () => {
    const params = { token, kind: 'invoice', documentId: own.invoiceId };
    expect((await get('p.$token.documents.$kind.$documentId._index', params)).status).toBe(200);
    for (const route of DOCUMENT)
      for (const documentId of [other.invoiceId, newId(), 'x'])
        expect((await get(route, { ...params, documentId })).status).toBe(404);
    for (const [route, part] of [
      ['p.$token.receipts.$receiptId', 'receiptId'],
      ['p.$token.files.$fileId', 'fileId'],
      ['p.$token.sites.$siteId', 'siteId'],
    ] as const)
      for (const id of [newId(), 'x']) expect((await get(route, { token, [part]: id })).status).toBe(404);
  });

  it('is read by whatever opens every link of a mail without any change', async () => {
    const before = await contentsOf(admin, company);
    await get('p.$token._index', { token });
    await get('p.$token.home', { token });
    await get('p.$token.documents.$kind.$documentId._index', { token, kind: 'invoice', documentId: own.invoiceId });
    expect(await contentsOf(admin, company)).toBe(before);
  });

  it('opens nothing more once the access was withdrawn', async () => {
    const gone = await aPortal(company, other.clientId);
    await revokeAccess(company.administrator, { clientId: other.clientId });
    const { status, body } = await get('p.$token.home', { token: gone });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ state: 'revoked' });
    expect(body).not.toContain('papers');
    const params = { token: gone, kind: 'invoice', documentId: other.invoiceId };
    expect((await get('p.$token.documents.$kind.$documentId.pdf', params)).status).toBe(404);
  });
});

describe('a document’s link', () => {
  it('opens neither the portal nor another paper', async () => {
    expect((await get('p.$token.home', { token: documentToken })).status).toBe(404);
    for (const route of DOCUMENT)
      expect((await get(route, { token: documentToken, kind: 'invoice', documentId: own.invoiceId })).status).toBe(404);
  });

  it('leads to all papers only in a browser that has opened the portal of its own client', async () => {
    const portalIn = async (cookie?: string) =>
      (
        JSON.parse((await get('p.$token._index', { token: documentToken }, cookie)).body) as {
          company: { portal?: string };
        }
      ).company.portal;
    expect(await portalIn()).toBeUndefined();
    expect(await portalIn(`portal-${own.clientId}=${token}`)).toBe(`/p/${token}/home`);
    expect(await portalIn(`portal-${own.clientId}=${documentToken}`)).toBeUndefined();
    expect(await portalIn(`portal-${own.clientId}=${await aPortal(company, other.clientId)}`)).toBeUndefined();
  });
});
