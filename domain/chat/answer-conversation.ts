import { z } from 'zod';
import { recordFile, StoredFile } from '#domain/files/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { MOST_TEXT } from './model/conversation.ts';
import { needsTemplate } from './model/whatsapp-window.ts';
import { DESK_ACTS } from './model/who-may.ts';
import * as chat from './repo.ts';
import { findTemplate } from './repo-settings.ts';

const EXCERPT = 160;

/**
 * Writes to the visitor, or a note for the desk alone. Who answers first takes the talk over. On WhatsApp the message waits
 * for its carrier; later than a day after the visitor's last one only an approved template is taken, and nothing is lost.
 * @throws NotFound · Invalid `errors.required` · Conflict `chat.errors.isBlocked`, `chat.errors.templateNeeded`
 */
export const answerConversation = defineVerb({
  name: 'chat.answerConversation',
  roles: DESK_ACTS,
  api: { method: 'POST', path: '/conversations/{conversationId}/messages', summary: 'Answer in a chat' },
  input: z.object({
    conversationId: id<'conversation'>(),
    text: z.string().trim().max(MOST_TEXT).default(''),
    /** A note is seen by colleagues only. */
    kind: z.enum(['answer', 'note']).default('answer'),
    cannedAnswerId: optional(id<'cannedAnswer'>()),
    file: optional(StoredFile),
  }),
  output: z.object({
    chatMessageId: id<'chatMessage'>(),
    seq: z.number().int(),
    /** WhatsApp still has to be told. */
    isWaiting: z.boolean(),
  }),
  async run(tx, actor, { conversationId, text, kind, cannedAnswerId, file }) {
    const row = await chat.lockConversation(tx, conversationId);
    const isAnswer = kind === 'answer';
    const template = cannedAnswerId === undefined ? undefined : await findTemplate(tx, cannedAnswerId);
    const words = template?.text ?? text;
    if (words === '' && file === undefined) throw new Invalid('errors.required', { fields: ['text'] });
    if (isAnswer && row.state === 'blocked') throw new Conflict('chat.errors.isBlocked');
    if (isAnswer && template === undefined && needsTemplate(row, actor.asOf))
      throw new Conflict('chat.errors.templateNeeded', { fields: ['cannedAnswerId'] });
    const isWaiting = isAnswer && row.channel === 'whatsapp';
    const personId = personOf(actor) ?? null;
    const { id: chatMessageId, seq } = await chat.insertMessage(tx, conversationId, {
      author: isAnswer ? 'desk' : 'note',
      personId,
      text: words,
      fileId: file === undefined ? null : await recordFile(tx, file),
      template: template === undefined ? null : `${template.language}/${template.title}`,
      carriage: isWaiting ? 'waiting' : 'none',
      at: actor.asOf,
    });
    await chat.updateConversation(tx, conversationId, {
      deskReadSeq: seq,
      assigneeId: row.assigneeId ?? personId,
      ...(isAnswer
        ? {
            state: 'open',
            closedAt: null,
            waitingSince: null,
            lastText: (words || (file?.name ?? '')).slice(0, EXCERPT),
            lastMessageAt: actor.asOf > row.lastMessageAt ? actor.asOf : row.lastMessageAt,
          }
        : {}),
    });
    tx.emit({ type: 'ChatAnswered', subject: conversationId });
    return { chatMessageId, seq, isWaiting };
  },
});
