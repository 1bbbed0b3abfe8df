import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as submissions from './repo.ts';

/** ANAF's clock is not ours, and its lists know no seconds. */
const CLOCKS_APART_MS = 5 * 60_000;

/** What looking up an uncertain upload needs: its bytes, its number and day, and which entries of SPV's list may be it. */
export const showUncertain = defineQuery({
  name: 'efactura.showUncertain',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ submissionId: id<'submission'>() }),
  output: z.object({
    isUncertain: z.boolean(),
    xmlSha256: z.string(),
    number: z.string(),
    issueDate: z.string(),
    /** What SPV's list, as last read, says was sent since and is no other invoice's. */
    candidates: z.array(z.object({ downloadId: z.string().nullable(), uploadIndex: z.string() })),
  }),
  async run(tx, actor, { submissionId }) {
    const row = await submissions.findSubmission(tx, submissionId);
    const attempts = await submissions.attemptsOf(tx, submissionId);
    const startedAt = attempts.find((one) => one.state === 'uncertain')?.startedAt ?? actor.asOf;
    const since = new Date(startedAt.getTime() - CLOCKS_APART_MS);
    const { xmlSha256, printedNumber, issueDate } = await submissions.revisionOf(tx, row.revisionId);
    return {
      isUncertain: row.state === 'uncertain',
      xmlSha256,
      number: printedNumber ?? '',
      issueDate: issueDate ?? '',
      candidates: await submissions.sentSince(tx, since, submissionId),
    };
  },
});
