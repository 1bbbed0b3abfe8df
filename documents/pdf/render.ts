import type { z } from 'zod';
import { AcceptanceDocument } from './acceptance/schema.ts';
import { acceptanceView } from './acceptance/view.ts';
import { AddendumDocument } from './addendum/schema.ts';
import { addendumView } from './addendum/view.ts';
import { ContractDocument } from './contract/schema.ts';
import { contractView } from './contract/view.ts';
import { EvidenceDocument } from './evidence/schema.ts';
import { evidenceView } from './evidence/view.ts';
import { InvoiceDocument } from './invoice/schema.ts';
import { invoiceView } from './invoice/view.ts';
import type { PdfAttachment, PdfJob } from './job.ts';
import type { PdfDocuments, PdfKind } from './kinds.ts';
import { detachPictures, type Printed } from './layout/printed.ts';
import { type ReadPicture, withLogo } from './logo.ts';
import { OfferDocument } from './offer/schema.ts';
import { offerView } from './offer/view.ts';
import { OutagesDocument } from './outages/schema.ts';
import { outagesView } from './outages/view.ts';
import { withVisitPictures } from './acceptance/pictures.ts';
import { createPdfPool, PdfFailed, type PdfPool } from './pool.ts';
import { ProformaDocument } from './proforma/schema.ts';
import { proformaView } from './proforma/view.ts';
import { ReceiptDocument } from './receipt/schema.ts';
import { receiptView } from './receipt/view.ts';
import { ReceivedDocument } from './received/schema.ts';
import { receivedView } from './received/view.ts';
import { ReportDocument } from './report/schema.ts';
import { reportView } from './report/view.ts';
import { SettlementDocument } from './settlement/schema.ts';
import { settlementView } from './settlement/view.ts';

type Printer<K extends PdfKind> = { schema: z.ZodType<PdfDocuments[K]>; view: (data: PdfDocuments[K]) => Printed };

const PRINTERS: { [K in PdfKind]: Printer<K> } = {
  offer: { schema: OfferDocument, view: offerView },
  contract: { schema: ContractDocument, view: contractView },
  addendum: { schema: AddendumDocument, view: addendumView },
  acceptance: { schema: AcceptanceDocument, view: acceptanceView },
  invoice: { schema: InvoiceDocument, view: invoiceView },
  proforma: { schema: ProformaDocument, view: proformaView },
  receipt: { schema: ReceiptDocument, view: receiptView },
  evidence: { schema: EvidenceDocument, view: evidenceView },
  received: { schema: ReceivedDocument, view: receivedView },
  outages: { schema: OutagesDocument, view: outagesView },
  report: { schema: ReportDocument, view: reportView },
  settlement: { schema: SettlementDocument, view: settlementView },
};

export type RenderOptions = { attachment?: PdfAttachment; createdAt: Date };
export type Sources = {
  /** Reads the stored logo; without it papers are printed without one. */
  readPicture?: ReadPicture;
};

/** The data of a document as a thread can take it. @throws ZodError when the data is not the kind's */
export function pdfJob<K extends PdfKind>(kind: K, data: PdfDocuments[K], options: RenderOptions): PdfJob {
  const { schema, view } = PRINTERS[kind];
  return { kind, ...detachPictures(view(schema.parse(data))), ...options };
}

let shared: PdfPool | undefined;

/**
 * Prints a document as PDF/A. Equal data and `createdAt` give equal bytes, so what was once sent can be compared by hash.
 * @throws ZodError · PdfFailed
 */
export async function renderPdf<K extends PdfKind>(
  kind: K,
  data: PdfDocuments[K],
  { readPicture, ...options }: RenderOptions & Sources,
): Promise<Uint8Array> {
  const pool = (shared ??= createPdfPool());
  if (!readPicture) return pool.run(pdfJob(kind, data, options));
  const withOwn = await withLogo(data, readPicture);
  const complete = await withVisitPictures(kind, withOwn, readPicture);
  try {
    return await pool.run(pdfJob(kind, complete, options));
  } catch (error) {
    if (complete === withOwn || !(error instanceof PdfFailed)) throw error;
    return pool.run(pdfJob(kind, withOwn, options)); // a photo that cannot be read is no reason for no paper
  }
}

/** Ends the threads that `renderPdf` started; for a process that stops. */
export async function closePdfThreads(): Promise<void> {
  const pool = shared;
  shared = undefined;
  await pool?.close();
}
