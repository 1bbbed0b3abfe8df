import type { z } from 'zod';
import type { Act } from '#app/http/acts.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { submit } from '#app/http/form-verb.server.ts';
import { pictureTypeOf } from '#app/http/picture-type.ts';
import { requireActor } from '#app/http/session.server.ts';
import { storeBytes } from '#app/http/wiring.server.ts';
import type { StoredFile } from '#domain/files/model/stored-file.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { addTask } from '#domain/timeline/add-task.ts';
import { MOST_PHOTOS, PHOTO_BYTES } from '#domain/timeline/model/photos.ts';
import { noted } from './task-acts.server.ts';

/** What a kind does not have stays out, whatever the hidden fields hold. */
function ofKind({ dueDate, place, assigneeId, ...values }: Record<string, unknown>): Record<string, unknown> {
  const hasDay = values['kind'] === 'task' || values['kind'] === 'visit';
  return {
    ...values,
    ...(hasDay ? { dueDate } : {}),
    ...(values['kind'] === 'visit' ? { place } : {}),
    ...(values['kind'] === 'task' ? { assigneeId } : {}),
  };
}

/** The verb parses what it gets: here it is only named as its input. */
const asTask = (values: Record<string, unknown>) => values as z.input<typeof addTask.definition.input>;

/** Notes, calls, visits with photos and tasks, on a client's page as on a lead's: the form or the address says whose they are. */
export const noteAct: Act = async ({ request, params }) => {
  const actor = await requireActor(request);
  return submit(request, await readForm(request), async ({ photos, ...values }, meta) => {
    const taken = values['kind'] === 'visit' ? { photos: await storePhotos(filesIn(photos), actor.tenantId) } : {};
    await addTask(actor, asTask({ ...ofKind(values), ...taken, ...params }), meta);
    return noted({ request });
  });
};

const filesIn = (value: unknown): File[] =>
  [value].flat().filter((one): one is File => one instanceof File && one.size > 0);

/** @throws Invalid `timeline.errors.photoKind`, `timeline.errors.photoTooBig`, `timeline.errors.tooManyPhotos` */
async function storePhotos(files: readonly File[], tenantId: TenantId): Promise<StoredFile[]> {
  if (files.length > MOST_PHOTOS) throw new Invalid('timeline.errors.tooManyPhotos', { fields: ['photos'] });
  if (files.some(({ size }) => size > PHOTO_BYTES))
    throw new Invalid('timeline.errors.photoTooBig', { fields: ['photos'] });
  const read = await Promise.all(
    files.map(async (file) => ({ file, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const pictures = read.map(({ file, bytes }) => ({ file, bytes, contentType: pictureTypeOf(bytes) }));
  const stored: StoredFile[] = [];
  for (const { file, bytes, contentType } of pictures) {
    if (contentType === undefined) throw new Invalid('timeline.errors.photoKind', { fields: ['photos'] });
    stored.push(await storeBytes(bytes, tenantId, { name: file.name.slice(0, 200) || 'foto', contentType }));
  }
  return stored;
}
