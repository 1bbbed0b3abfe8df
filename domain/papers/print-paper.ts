import { z } from 'zod';
import type { PdfDocuments, PdfKind } from '#documents/pdf/kinds.ts';
import { acceptancePaper } from '#domain/acceptance/paper.ts';
import { addendumPaper, contractPaper } from '#domain/contracts/paper.ts';
import { invoicePaper } from '#domain/invoicing/paper.ts';
import { ATTACHMENT_KINDS } from '#domain/deliveries/model/template.ts';
import { receiptPaper } from '#domain/collections/paper.ts';
import { type Actor, hasRole } from '#domain/kernel/actor.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { instant } from '#domain/kernel/schemas.ts';
import { offerPaper } from '#domain/offers/paper.ts';

/** A document's data as its printer wants them, under the kind that they are of. */
export type PaperDocument = { [K in PdfKind]: { kind: K; data: PdfDocuments[K] } }[PdfKind];

const Kind = z.enum(ATTACHMENT_KINDS);
const PAPERS = {
  offer: offerPaper,
  contract: contractPaper,
  addendum: addendumPaper,
  acceptance: acceptancePaper,
  invoice: invoicePaper,
  receipt: receiptPaper,
};

/**
 * Everything that printing one document needs. Execution never sees prices, so no priced paper either; a client sees the
 * one document of the link. @throws NotFound
 */
export const printPaper = defineQuery({
  name: 'papers.printPaper',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: true,
    operator: false,
    system: true,
  },
  input: z.object({ kind: Kind, id: z.uuid() }),
  output: z.object({
    fileName: z.string(),
    createdAt: instant(),
    document: z.custom<PaperDocument>(),
    xml: z.object({ name: z.string(), content: z.string() }).optional(),
  }),
  async run(tx, actor, { kind, id }) {
    requireOwnLink(actor, kind, id);
    return PAPERS[kind](tx, id);
  },
});

function requireOwnLink(actor: Actor, kind: string, id: string): void {
  if (!hasRole(actor, 'client')) return;
  if (actor.kind !== 'client' || actor.purpose !== kind || actor.subjectId !== id) throw new NotFound();
}
