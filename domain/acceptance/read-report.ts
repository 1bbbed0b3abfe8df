import { z } from 'zod';
import { clientOf, recipientOf } from '#domain/clients/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asHead } from './as-head.ts';
import { ReportHead } from './model/report.ts';
import { requireOwnLink } from './own-link.ts';
import { readBody, ReportBody } from './read-body.ts';
import * as reports from './repo.ts';

/** The report that a client's link is for, with the name that would sign. @throws NotFound for another link's */
export const readReport = defineQuery({
  name: 'acceptance.readReport',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({ reportId: id<'acceptanceReport'>() }),
  output: ReportHead.extend({
    ...ReportBody.shape,
    contractNumber: z.string().nullable(),
    answeredBy: z.string().nullable(),
    answerReason: z.string().nullable(),
    signer: z.object({ name: z.string().nullable(), role: z.string().nullable() }),
  }),
  async run(tx, actor, { reportId }) {
    requireOwnLink(actor, reportId);
    const report = await reports.findReport(tx, reportId);
    const [client, contract] = [await clientOf(tx, report.clientId), await reports.contractOf(tx, report.contractId)];
    const contact = await recipientOf(tx, report.clientId);
    const representative = client.representativeName ?? contact?.name ?? null;
    return {
      ...report,
      ...asHead(report),
      ...(await readBody(tx, report)),
      contractNumber: contract?.printedNumber ?? null,
      signer: {
        name: client.kind === 'person' ? client.name : representative,
        role: client.representativeName === null ? null : client.representativeRole,
      },
    };
  },
});
