import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as files from './repo.ts';
import { objectKey } from './model/stored-file.ts';

/** Name, type and place of a stored object of the company. @throws NotFound, for another company's too */
export const showFile = defineQuery({
  name: 'files.showFile',
  roles: {
    administrator: true,
    sales: true,
    execution: true,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ fileId: id<'file'>() }),
  output: z.object({ key: z.string(), name: z.string(), contentType: z.string(), size: z.number().int() }),
  async run(tx, _actor, { fileId }) {
    const { sha256, name, contentType, size } = await files.findFile(tx, fileId);
    return { key: objectKey(tx.tenantId, sha256), name, contentType, size };
  },
});
