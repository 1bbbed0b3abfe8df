import { z } from 'zod';
import { companyOf } from '#domain/companies/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { ATTACHMENT_KINDS, DELIVERY_TEMPLATES } from './model/template.ts';
import { versionOfLink } from '#domain/links/steps.ts';
import * as deliveries from './repo.ts';

/** Everything that sending one promised mail needs. */
export const showDelivery = defineQuery({
  name: 'deliveries.showDelivery',
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
  input: z.object({ deliveryId: id<'delivery'>() }),
  output: z.object({
    template: z.enum(DELIVERY_TEMPLATES),
    recipient: z.string(),
    language: z.enum(['ro', 'en']),
    data: z.record(z.string(), z.unknown()),
    linkId: id<'link'>().nullable(),
    /** For the address that its answers go to. */
    replyCode: z.string().nullable(),
    subjectKind: z.string(),
    subjectId: z.string(),
    /** Of the document that the mail is about. */
    subjectVersion: z.number().int().optional(),
    attachment: z.enum(ATTACHMENT_KINDS).nullable(),
    company: z.object({
      name: z.string(),
      cui: z.string(),
      email: z.string(),
      phone: z.string().nullable(),
      colour: z.string().nullable(),
    }),
  }),
  async run(tx, _actor, { deliveryId }) {
    const row = await deliveries.findDelivery(tx, deliveryId);
    const { name, cui, email, phone, colour } = await companyOf(tx);
    return {
      template: asTemplate(row.template),
      recipient: row.recipient,
      language: row.language,
      data: row.data,
      linkId: row.linkId,
      replyCode: row.replyCode,
      subjectKind: row.subjectKind,
      subjectId: row.subjectId,
      subjectVersion: row.linkId === null ? undefined : await versionOfLink(tx, row.linkId),
      attachment: asAttachment(row.attachmentKind),
      company: { name, cui, email, phone, colour },
    };
  },
});

/** Guaranteed by `promiseMail`, the only writer. */
const asTemplate = (text: string) => text as (typeof DELIVERY_TEMPLATES)[number];
const asAttachment = (text: string | null) => text as (typeof ATTACHMENT_KINDS)[number] | null;
