import { and, asc, eq, inArray } from 'drizzle-orm';
import { file } from '#db/schema/file.ts';
import { taskPhoto } from '#db/schema/task-photo.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** Puts photos to what was noted, in their order. */
export const insertPhotos = async (tx: Tx, taskId: Id<'task'>, fileIds: readonly Id<'file'>[]): Promise<void> => {
  if (fileIds.length === 0) return;
  await tx.db
    .insert(taskPhoto)
    .values(fileIds.map((fileId, index) => ({ id: newId<'taskPhoto'>(), taskId, fileId, position: index + 1 })));
};

/** The photos of several notes, each note's in order. */
export const photosOf = (tx: Tx, taskIds: readonly Id<'task'>[]) =>
  tx.db
    .select({ taskId: taskPhoto.taskId, fileId: taskPhoto.fileId, name: file.name })
    .from(taskPhoto)
    .innerJoin(file, and(eq(file.tenantId, taskPhoto.tenantId), eq(file.id, taskPhoto.fileId)))
    .where(inArray(taskPhoto.taskId, [...taskIds]))
    .orderBy(asc(taskPhoto.taskId), asc(taskPhoto.position));

/** The hash of a photo's bytes. @throws NotFound */
export const photoHash = async (tx: Tx, taskId: Id<'task'>, fileId: Id<'file'>): Promise<string> =>
  required(
    await tx.db
      .select({ sha256: file.sha256 })
      .from(taskPhoto)
      .innerJoin(file, and(eq(file.tenantId, taskPhoto.tenantId), eq(file.id, taskPhoto.fileId)))
      .where(and(eq(taskPhoto.taskId, taskId), eq(taskPhoto.fileId, fileId))),
  ).sha256;
