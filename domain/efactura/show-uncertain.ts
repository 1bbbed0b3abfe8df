import { z } from 'zod';
import { companyOf } from '#domain/companies/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import * as submissions from './repo.ts';

/** What looking up an uncertain upload needs: from when, by which bytes or number, and which indexes are others'. */
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
    cif: z.string(),
    startedAt: instant(),
    xmlSha256: z.string(),
    number: z.string(),
    issueDate: z.string(),
    knownIndexes: z.array(z.string()),
  }),
  async run(tx, actor, { submissionId }) {
    const row = await submissions.findSubmission(tx, submissionId);
    const attempts = await submissions.attemptsOf(tx, submissionId);
    const { xmlSha256, printedNumber, issueDate } = await submissions.revisionOf(tx, row.revisionId);
    return {
      isUncertain: row.state === 'uncertain',
      cif: (await companyOf(tx)).cui,
      startedAt: attempts.find((one) => one.state === 'uncertain')?.startedAt ?? actor.asOf,
      xmlSha256,
      number: printedNumber ?? '',
      issueDate: issueDate ?? '',
      knownIndexes: [...(await submissions.knownIndexes(tx, submissionId))],
    };
  },
});
