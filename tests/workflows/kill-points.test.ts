import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectSpv } from '#domain/efactura/connect-spv.ts';
import { requestSubmission } from '#domain/efactura/request-submission.ts';
import type { SubmissionState } from '#domain/efactura/model/submission.ts';
import { anafClient } from '#integrations/anaf/client.ts';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { aSandbox, consentAtAnaf, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { openOwner, type Owner, until } from './owner.ts';
import { startWorker } from './product-process.ts';

/*
 * The worker dies as by a power cut, once just before the bytes leave for ANAF and once just after; then another one
 * starts. Both invoices must end validated, and ANAF must have taken each exactly once.
 */
const DAY_MS = 24 * 3_600_000;
/** Longer than the term after which an upload that no list shows is taken as never arrived. */
const LONG_AGO = '4 hours';
const LIMIT_MS = 240_000;

type Stage = Awaited<ReturnType<typeof released>>;
let sandbox: TestSandbox;
let owner: Owner;
let before: Stage;
let after: Stage;

const anaf = () =>
  anafClient({
    apiUrl: sandbox.addresses.anafApiUrl,
    oauthUrl: sandbox.addresses.anafOauthUrl,
    clientId: SANDBOX_SECRETS.anafClientId,
    clientSecret: SANDBOX_SECRETS.anafClientSecret,
    redirectUri: 'http://localhost/anaf/callback',
  });

/** A company with real rights at the sandbox's SPV, and an invoice that somebody asked to be sent. */
async function released() {
  const company = await aCompany({ asOf: new Date() });
  const tokens = await anaf().exchange(await consentAtAnaf(anaf().authorizeUrl('test'), [company.cui]));
  if (tokens.kind !== 'ok') throw new Error(tokens.kind);
  await connectSpv(company.accounting, {
    accessToken: tokens.accessToken,
    refreshToken: tokens.refreshToken,
    accessExpiresAt: tokens.accessExpiresAt.toISOString(),
    refreshExpiresAt: tokens.refreshExpiresAt.toISOString(),
  });
  const { invoiceId } = await anIssuedInvoice(company);
  await requestSubmission(company.accounting, { invoiceId });
  return { company, invoiceId, token: tokens.accessToken };
}

/** Runs a worker that dies at a point, until it has. */
async function dieAt(point: string): Promise<void> {
  await using worker = startWorker(sandbox, { CRASH_AT: point });
  expect(await worker.gone(), worker.output()).toBe('SIGKILL');
}

const stateOf = async ({ invoiceId }: Stage): Promise<SubmissionState | undefined> => {
  const [row] = await owner.sql<{ state: SubmissionState }[]>`
    select state from app.submission where invoice_id = ${invoiceId}`;
  return row?.state;
};

const attemptsOf = async ({ invoiceId }: Stage): Promise<string[]> => {
  const rows = await owner.sql<{ state: string }[]>`
    select a.state from app.attempt a join app.submission s on s.tenant_id = a.tenant_id and s.id = a.submission_id
    where s.invoice_id = ${invoiceId} order by a.started_at, a.id`;
  return rows.map((row) => row.state);
};

const reaches = (stage: Stage, state: SubmissionState, withinMs?: number) =>
  until(`${state} of ${stage.invoiceId}`, async () => ((await stateOf(stage)) === state ? true : undefined), withinMs);

/** Has the product look now instead of in twenty minutes, again and again until it knows. */
const lookNow = (stage: Stage) =>
  until(
    `an end of ${stage.invoiceId}`,
    async () => {
      const state = await stateOf(stage);
      if (state === 'validated') return state;
      await owner.sql`update app.submission set next_check_at = now() where invoice_id = ${stage.invoiceId}
      and state in ('uncertain', 'accepted', 'processing') and next_check_at > now()`;
      await owner.wake(stage.company.tenantId, 'spv');
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return undefined;
    },
    120_000,
  );

/** How many uploads of a company ANAF took, and how many it refused. */
async function takenBy({ company, token }: { company: TestCompany; token: string }) {
  const count = async (filter: 'T' | 'E'): Promise<number> => {
    const span = { start: new Date(Date.now() - DAY_MS), end: new Date(), page: 1 };
    const answer = await anaf().listPage({ ...span, cif: company.cui, filter, token });
    return answer.kind === 'ok' ? answer.messages.length : 0;
  };
  return { accepted: await count('T'), refused: await count('E') };
}

beforeAll(async () => {
  sandbox = await aSandbox();
  owner = openOwner();
  before = await released();
  await dieAt('submit:before-upload');
  expect(await attemptsOf(before)).toEqual(['sending']);
  expect(await takenBy(before)).toEqual({ accepted: 0, refused: 0 });
  after = await released();
  await dieAt('submit:after-upload');
  expect(await attemptsOf(after)).toEqual(['sending']);
  await using worker = startWorker(sandbox);
  await Promise.all([reaches(before, 'uncertain'), reaches(after, 'uncertain')]).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${worker.output()}`);
  });
  await owner.sql`update app.attempt a set started_at = a.started_at - ${LONG_AGO}::interval from app.submission s
    where s.tenant_id = a.tenant_id and s.id = a.submission_id and s.invoice_id = ${before.invoiceId}`;
  await Promise.all([lookNow(before), lookNow(after)]);
}, LIMIT_MS);

afterAll(async () => {
  await owner[Symbol.asyncDispose]();
  await sandbox.close();
});

it('sends again what never left, once that is proven', async () => {
  expect(await attemptsOf(before)).toEqual(['not_found', 'accepted']);
  expect(await takenBy(before)).toEqual({ accepted: 1, refused: 0 });
});

it('finds what had arrived by its bytes and never sends it a second time', async () => {
  expect(await attemptsOf(after)).toEqual(['found']);
  expect(await takenBy(after)).toEqual({ accepted: 1, refused: 0 });
});
