import { z } from 'zod';
import type { EvidenceDocument } from '#documents/pdf/evidence/schema.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import { fileOf } from '#domain/files/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { instant } from '#domain/kernel/schemas.ts';
import { messagesFor } from '#domain/messages/index.ts';
import { evidencePage } from '#domain/signing/model/evidence.ts';
import { envelopeOf, signaturesOf } from '#domain/signing/steps.ts';
import { paperFor } from './paper-for.ts';
import { isSignable } from './sealing.ts';

/**
 * The evidence of a document that was signed elsewhere, as a file of its own: the uploaded copy is named by its hash and never
 * touched. @throws NotFound when no copy was uploaded
 */
export const evidencePaper = defineQuery({
  name: 'papers.evidencePaper',
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
  input: z.object({ kind: z.enum(['contract', 'addendum', 'acceptance']), id: z.uuid() }),
  output: z.object({ fileName: z.string(), createdAt: instant(), document: z.custom<EvidenceDocument>() }),
  async run(tx, _actor, { kind, id }) {
    const { document, fileName } = await paperFor(tx, kind, id);
    const envelope = await envelopeOf(tx, id);
    if (!envelope || !isSignable(document)) throw new NotFound();
    const signatures = await signaturesOf(tx, envelope.id);
    const copy = signatures.find((one) => one.fileId !== null);
    if (!copy?.fileId) throw new NotFound();
    const { name, sha256, size } = await fileOf(tx, copy.fileId);
    const { data } = document;
    const words = messagesFor(data.locale);
    const evidence = evidencePage({
      envelope,
      signatures,
      openedAt: null,
      names: {
        company: data.provider.name,
        client: data.beneficiary.name,
      },
      document: { title: TITLES[kind](words), number: data.number, date: data.date },
      locale: data.locale,
    });
    const company = await companyOf(tx);
    return {
      fileName: fileName.replace(/\.pdf$/, '-dovada.pdf'),
      createdAt: copy.at ?? envelope.createdAt,
      document: {
        ...evidence,
        statement: words.signing.statementElsewhere,
        document: { ...evidence.document, sha256, file: { name, sizeBytes: size } },
        locale: data.locale,
        issuer: issuerOf(company),
      },
    };
  },
});

type Words = ReturnType<typeof messagesFor>;
const TITLES = {
  contract: ({ contracts }: Words) => contracts.paper.inText,
  addendum: ({ contracts }: Words) => contracts.paper.addendumInText,
  acceptance: ({ acceptance }: Words) => acceptance.paper.inText,
};
