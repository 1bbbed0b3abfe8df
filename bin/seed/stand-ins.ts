import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { objectKey, type StoredFile } from '#domain/files/steps.ts';
import { sha256 } from '#domain/kernel/json.ts';
import type { Id, TenantId } from '#domain/kernel/pure/ids.ts';
import { anafClient } from '#integrations/anaf/client.ts';
import { s3Client } from '#integrations/s3/client.ts';
import { startSandbox } from '#integrations/sandbox/main.ts';
import { openMinistryKey } from '#integrations/sandbox/anaf/keys.ts';
import { seal } from '#integrations/sandbox/anaf/seal.ts';
import { stripeClient } from '#integrations/stripe/client.ts';
import { openState } from '#integrations/sandbox/core/sandbox.ts';
import { sealActivities } from '#workers/activities/seal.ts';
import { statementActivities } from '#workers/activities/statements.ts';
import { objectsIn } from '#workers/objects.ts';
import { sealing } from '#workers/sealing.ts';
import { readSpv, spvOf } from './read-spv.ts';
import type { SeedConfig } from './seed-config.ts';

export interface StandIns {
  /** Puts bytes into the object store, as the worker does. */
  store(tenantId: TenantId, bytes: Uint8Array, name: string, contentType: string): Promise<StoredFile>;
  /** ANAF's answer ZIP about one document, with the sandbox's seal. */
  answer(index: string, document: Uint8Array, at: Date): Uint8Array;
  /** The rights that a person with a certificate gives the company at the sandbox's SPV. */
  consent(cui: string): Promise<Tokens>;
  /** Puts an upload of the past with its answer into SPV, so that its lists hold the company's history. */
  remember(upload: Remembered): Promise<void>;
  /** A supplier uploads an invoice to the company at a time of the past. */
  supplierSends(order: SupplierOrder): Promise<void>;
  /** Reads SPV's list and fetches what suppliers sent, as the worker does. */
  readSpv(tenantId: TenantId, at: Date): Promise<void>;
  /** Reads a bank's file beside the books, as the worker does. */
  readStatement(tenantId: TenantId, importId: Id<'bankImport'>, at: Date): Promise<void>;
  /** An account at the sandbox's Stripe that may take cards. @returns its id */
  cardAccount(businessName: string, email: string): Promise<string>;
  /** Seals a paper that both have signed, as the worker does, at a time of the past; such a seal has no time-stamp. */
  seal(tenantId: TenantId, envelopeId: string, at: Date): Promise<void>;
  close(): Promise<void>;
}
type Remembered = { cif: string; index: string; downloadId: string; xml: string; at: Date; errors: string[] };
type SupplierOrder = {
  supplier: string;
  buyer: string;
  number: string;
  item: string;
  net: string;
  at: Date;
  standard?: 'UBL' | 'CII';
};
type Tokens = { accessToken: string; refreshToken: string; accessExpiresAt: string; refreshExpiresAt: string };

/**
 * The sandbox on the data directory's own folder, at the address where the product will find it, for the length of the
 * seed: what is stored and consented now is there when the product starts it.
 */
export async function openStandIns(config: SeedConfig): Promise<StandIns> {
  const dataDir = join(config.dataDir, 'sandbox');
  mkdirSync(dataDir, { recursive: true });
  const secrets = {
    anafClientId: config.anaf.clientId,
    anafClientSecret: config.anaf.clientSecret,
    s3AccessKeyId: config.s3.accessKeyId,
    stripeKey: config.stripe.secretKey,
  };
  const store = config.store === undefined ? {} : { store: config.store };
  const sandbox = await startSandbox({ port: config.sandboxPort, dataDir, secrets, ...store });
  const files = s3Client(config.s3);
  const { redirectUrl: redirectUri, ...anaf } = config.anaf;
  const key = openMinistryKey(openState(dataDir))();
  const { url } = sandbox;
  const spv = spvOf(config, url, objectsIn(files));
  const statements = statementActivities({ objects: objectsIn(files) });
  const signing = { ...sealing(config.seal), stamp: undefined };
  return {
    async store(tenantId, bytes, name, contentType) {
      const hash = sha256(bytes);
      const put = await files.put(objectKey(tenantId, hash), bytes, { contentType });
      if (put.kind !== 'ok') throw new Error(`the sandbox did not keep ${name}: ${put.kind}`);
      return { sha256: hash, name, contentType, size: bytes.length };
    },
    async remember({ at, ...upload }) {
      const body = JSON.stringify({ ...upload, at: at.toISOString() });
      await posted(`${url}/spv/istoric`, body, { 'content-type': 'application/json' });
    },
    async supplierSends({ at, ...order }) {
      await posted(`${url}/spv/furnizor`, new URLSearchParams({ ...order, at: at.toISOString() }));
    },
    readSpv: (tenantId, at) => readSpv(spv, tenantId, at),
    readStatement: (tenantId, importId, at) => statements.readStatementFile({ tenantId, importId }, at.getTime()),
    answer(index, document, mtime) {
      const name = `${index}.xml`;
      return zipSync({ [name]: document, [`semnatura_${name}`]: seal(name, document, key) }, { mtime });
    },
    async consent(cui) {
      const client = anafClient({ ...anaf, redirectUri });
      const code = await giveConsent(client.authorizeUrl('demo'), redirectUri, cui);
      const answer = await client.exchange(code);
      if (answer.kind !== 'ok') throw new Error(`the sandbox gave no rights: ${answer.kind}`);
      const { accessToken, refreshToken, accessExpiresAt, refreshExpiresAt } = answer;
      return {
        accessToken,
        refreshToken,
        accessExpiresAt: accessExpiresAt.toISOString(),
        refreshExpiresAt: refreshExpiresAt.toISOString(),
      };
    },
    async cardAccount(businessName, email) {
      const stripe = stripeClient(config.stripe);
      const order = { businessName, email, idempotencyKey: 'demo-account', metadata: {} };
      const made = await stripe.createAccount(order);
      if (made.kind !== 'ok') throw new Error(`the sandbox made no account for cards: ${made.kind}`);
      const account = made.account.id;
      const back = config.anaf.redirectUrl;
      const link = await stripe.createAccountLink({ account, refreshUrl: back, returnUrl: back });
      if (link.kind !== 'ok') throw new Error(`the sandbox asked no questions about the account: ${link.kind}`);
      await fetch(link.url, { method: 'POST', body: new URLSearchParams({ choice: 'submit' }), redirect: 'manual' });
      return account;
    },
    async seal(tenantId, envelopeId, at) {
      const { sealPaper } = sealActivities({ objects: objectsIn(files), ...signing, now: () => at.getTime() });
      await sealPaper({ tenantId, envelopeId }, at.getTime());
    },
    close: () => sandbox.close(),
  };
}

async function posted(
  url: string,
  body: string | URLSearchParams,
  headers: Record<string, string> = {},
): Promise<void> {
  const answer = await fetch(url, { method: 'POST', body, headers, redirect: 'manual' });
  if (answer.status >= 400) throw new Error(`the sandbox's SPV: HTTP ${answer.status} ${await answer.text()}`);
}

/** What the person with the certificate does on ANAF's page. */
async function giveConsent(authorizeUrl: string, redirectUri: string, cui: string): Promise<string> {
  const page = new URL(authorizeUrl);
  const form = new URLSearchParams({ redirect_uri: redirectUri, state: 'demo', cifs: cui, choice: 'certificate' });
  const answer = await fetch(`${page.origin}${page.pathname}`, { method: 'POST', body: form, redirect: 'manual' });
  const code = new URL(answer.headers.get('location') ?? 'about:blank').searchParams.get('code');
  if (code === null) throw new Error(`the sandbox's SPV gave no code: HTTP ${answer.status}`);
  return code;
}
