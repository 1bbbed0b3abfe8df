import { z } from 'zod';
import { objectKey } from '#domain/files/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { photoHash } from './repo-photos.ts';

/** Where a photo of a visit lies. @throws NotFound */
export const showPhoto = defineQuery({
  name: 'timeline.showPhoto',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ taskId: id<'task'>(), fileId: id<'file'>() }),
  output: z.object({ key: z.string() }),
  run: async (tx, _actor, { taskId, fileId }) => ({ key: objectKey(tx.tenantId, await photoHash(tx, taskId, fileId)) }),
});
