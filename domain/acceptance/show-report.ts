import { z } from 'zod';
import { clientOf, recipientOf } from '#domain/clients/steps.ts';
import { deliveriesOf } from '#domain/deliveries/steps.ts';
import { reportedVisits } from '#domain/delivery/steps-annex.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDate, id, instant } from '#domain/kernel/schemas.ts';
import { latestLink } from '#domain/links/steps.ts';
import { ChainLink } from '#domain/pipeline/model/chain.ts';
import { chainOf } from '#domain/pipeline/steps.ts';
import { envelopeOf, signaturesOf } from '#domain/signing/steps.ts';
import { RECORDED_WAYS } from '#domain/signing/model/signature.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { asHead } from './as-head.ts';
import { readBody, ReportBody } from './read-body.ts';
import { ReportHead } from './model/report.ts';
import * as reports from './repo.ts';

const ReportShown = ReportHead.extend({
  ...ReportBody.shape,
  client: z.object({ name: z.string(), kind: z.enum(['company', 'institution', 'person', 'foreign']) }),
  recipient: z.string().nullable(),
  contractNumber: z.string().nullable(),
  tacitAcceptanceDays: z.number().int().nullable(),
  createdAt: instant(),
  viewedAt: instant().nullable(),
  remindedAt: instant().nullable(),
  reminders: z.number().int(),
  answeredBy: z.string().nullable(),
  answerReason: z.string().nullable(),
  fileId: id<'file'>().nullable(),
  signatures: z.array(
    z.object({
      party: z.enum(['company', 'client']),
      state: z.enum(['waiting', 'signed', 'refused']),
      signerName: z.string().nullable(),
      recordedWay: z.enum(RECORDED_WAYS).nullable(),
      at: instant().nullable(),
    }),
  ),
  work: z.array(
    z.object({
      id: id<'workOrder'>(),
      title: z.string(),
      site: z.string().nullable(),
      date: civilDate(),
      photos: z.array(z.object({ fileId: id<'file'>(), text: z.string() })),
      seenBy: z
        .object({
          name: z.string(),
          position: z.string().nullable(),
          date: civilDate(),
          time: z.string(),
          signature: z.object({ fileId: id<'file'>() }),
        })
        .nullable(),
    }),
  ),
  deliveries: z.array(
    z.object({
      template: z.string(),
      recipient: z.string(),
      state: z.string(),
      createdAt: instant(),
      sentAt: instant().nullable(),
      failure: z.string().nullable(),
    }),
  ),
  /** The client's link, to be copied; null before it is sent by mail. */
  linkId: id<'link'>().nullable(),
  chain: z.array(ChainLink),
});

/** One report with lines, objections, signatures, mails and the documents around it. @throws NotFound */
export const showReport = defineQuery({
  name: 'acceptance.showReport',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/acceptance-reports/{reportId}', summary: 'One acceptance report' },
  input: z.object({ reportId: id<'acceptanceReport'>() }),
  output: ReportShown,
  async run(tx, _actor, { reportId }) {
    const report = await reports.findReport(tx, reportId);
    const [{ name, kind }, contract] = [
      await clientOf(tx, report.clientId),
      await reports.contractOf(tx, report.contractId),
    ];
    return {
      ...report,
      ...asHead(report),
      ...(await readBody(tx, report)),
      client: { name, kind },
      recipient: (await recipientOf(tx, report.clientId))?.email ?? null,
      contractNumber: contract?.printedNumber ?? null,
      tacitAcceptanceDays: contract?.tacitAcceptanceDays ?? null,
      signatures: await signaturesIn(tx, reportId),
      work: await reportedVisits(tx, reportId),
      deliveries: await deliveriesOf(tx, reportId),
      linkId: (await latestLink(tx, reportId, 1))?.id ?? null,
      chain: await chainOf(tx, report.dealId),
    };
  },
});

async function signaturesIn(tx: Tx, subjectId: string) {
  const envelope = await envelopeOf(tx, subjectId);
  return envelope ? await signaturesOf(tx, envelope.id) : [];
}
