import { z } from 'zod';
import { companyOf } from '#domain/companies/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { mayAskStatus } from './model/pace.ts';
import * as submissions from './repo.ts';

/** All uploads whose answer is not known; `askStatus` marks those to be asked about one by one. */
export const listUnanswered = defineQuery({
  name: 'efactura.listUnanswered',
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
  input: z.object({}),
  output: z.object({
    cif: z.string(),
    uploads: z.array(
      z.object({
        submissionId: id<'submission'>(),
        uploadIndex: z.string(),
        acceptedAt: instant(),
        askStatus: z.boolean(),
      }),
    ),
  }),
  async run(tx, actor) {
    const rows = await submissions.unanswered(tx);
    return {
      cif: (await companyOf(tx)).cui,
      uploads: rows.flatMap(({ id: submissionId, uploadIndex, acceptedAt, requestedAt }) =>
        uploadIndex === null || acceptedAt === null
          ? []
          : [
              {
                submissionId,
                uploadIndex,
                acceptedAt,
                askStatus: mayAskStatus(actor.asOf.getTime() - acceptedAt.getTime(), requestedAt !== null),
              },
            ],
      ),
    };
  },
});
