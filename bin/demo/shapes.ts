import { z } from 'zod';

/** What the demo reads of the API's answers; everything else in them is left alone. */
export const Threads = z.object({ rows: z.array(z.object({ id: z.string(), subject: z.string() })) });
export const Lead = z.object({ id: z.string(), clientId: z.string(), dealId: z.string(), state: z.string() });
export const Service = z.object({ id: z.string() });
export const Offer = z.object({ offerId: z.string(), state: z.string(), printedNumber: z.string().nullable() });
export const Client = z.object({
  state: z.string(),
  name: z.string(),
  services: z.array(z.object({ id: z.string(), dealId: z.string(), contracted: z.string() })),
});
export const AddedClient = z.object({ id: z.string(), dealId: z.string() });
export const Contract = z.object({ contractId: z.string(), state: z.string(), printedNumber: z.string().nullable() });
export const Work = z.object({ workOrderId: z.string(), state: z.string() });
export const Report = z.object({ reportId: z.string(), state: z.string(), printedNumber: z.string().nullable() });
export const ReportLines = z.object({
  state: z.string(),
  lines: z.array(z.object({ lineId: z.string(), contractedServiceId: z.string(), accepted: z.string() })),
});
export const Invoice = z.object({ id: z.string(), state: z.string(), number: z.string().nullable() });
export const InvoicePage = z.object({
  invoice: z.object({ number: z.string(), payable: z.string(), currency: z.string() }),
  balance: z.object({ open: z.string(), paid: z.string() }).nullable(),
  submission: z.object({ state: z.string(), archiveFileId: z.string().nullable() }).nullable(),
});
export const Payment = z.object({ id: z.string(), receiptNumber: z.string().nullable() });
export const PaymentPage = z.object({ receiptId: z.string().nullable() });
export const Anything = z.unknown();
