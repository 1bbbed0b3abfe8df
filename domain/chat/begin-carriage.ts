import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { fileOf, objectKey } from '#domain/files/steps.ts';
import { id } from '#domain/kernel/schemas.ts';
import { THROUGH_US } from './model/who-may.ts';
import * as chat from './repo.ts';

const ToCarry = z.object({
  to: z.string(),
  text: z.string(),
  template: z.object({ name: z.string(), language: z.string() }).nullable(),
  file: z.object({ key: z.string(), name: z.string(), contentType: z.string() }).nullable(),
});

/**
 * Takes a waiting message in hand: from now on it may have gone, whatever becomes of who took it, so it is never sent by
 * itself again. Null for one that somebody else has. @throws NotFound
 */
export const beginCarriage = defineVerb({
  name: 'chat.beginCarriage',
  roles: THROUGH_US,
  input: z.object({ chatMessageId: id<'chatMessage'>() }),
  output: z.object({ message: ToCarry.nullable() }),
  async run(tx, _actor, { chatMessageId }) {
    const row = await chat.lockMessage(tx, chatMessageId);
    if (row.carriage !== 'waiting') return { message: null };
    await chat.updateMessage(tx, chatMessageId, { carriage: 'uncertain' });
    const { externalId } = await chat.findConversation(tx, row.conversationId);
    const file = row.fileId === null ? null : await fileOf(tx, row.fileId);
    return {
      message: {
        to: externalId ?? '',
        text: row.text,
        template: templateOf(row.template),
        file: file && { key: objectKey(tx.tenantId, file.sha256), name: file.name, contentType: file.contentType },
      },
    };
  },
});

/** Kept as `ro/name`. */
const templateOf = (kept: string | null) => {
  const [language, name] = kept?.split('/') ?? [];
  return language === undefined || name === undefined ? null : { name, language };
};
