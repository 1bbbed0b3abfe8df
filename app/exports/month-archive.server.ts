import { paperFile } from '#app/http/paper-response.server.ts';
import type { ZippedFile } from '#app/http/zip.server.ts';
import { listPayments } from '#domain/collections/list-payments.ts';
import { listInvoices } from '#domain/invoicing/list-invoices.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { addDays, addMonths, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { ExportContext } from './list-export.server.ts';
import { indexed } from './indexed.server.ts';
import { LISTS } from './lists.server.ts';
import { monthAnswers } from './month-answers.server.ts';
import { monthJournals } from './month-journals.server.ts';

const utf8 = new TextEncoder();

/**
 * What an accountant needs of the month that begins with a day: registers and journals, invoices with their XML, cash receipts,
 * ANAF's sealed answers of what was sent and received, and the hash of every file.
 */
export const monthArchive = (actor: Actor, from: CivilDate, context: ExportContext): AsyncGenerator<ZippedFile> =>
  indexed(monthFiles(actor, from, context));

async function* monthFiles(actor: Actor, from: CivilDate, context: ExportContext): AsyncGenerator<ZippedFile> {
  const period = { from, to: addDays(addMonths(from, 1), -1) };
  for (const list of ['invoices', 'payments'] as const) {
    const register = await LISTS[list](actor, period, context);
    yield { name: `${context.m.exports.lists[list]}.csv`, bytes: new Uint8Array(await register.arrayBuffer()) };
  }
  yield* monthJournals(actor, period, context.m);
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
  yield* monthAnswers(actor, from);
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
