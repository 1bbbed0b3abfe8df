import type { PdfDocuments, PdfKind } from '#documents/pdf/kinds.ts';
import { acceptancePaper } from '#domain/acceptance/paper.ts';
import { statementPaper } from '#domain/balances/paper.ts';
import { receiptPaper } from '#domain/collections/paper.ts';
import { compensationPaper } from '#domain/compensations/paper.ts';
import { addendumPaper, contractPaper } from '#domain/contracts/paper.ts';
import type { AttachmentKind } from '#domain/deliveries/model/template.ts';
import { invoicePaper } from '#domain/invoicing/paper.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { offerPaper } from '#domain/offers/paper.ts';
import { penaltyPaper } from '#domain/penalties/paper.ts';
import type { ToSeal } from '#domain/signing/steps.ts';

/** A document's data as its printer wants them, under the kind that they are of. */
export type PaperDocument = { [K in PdfKind]: { kind: K; data: PdfDocuments[K] } }[PdfKind];

export interface Paper {
  fileName: string;
  createdAt: Date;
  document: PaperDocument;
  xml?: { name: string; content: string };
  /** Of what everybody has signed here: what they had before them. */
  signing?: ToSeal | undefined;
}

const PAPERS = {
  offer: offerPaper,
  contract: contractPaper,
  addendum: addendumPaper,
  acceptance: acceptancePaper,
  invoice: invoicePaper,
  receipt: receiptPaper,
  penalty: penaltyPaper,
  statement: statementPaper,
  compensation: compensationPaper,
};

/** What a document's paper says now, or said in a version of it. @throws NotFound */
export const paperFor = (tx: Tx, kind: AttachmentKind, id: string, version?: number): Promise<Paper> =>
  PAPERS[kind](tx, id, version);
