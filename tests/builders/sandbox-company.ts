import { connectSpv } from '#domain/efactura/connect-spv.ts';
import { anafClient } from '#integrations/anaf/client.ts';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { aSandbox, consentAtAnaf, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { s3Client } from '#integrations/s3/client.ts';
import { inboxActivities } from '#workers/activities/spv-inbox.ts';
import { spvActivities } from '#workers/activities/spv.ts';
import { objectsIn } from '#workers/objects.ts';
import { aCompany, type TestCompany } from './company.ts';

/** Invented companies of the sandbox's register. */
export const SUPPLIER = '61000002';
const DAY_MS = 86_400_000;

const clientOf = ({ addresses }: TestSandbox) =>
  anafClient({
    apiUrl: addresses.anafApiUrl,
    oauthUrl: addresses.anafOauthUrl,
    checkerUrl: new URL('../../validate/signature', addresses.anafRegisterUrl).href,
    clientId: SANDBOX_SECRETS.anafClientId,
    clientSecret: SANDBOX_SECRETS.anafClientSecret,
    redirectUri: 'http://localhost/anaf/callback',
    uploadTimeoutMs: 3_000,
    readTimeoutMs: 3_000,
  });

/** Rights that a person with a certificate gives, for these companies only. */
export async function consented(sandbox: TestSandbox, company: TestCompany, cuis = [company.cui]) {
  const anaf = clientOf(sandbox);
  const tokens = await anaf.exchange(await consentAtAnaf(anaf.authorizeUrl('test'), cuis));
  if (tokens.kind !== 'ok') throw new Error(tokens.kind);
  const { accessToken, refreshToken, accessExpiresAt, refreshExpiresAt } = tokens;
  await connectSpv(company.accounting, {
    accessToken,
    refreshToken,
    accessExpiresAt: accessExpiresAt.toISOString(),
    refreshExpiresAt: refreshExpiresAt.toISOString(),
  });
  return accessToken;
}

/**
 * A company of today with rights at a sandbox's SPV of its own, and the worker's activities on both. What is uploaded
 * counts as two minutes old, because lists are read up to a minute ago.
 */
export async function aSpvStage() {
  const sandbox = await aSandbox({ processingMs: -120_000 });
  const company = await aCompany({ asOf: new Date() });
  const token = await consented(sandbox, company);
  const anaf = clientOf(sandbox);
  const store = s3Client({
    endpoint: sandbox.addresses.s3Url,
    bucket: 'crm',
    accessKeyId: SANDBOX_SECRETS.s3AccessKeyId,
    secretAccessKey: 'sandbox',
  });
  const parts = { anaf, objects: objectsIn(store) };
  const listed = async (filter: 'T' | 'E' | 'R') => {
    const span = { start: new Date(Date.now() - DAY_MS), end: new Date(), page: 1 };
    const answer = await anaf.listPage({ ...span, cif: company.cui, filter, token });
    return answer.kind === 'ok' ? answer.messages.length : 0;
  };
  return {
    sandbox,
    company,
    ref: { tenantId: company.tenantId },
    spv: { ...spvActivities(parts), ...inboxActivities(parts) },
    /** How many of the company's uploads SPV lists: accepted, refused, messages to suppliers. */
    listed,
    /** A supplier of the register uploads an invoice of 1.000 lei and VAT to the company. */
    async supplierSends(order: { number: string; item?: string; standard?: 'UBL' | 'CII' }): Promise<void> {
      const form = new URLSearchParams({ supplier: SUPPLIER, buyer: company.cui, net: '1000', ...order });
      const answer = await fetch(`${sandbox.url}/spv/furnizor`, { method: 'POST', body: form, redirect: 'manual' });
      if (answer.status !== 302) throw new Error(`the supplier's upload: HTTP ${answer.status}`);
    },
    /** The buyer of an invoice that SPV took writes about it. */
    async buyerWrites(uploadIndex: string, text: string): Promise<void> {
      const body = new URLSearchParams({ text });
      const answer = await fetch(`${sandbox.url}/spv/${uploadIndex}/mesaj`, {
        method: 'POST',
        body,
        redirect: 'manual',
      });
      if (answer.status !== 302) throw new Error(`the buyer's message: HTTP ${answer.status}`);
    },
    close: () => sandbox.close(),
  };
}
export type SpvStage = Awaited<ReturnType<typeof aSpvStage>>;
