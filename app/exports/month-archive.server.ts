import { paperFile } from '#app/http/paper-response.server.ts';
import type { ZippedFile } from '#app/http/zip.server.ts';
import { listPayments } from '#domain/collections/list-payments.ts';
import { listInvoices } from '#domain/invoicing/list-invoices.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { addDays, addMonths, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { ExportContext } from './list-export.server.ts';
import { LISTS } from './lists.server.ts';

const utf8 = new TextEncoder();

/** What a company issued in the month that begins with a day: registers, invoices with their XML, cash receipts. */
export async function* monthArchive(actor: Actor, from: CivilDate, context: ExportContext): AsyncGenerator<ZippedFile> {
  const period = { from, to: addDays(addMonths(from, 1), -1) };
  for (const list of ['invoices', 'payments'] as const) {
    const register = await LISTS[list](actor, period, context);
    yield { name: `${context.m.exports.lists[list]}.csv`, bytes: new Uint8Array(await register.arrayBuffer()) };
  }
  for await (const { id, state } of everyRow((after) => listInvoices(actor, { ...period, after }))) {
    if (state === 'draft') continue;
    const { bytes, fileName, xml } = await paperFile(actor, { kind: 'invoice', id });
    yield { name: `${context.m.exports.lists.invoices}/${fileName}`, bytes };
    if (xml) yield { name: `e-Factura/${xml.name}`, bytes: utf8.encode(xml.content) };
  }
  for await (const { receiptId } of everyRow((after) => listPayments(actor, { ...period, after }))) {
    if (receiptId === null) continue;
    const { bytes, fileName } = await paperFile(actor, { kind: 'receipt', id: receiptId });
    yield { name: `${context.m.exports.receipts}/${fileName}`, bytes };
  }
}

async function* everyRow<Row>(
  read: (after?: string) => Promise<{ rows: readonly Row[]; next?: string | undefined }>,
): AsyncGenerator<Row> {
  let after: string | undefined;
  do {
    const page = await read(after);
    yield* page.rows;
    after = page.next;
  } while (after !== undefined);
}
