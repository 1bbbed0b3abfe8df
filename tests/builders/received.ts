import type { ReceivedInvoice } from '#documents/pdf/received/schema.ts';
import { keepReceived } from '#domain/efactura/keep-received.ts';
import { listReceived } from '#domain/efactura/list-received.ts';
import { noteMessages } from '#domain/efactura/note-messages.ts';
import { sha256 } from '#domain/kernel/json.ts';
import type { TestCompany } from './company.ts';

let next = 3_001_000_000;

/** A supplier's invoice as the lenient reader gives it. */
export const aSupplierDocument = (more: Partial<ReceivedInvoice> = {}): ReceivedInvoice => ({
  kind: 'invoice',
  number: `F ${next}`,
  issueDate: '2026-11-20',
  dueDate: '2026-12-20',
  currency: 'RON',
  supplier: { name: 'Albina Curat SRL', code: 'RO61000002' },
  buyer: { name: 'Servicii S.R.L.' },
  notes: [],
  references: [],
  lines: [{ name: 'Detergent', quantity: '2', unit: 'C62', price: '50.00', net: '100.00', vatRate: '21.00' }],
  allowances: [],
  vat: [],
  net: '100.00',
  tax: '21.00',
  gross: '121.00',
  payable: '121.00',
  attachments: [],
  ...more,
});

export const stored = (name: string) => ({
  sha256: sha256(name),
  name,
  contentType: name.endsWith('.zip') ? 'application/zip' : 'application/xml',
  size: name.length,
});

/** An entry of SPV's list about a supplier's invoice. */
export const aListed = ({ asOf }: { asOf: Date }, downloadId = String((next += 1))) => ({
  downloadId,
  uploadIndex: `5${downloadId}`,
  kind: 'received' as const,
  listedAt: asOf.toISOString(),
  sellerCui: '61000002',
  details: 'Factura cu id_incarcare=1 emisa de cif_emitent=61000002',
});

/** The newest of a company's invoices from suppliers that the list of a view shows. */
export async function newestReceived(
  { accounting }: TestCompany,
  view: 'new' | 'all' | 'unreadable' | 'hidden' = 'all',
) {
  const { rows } = await listReceived(accounting, { view });
  const [row] = rows;
  if (!row) throw new Error(`no invoice of a supplier in «${view}»`);
  return row;
}

/** Listed in SPV and not fetched yet. */
export async function aListedInvoice(company: TestCompany, downloadId?: string) {
  const until = company.system.asOf.toISOString();
  await noteMessages(company.system, { messages: [aListed(company.system, downloadId)], until, isWhole: true });
  const { id } = await newestReceived(company);
  return { receivedInvoiceId: id };
}

/** A supplier's invoice that came through SPV and was read: 121,00 lei of Albina Curat. */
export async function aReceivedInvoice(company: TestCompany, document: ReceivedInvoice = aSupplierDocument()) {
  const { receivedInvoiceId } = await aListedInvoice(company);
  const files = { archive: stored(`${receivedInvoiceId}.zip`), xml: stored(`${receivedInvoiceId}.xml`) };
  await keepReceived(company.system, {
    receivedInvoiceId,
    fetched: { kind: 'read', ...files, seal: 'valid', document },
  });
  return { receivedInvoiceId };
}
