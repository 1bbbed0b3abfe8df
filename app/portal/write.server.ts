import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { submit } from '#app/http/form-verb.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { LINK_HEADERS, linkOf } from '#app/http/link-page.server.ts';
import { storeFile } from '#app/http/wiring.server.ts';
import { Invalid, NotFound } from '#domain/kernel/errors.ts';
import { checkRoom } from '#domain/portal/check-room.ts';
import { ROOM } from '#domain/portal/model/room.ts';
import { writeMessage } from '#domain/portal/write-message.ts';

/** What a client writes or sends: there must be room before a byte is stored, and each file is what its bytes say. */
export async function writeAct(args: ActionFunctionArgs): Promise<unknown> {
  const { actor, state } = await linkOf(args);
  if (state !== 'open') throw new NotFound();
  const { request, params } = args;
  return submit(request, await readForm(request), async (values, meta) => {
    const files = [values['files']].flat().filter((one) => one instanceof File);
    if (files.length > ROOM.filesAtOnce) throw new Invalid('portal.errors.tooManyFiles', { fields: ['files'] });
    await checkRoom(actor, { bytes: files.reduce((bytes, { size }) => bytes + size, 0) });
    const stored = [];
    for (const file of files) stored.push(await storeFile(file, actor.tenantId).catch(atFiles));
    const [text, about] = [textOf(values['text']), textOf(values['about'])];
    await writeMessage(actor, { text, about, files: stored }, meta);
    return redirect(`/p/${params['token'] ?? ''}/home?sent=1#messages`, { headers: LINK_HEADERS });
  });
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** The page's field has many files, so what is wrong with one stands there. */
function atFiles(error: unknown): never {
  if (error instanceof Invalid) throw new Invalid(error.code, { fields: ['files'] });
  throw error;
}
