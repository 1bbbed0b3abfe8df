import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { THROUGH_US } from './model/who-may.ts';
import * as chat from './repo.ts';

/** A file that was sent in a talk. @throws NotFound, for any other file too */
export const fileOfTalk = defineQuery({
  name: 'chat.fileOfTalk',
  roles: THROUGH_US,
  input: z.object({ conversationId: id<'conversation'>(), fileId: id<'file'>() }),
  output: z.object({ fileId: id<'file'>() }),
  async run(tx, _actor, { conversationId, fileId }) {
    if (!(await chat.isFileOf(tx, conversationId, fileId))) throw new NotFound();
    return { fileId };
  },
});
