import type { AcceptanceDocument } from './acceptance/schema.ts';
import type { AddendumDocument } from './addendum/schema.ts';
import type { ContractDocument } from './contract/schema.ts';
import type { EvidenceDocument } from './evidence/schema.ts';
import type { InvoiceDocument } from './invoice/schema.ts';
import type { OfferDocument } from './offer/schema.ts';
import type { OutagesDocument } from './outages/schema.ts';
import type { ProformaDocument } from './proforma/schema.ts';
import type { ReceiptDocument } from './receipt/schema.ts';
import type { ReceivedDocument } from './received/schema.ts';
import type { ReportDocument } from './report/schema.ts';
import type { SettlementDocument } from './settlement/schema.ts';

/** Every paper the product prints, with the data it is printed from. */
export type PdfDocuments = {
  offer: OfferDocument;
  contract: ContractDocument;
  addendum: AddendumDocument;
  acceptance: AcceptanceDocument;
  invoice: InvoiceDocument;
  proforma: ProformaDocument;
  receipt: ReceiptDocument;
  evidence: EvidenceDocument;
  received: ReceivedDocument;
  outages: OutagesDocument;
  report: ReportDocument;
  settlement: SettlementDocument;
};
export type PdfKind = keyof PdfDocuments;
