import type { Act } from '#app/http/acts.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { asInput, refusalsAsPages, submit } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { lookAtTable, readObject, readSample, type TableLook } from '#app/http/wiring.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { TableColumns } from '#domain/banking/model/statements/mapping.ts';
import { saveMapping } from '#domain/banking/save-mapping.ts';
import { showImport } from '#domain/banking/show-import.ts';
import { showFile } from '#domain/files/show-file.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { mappingInput } from './mapping-input.server.ts';

/** The bytes of an import's file. @throws NotFound */
export async function fileOfImport(actor: Actor, importId: string): Promise<Uint8Array> {
  const { fileId } = await showImport(actor, { importId });
  const { key } = await showFile(actor, { fileId });
  const bytes = await readObject(key);
  if (!bytes) throw new NotFound();
  return bytes;
}

/** The start of the table of an import, for its columns to be named. */
export const lookOfImport = async (actor: Actor, importId: string): Promise<TableLook> =>
  lookAtTable(await fileOfImport(actor, importId));

/** Keeps what the columns are and has the file read anew. */
export const mapAct: Act = async ({ request, params }) => {
  const actor = await requireActor(request);
  const importId = params['importId'] ?? '';
  return submit(request, await readForm(request), async (values, meta) => {
    const input = { importId, ...mappingInput(values, await lookOfImport(actor, importId)) };
    await saveMapping(actor, asInput<typeof saveMapping.definition.input>(input), meta);
    return redirectWithToast(
      `/collections/statements/imports/${importId}`,
      requestMessages(request).banking.mapping.saved,
    );
  });
};

/** How the first rows would be read, while the form is filled in; nothing while it is not complete. */
export const previewAct: Act = async ({ request, params }) => {
  const actor = await requireActor(request);
  const { values = {} } = await readForm(request);
  const bytes = await refusalsAsPages(request, () => fileOfImport(actor, params['importId'] ?? ''));
  const { headings, table } = mappingInput(values, lookAtTable(bytes));
  const said = TableColumns.safeParse(table);
  if (!said.success) return { preview: null };
  const { entries, faultLine } = readSample(bytes, { headings, ...said.data });
  return {
    preview: {
      faultLine: faultLine ?? null,
      rows: entries.map(({ line, bookedDay, amount, sign, currency, counterparty, remittance }) => ({
        id: String(line),
        bookedDay,
        amount,
        sign,
        currency: currency ?? '',
        counterparty,
        remittance,
      })),
    },
  };
};
