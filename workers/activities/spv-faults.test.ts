import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateConnection } from '#domain/efactura/connection-repo.ts';
import { attemptsOf, updateAttempt, updateSubmission } from '#domain/efactura/repo.ts';
import { listOutages } from '#domain/efactura/list-outages.ts';
import type { SubmissionState } from '#domain/efactura/model/submission.ts';
import { nextSpvStep } from '#domain/efactura/next-spv-step.ts';
import { requestSubmission } from '#domain/efactura/request-submission.ts';
import { showConnection } from '#domain/efactura/show-connection.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Fault } from '#integrations/sandbox/core/faults.ts';
import { aSpvStage, consented, type SpvStage } from '#tests/builders/sandbox-company.ts';
import { anIssuedInvoice, submissionOfInvoice } from '#tests/builders/invoice.ts';
import { inTenant } from '#tests/builders/read-back.ts';

/*
 * Each fault at each point of an upload's way, against the running SPV of the sandbox and the worker's own activities in
 * the order that the rows ask for. Whatever happens, ANAF takes each invoice once, and every state shown on the way is true.
 */
const HOUR_MS = 3_600_000;
const MOST_STEPS = 25;

let stage: SpvStage;
beforeAll(async () => {
  stage = await aSpvStage();
});
afterAll(() => stage.close());

async function released() {
  const { invoiceId } = await anIssuedInvoice(stage.company);
  await requestSubmission({ ...stage.company.accounting, asOf: new Date() }, { invoiceId });
  await inTenant(stage.company, letListGrowOld);
  return { invoiceId, submissionId: (await submissionOfInvoice(stage.company, invoiceId)).id };
}

type Watched = Awaited<ReturnType<typeof released>>;

const stateOf = async ({ invoiceId }: Watched): Promise<SubmissionState> =>
  (await submissionOfInvoice(stage.company, invoiceId)).state;

/** SPV's list was read hours ago: the next who needs it reads it again. */
const letListGrowOld = (tx: Tx) => updateConnection(tx, { listedUntil: new Date(Date.now() - 2 * HOUR_MS) });

/** Lets hours pass for an invoice: what it waits for is due, and its uploads began long ago. */
const letHoursPass = ({ submissionId }: Watched) =>
  inTenant(stage.company, async (tx) => {
    const past = new Date(Date.now() - 1_000);
    const row = (await attemptsOf(tx, submissionId)).filter((one) => one.state === 'uncertain');
    for (const { id, startedAt } of row)
      await updateAttempt(tx, id, { startedAt: new Date(startedAt.getTime() - 4 * HOUR_MS) });
    await updateSubmission(tx, submissionId, { nextCheckAt: past, releaseAt: past });
    await letListGrowOld(tx);
  });

/** One step of the company's workflow as its rows ask for it now. @returns what was done */
async function step(): Promise<string> {
  const asOf = Date.now();
  const next = await nextSpvStep({ ...stage.company.system, asOf: new Date(asOf) }, {});
  if (next.do === 'submit') await stage.spv.submit(stage.ref, next.submissionId, asOf);
  if (next.do === 'giveUp') await stage.spv.giveUp(stage.ref, next.submissionId, asOf);
  if (next.do === 'resolve') await stage.spv.resolve(stage.ref, next.submissionId, asOf);
  if (next.do === 'learn') await stage.spv.learn(stage.ref, asOf);
  if (next.do === 'list') await stage.spv.list(stage.ref, asOf);
  if (next.do === 'refresh') await stage.spv.renew(stage.ref, asOf);
  return next.do;
}

/** What is true of an invoice at any moment: never validated before ANAF has it, and never twice there. */
async function checkTruth(watched: Watched, before: number): Promise<void> {
  const taken = (await stage.listed('T')) - before;
  const state = await stateOf(watched);
  expect(taken).toBeLessThanOrEqual(1);
  if (state === 'validated') expect(taken).toBe(1);
  if (taken === 1) expect(['sending', 'accepted', 'processing', 'uncertain', 'validated']).toContain(state);
}

/** Goes on until ANAF's word is known, checking the truth after each step. */
async function untilKnown(watched: Watched, before: number): Promise<SubmissionState> {
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const state = await stateOf(watched);
    if (state === 'validated' || state === 'rejected') return state;
    if ((await step()) === 'wait') await letHoursPass(watched);
    await checkTruth(watched, before);
  }
  return stateOf(watched);
}

const fault = (operation: string, kind: Fault['kind'], more: Partial<Fault> = {}) =>
  stage.sandbox.fault({ service: 'anaf', operation, kind, ...more });

const LOST_AFTER = ['drop-after-accept', 'nonsense-after-accept', 'http-500-after-accept'] as const;
const LOST_BEFORE = ['drop', 'http-500', 'technical-error', 'nonsense', 'empty', 'rate-limit'] as const;

describe.each([...LOST_AFTER, ...LOST_BEFORE])('an upload that ends in %s', (kind) => {
  it('is accepted once and ends validated', async () => {
    const before = await stage.listed('T');
    const watched = await released();
    await fault('upload', kind);
    expect(await untilKnown(watched, before)).toBe('validated');
    expect((await stage.listed('T')) - before).toBe(1);
  });
});

describe.each([
  ['listaMesajePaginatieFactura', 'http-500'],
  ['listaMesajePaginatieFactura', 'nonsense'],
  ['listaMesajePaginatieFactura', 'empty'],
  ['listaMesajePaginatieFactura', 'refuse'],
  ['listaMesajePaginatieFactura', 'drop'],
  ['descarcare', 'http-500'],
  ['descarcare', 'cut'],
  ['descarcare', 'nonsense'],
  ['descarcare', 'refuse'],
  ['descarcare', 'rate-limit'],
] as const)('an answer whose %s ends in %s', (operation, kind) => {
  it('is learned later, and nothing is sent again', async () => {
    const before = await stage.listed('T');
    const watched = await released();
    await step();
    await fault(operation, kind, { times: 2 });
    expect(await untilKnown(watched, before)).toBe('validated');
    expect((await stage.listed('T')) - before).toBe(1);
  });

  it('is found although the upload was lost too', async () => {
    const before = await stage.listed('T');
    const watched = await released();
    await fault('upload', 'drop-after-accept');
    await step();
    await fault(operation, kind, { times: 2 });
    expect(await untilKnown(watched, before)).toBe('validated');
    expect((await stage.listed('T')) - before).toBe(1);
  });
});

describe('SPV', () => {
  it('that lists an upload without an id gives its answer by the state of the upload', async () => {
    const before = await stage.listed('T');
    const watched = await released();
    await fault('upload', 'no-id');
    await step();
    await inTenant(stage.company, (tx) =>
      updateSubmission(tx, watched.submissionId, { acceptedAt: new Date(Date.now() - HOUR_MS) }),
    );
    expect(await untilKnown(watched, before)).toBe('validated');
  });

  it('that refuses while taking in tells it, and the invoice is to be corrected', async () => {
    const before = await stage.listed('T');
    const watched = await released();
    await fault('upload', 'not-taken');
    await step();
    await inTenant(stage.company, (tx) =>
      updateSubmission(tx, watched.submissionId, { acceptedAt: new Date(Date.now() - HOUR_MS) }),
    );
    expect(await untilKnown(watched, before)).toBe('rejected');
    expect(await stage.listed('T')).toBe(before);
  });

  it('that finds the document wrong rejects it once, with its words', async () => {
    const watched = await released();
    await fault('upload', 'nok', { text: '[BR-RO-110] județ greșit' });
    expect(await untilKnown(watched, await stage.listed('T'))).toBe('rejected');
    expect((await submissionOfInvoice(stage.company, watched.invoiceId)).answerText).toContain('BR-RO-110');
  });

  it('that rejects one of several leaves those before and after it on their way to validated', async () => {
    const before = await stage.listed('T');
    const several = [await released(), await released(), await released()];
    const [first, rejected, last] = several;
    if (!first || !rejected || !last) throw new Error('three were released');
    await stage.spv.submit(stage.ref, first.submissionId, Date.now());
    await fault('upload', 'nok', { text: '[BR-RO-110] județ greșit' });
    await stage.spv.submit(stage.ref, rejected.submissionId, Date.now());
    await stage.spv.submit(stage.ref, last.submissionId, Date.now());
    await Promise.all(several.map(letHoursPass));
    await stage.spv.learn(stage.ref, Date.now());
    expect(await Promise.all(several.map(stateOf))).toEqual(['validated', 'rejected', 'validated']);
    expect((await stage.listed('T')) - before).toBe(2);
  });

  it('that no longer accepts the access has it renewed, and no upload is lost or doubled', async () => {
    const before = await stage.listed('T');
    await consented(stage.sandbox, stage.company);
    await inTenant(stage.company, (tx) =>
      updateConnection(tx, { accessExpiresAt: new Date(Date.now() + 80 * 24 * HOUR_MS) }),
    );
    const watched = await released();
    await fault('upload', 'unauthorized');
    expect(await untilKnown(watched, before)).toBe('validated');
    expect((await showConnection(stage.company.accounting, {})).state).toBe('connected');
    expect((await stage.listed('T')) - before).toBe(1);
  });

  it('that is silent leaves evidence of every try', async () => {
    const { outages } = await listOutages({ ...stage.company.accounting, asOf: new Date() }, {});
    const operations = new Set(outages.flatMap((one) => one.tries.map((each) => each.operation)));
    expect([...operations].sort()).toEqual(expect.arrayContaining(['download', 'list', 'upload']));
    expect(outages.filter((one) => one.endedAt === null)).toEqual([]);
  });
});
