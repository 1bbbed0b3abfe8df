import { type Cell, csvLine } from '#app/http/csv.server.ts';
import { paperFile } from '#app/http/paper-response.server.ts';
import type { ZippedFile } from '#app/http/zip.server.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { DomainError, NotFound } from '#domain/kernel/errors.ts';
import { errorText, type Messages } from '#domain/messages/index.ts';
import { type Selected, selectedRows } from './selected.server.ts';

/** The PDF of each invoice of a selection, and a list that says for each whether it is there or why not. */
export async function* selectionArchive(
  actor: Actor,
  selected: Selected,
  messages: Messages,
): AsyncGenerator<ZippedFile> {
  const { invoicing: m, exports: { heads } } = messages; // prettier-ignore
  const lines: Cell[][] = [[heads.number, heads.client, m.bulkFile]];
  const known = new Set<string>();
  const why = (error: DomainError) => errorText(messages, error.code, error.details.params);
  for await (const { id, number, clientName } of selectedRows(actor, selected)) {
    known.add(id);
    try {
      const { bytes, fileName } = await paperFile(actor, { kind: 'invoice', id });
      const name = number === null ? `${id.slice(-6)}-${fileName}` : fileName; // drafts are all called the same
      lines.push([number, clientName, name]);
      yield { name, bytes };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      lines.push([number, clientName, why(error)]);
    }
  }
  const missing = selected.all ? [] : selected.ids.filter((id) => !known.has(id));
  lines.push(...missing.map((): Cell[] => [m.unknownInvoice, null, why(new NotFound())]));
  yield { name: `${m.bulkList}.csv`, bytes: new TextEncoder().encode(`\uFEFF${lines.map(csvLine).join('')}`) };
}
