import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { asInput, submit } from '#app/http/form-verb.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { readTable } from '#app/http/wiring.server.ts';
import { startImport } from '#domain/imports/start-import.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import type { imports } from '#domain/messages/ro/imports.ts';

const MOST_BYTES = 15_000_000;
type FileFault = keyof typeof imports.faultsOfFile;

/** «Citește fișierul»: the table is read here and kept with what its columns seem to be. */
export async function startAct({ request }: ActionFunctionArgs): Promise<unknown> {
  const actor = await requireActor(request);
  const form = await readForm(request);
  return submit(request, form, async ({ kind, file }, meta) => {
    const { fileName, table } = await tableIn(file, requestMessages(request).imports.faultsOfFile);
    const [headings = [], ...rows] = table;
    const input = asInput<typeof startImport.definition.input>({ kind, fileName, headings, rows });
    const { id } = await startImport(actor, input, meta);
    return redirect(`/settings/import/${id}`);
  });
}

/** @throws Invalid `imports.errors.badFile` beside the field, with what is wrong with the file */
async function tableIn(file: unknown, sentences: Record<FileFault, string>) {
  const refuse = (fault: FileFault): Invalid =>
    new Invalid('imports.errors.badFile', { fields: ['file'], params: { why: sentences[fault] } });
  if (!(file instanceof File) || file.size === 0) throw refuse('empty');
  if (file.size > MOST_BYTES) throw refuse('tooBig');
  const read = readTable(new Uint8Array(await file.arrayBuffer()));
  if (read.kind === 'refused') throw refuse(read.fault);
  if (read.rows.length < 2) throw refuse('onlyHeadings');
  return { fileName: file.name.slice(0, 200) || 'fișier', table: read.rows };
}
