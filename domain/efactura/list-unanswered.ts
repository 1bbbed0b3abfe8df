import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id, instant } from '#domain/kernel/schemas.ts';
import { mayAskStatus } from './model/pace.ts';
import * as submissions from './repo.ts';

/** All uploads whose answer is not known, with what SPV's list says of them; `askStatus` marks those to be asked about one by one. */
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
    uploads: z.array(
      z.object({
        submissionId: id<'submission'>(),
        uploadIndex: z.string(),
        acceptedAt: instant(),
        /** Where the list that was last read shows its answer. */
        downloadId: z.string().nullable(),
        isDue: z.boolean(),
        askStatus: z.boolean(),
      }),
    ),
  }),
  async run(tx, actor) {
    const rows = await submissions.unanswered(tx);
    return {
      uploads: rows.flatMap(({ id: submissionId, uploadIndex, acceptedAt, requestedAt, nextCheckAt, answerId }) =>
        uploadIndex === null || acceptedAt === null
          ? []
          : [
              {
                submissionId,
                uploadIndex,
                acceptedAt,
                downloadId: answerId,
                isDue: nextCheckAt === null || nextCheckAt <= actor.asOf,
                askStatus: mayAskStatus(actor.asOf.getTime() - acceptedAt.getTime(), requestedAt !== null),
              },
            ],
      ),
    };
  },
});
