import { archiveAnswer } from '#domain/efactura/archive-answer.ts';
import { beginAttempt } from '#domain/efactura/begin-attempt.ts';
import { giveUpAttempt } from '#domain/efactura/give-up-attempt.ts';
import { listUnanswered } from '#domain/efactura/list-unanswered.ts';
import { nextSpvStep } from '#domain/efactura/next-spv-step.ts';
import { postponeCheck } from '#domain/efactura/postpone-check.ts';
import { renewSpv } from '#domain/efactura/renew-spv.ts';
import { settleAttempt } from '#domain/efactura/settle-attempt.ts';
import { settleUncertain } from '#domain/efactura/settle-uncertain.ts';
import { showUncertain } from '#domain/efactura/show-uncertain.ts';
import { spvTokens } from '#domain/efactura/spv-tokens.ts';
import { takeTurn } from '#domain/efactura/take-turn.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { UploadAnswer } from '#integrations/anaf/upload.ts';
import { fetchAnswer } from '../spv-answer.ts';
import { silenceOf } from '../spv-call.ts';
import type { SpvParts } from '../spv-parts.ts';
import { readList } from '../spv-reading.ts';
import { searchUpload } from '../spv-search.ts';
import { systemVerb } from '../system-verb.ts';
import type { TenantRef } from './subscription.ts';

const REASON = 'e-Factura';
const next = systemVerb(nextSpvStep, REASON);
const begin = systemVerb(beginAttempt, REASON);
const settle = systemVerb(settleAttempt, REASON);
const abandon = systemVerb(giveUpAttempt, REASON);
const uncertain = systemVerb(showUncertain, REASON);
const settleFound = systemVerb(settleUncertain, REASON);
const unanswered = systemVerb(listUnanswered, REASON);
const postpone = systemVerb(postponeCheck, REASON);
const archive = systemVerb(archiveAnswer, REASON);
const tokens = systemVerb(spvTokens, REASON);
const renewed = systemVerb(renewSpv, REASON);
const turn = systemVerb(takeTurn, REASON);

type SubmissionId = Id<'submission'>;

export const spvActivities = ({ anaf, objects }: SpvParts) => ({
  nextSpvStep: ({ tenantId }: TenantRef, asOf: number) => next({ tenantId, asOf }, {}),

  /** One upload. What may fail harmlessly comes before the row; after the row any doubt is `uncertain`, never a second upload. */
  async submit({ tenantId }: TenantRef, submissionId: SubmissionId, asOf: number): Promise<string> {
    const call = { tenantId, asOf };
    const { accessToken } = await tokens(call, {});
    const { state, order } = await begin(call, { submissionId });
    if (!order) return state;
    crashAt('submit:before-upload');
    const { attemptId, xml, cif, standard, isConsumer, isForeign } = order;
    const answer = await anaf.upload({
      cif,
      xml: Buffer.from(xml),
      standard,
      b2c: isConsumer,
      extern: isForeign,
      token: accessToken,
    });
    crashAt('submit:after-upload');
    return (await settle(call, { attemptId, outcome: asOutcome(answer) })).state;
  },

  async giveUp({ tenantId }: TenantRef, submissionId: SubmissionId, asOf: number): Promise<void> {
    await abandon({ tenantId, asOf }, { submissionId });
  },

  /** Looks an uncertain upload up among what SPV says was sent, all of it up to a minute ago. */
  async resolve({ tenantId }: TenantRef, submissionId: SubmissionId, asOf: number): Promise<string> {
    const call = { tenantId, asOf };
    const { accessToken: token } = await tokens(call, {});
    if (!(await uncertain(call, { submissionId })).isUncertain) return 'settled';
    const reading = await readList(anaf, call, { mayBeFresh: true });
    if (!reading.isRead) return (await settleFound(call, { submissionId, failure: reading.failure })).state;
    const search = await searchUpload(anaf, token, await uncertain(call, { submissionId }));
    crashAt('resolve:after-search');
    if (search.kind === 'found') return (await settleFound(call, { submissionId, found: search.uploadIndex })).state;
    if (search.kind === 'unreadable') return (await settleFound(call, { submissionId })).state;
    return (await settleFound(call, { submissionId, searchedUntil: reading.until.toISOString() })).state;
  },

  /** Learns the answers to all uploads from one list, or from none where the last one shows them; asks about a single one only after long silence. */
  async learn({ tenantId }: TenantRef, asOf: number): Promise<void> {
    const call = { tenantId, asOf };
    const { accessToken: token } = await tokens(call, {});
    const waiting = (await unanswered(call, {})).uploads;
    const needsList = waiting.some(({ isDue, downloadId }) => isDue && downloadId === null);
    const reading = needsList ? await readList(anaf, call, { mayBeFresh: true }) : undefined;
    if (reading?.isRead === false) {
      await postpone(call, { submissionIds: waiting.map((one) => one.submissionId), failure: reading.failure });
      return;
    }
    crashAt('learn:after-list');
    const { uploads } = await unanswered(call, {});
    for (const { submissionId, uploadIndex, downloadId: listed, isDue, askStatus } of uploads) {
      if (listed === null && !isDue) continue;
      const mayAsk = listed === null && askStatus && (await turn(call, { kind: 'status', about: uploadIndex })).isFree;
      const asked = mayAsk ? await anaf.status(token, uploadIndex) : undefined;
      const downloadId =
        listed ?? (asked?.kind === 'validated' || asked?.kind === 'rejected' ? asked.downloadId : undefined);
      if (asked?.kind === 'notTaken')
        await archive(call, { submissionId, answer: { kind: 'not_taken', text: 'XML cu erori nepreluat de sistem' } });
      else {
        const wanted = { submissionId, token, downloadId };
        const { isKept, ...failure } = await fetchAnswer({ anaf, objects }, call, wanted);
        if (!isKept) await postpone(call, { submissionIds: [submissionId], ...failure });
      }
    }
  },

  async renew({ tenantId }: TenantRef, asOf: number): Promise<void> {
    const call = { tenantId, asOf };
    const { refreshToken } = await tokens(call, {});
    const answer = await anaf.refresh(refreshToken);
    if (answer.kind === 'ok') {
      const { accessToken, refreshToken: nextRefresh, accessExpiresAt, refreshExpiresAt } = answer;
      const pair = {
        accessToken,
        refreshToken: nextRefresh,
        accessExpiresAt: accessExpiresAt.toISOString(),
        refreshExpiresAt: refreshExpiresAt.toISOString(),
      };
      crashAt('renew:after-refresh');
      await renewed(call, { renewal: { kind: 'renewed', ...pair } });
    } else if (answer.kind === 'refused') await renewed(call, { renewal: { kind: 'refused', text: answer.text } });
    else await renewed(call, { renewal: { kind: 'away' } });
  },
});
export type SpvActivities = ReturnType<typeof spvActivities>;

function asOutcome(answer: UploadAnswer) {
  switch (answer.kind) {
    case 'accepted':
      return { kind: 'accepted' as const, uploadIndex: answer.uploadIndex };
    case 'refused': {
      return { kind: 'refused' as const, reason: REASONS[answer.reason], text: answer.text };
    }
    case 'unavailable': {
      const isSilent = silenceOf('upload', answer) !== undefined;
      return { kind: answer.kind, text: `${answer.reason}: ${answer.detail}`, isSilent };
    }
    case 'uncertain':
      return { kind: answer.kind, text: `${answer.reason}: ${answer.detail}` };
  }
}

const REASONS = {
  document: 'document',
  noRights: 'rights',
  unauthorized: 'token',
  request: 'request',
  notFound: 'request',
  expired: 'request',
} as const;
