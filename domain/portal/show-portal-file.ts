import { z } from 'zod';
import { objectKey } from '#domain/files/model/stored-file.ts';
import { fileOf } from '#domain/files/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { talkWith } from '#domain/mail/steps-portal.ts';
import { holderOf } from './own-portal.ts';
import { photoOf } from './repo-visits.ts';

/** A file that the holder of a portal may have: a photo of work at the client, or one of their own conversation. @throws NotFound for every other */
export const showPortalFile = defineQuery({
  name: 'portal.showPortalFile',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({ fileId: id<'file'>() }),
  output: z.object({ key: z.string(), name: z.string(), way: z.enum(['photo', 'message']) }),
  async run(tx, actor, { fileId }) {
    const { holder, address } = await holderOf(tx, actor);
    const photo = await photoOf(tx, holder.clientId, fileId);
    if (photo) return { key: objectKey(tx.tenantId, photo.sha256), name: photo.name, way: 'photo' as const };
    const talk = await talkWith(tx, holder.clientId, address);
    if (!talk.some(({ files }) => files.some((one) => one.fileId === fileId))) throw new NotFound();
    const { sha256, name } = await fileOf(tx, fileId);
    return { key: objectKey(tx.tenantId, sha256), name, way: 'message' as const };
  },
});
