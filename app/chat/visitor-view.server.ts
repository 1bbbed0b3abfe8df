import type { Talk } from '#domain/chat/keys.ts';
import { readAsVisitor } from '#domain/chat/read-as-visitor.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { memberNames } from '../http/member-names.server.ts';

/** A talk as the widget shows it: who answers is named, the colleagues' notes are not there. */
export async function visitorView(talk: Talk, after: number | undefined, at: Date) {
  const actor = systemActor(talk.tenantId, 'chat widget', at);
  const { messages, ...rest } = await readAsVisitor(actor, {
    conversationId: talk.conversationId,
    ...(after === undefined ? {} : { after }),
  });
  const hasDesk = messages.some(({ personId }) => personId !== null);
  const names = hasDesk ? await memberNames(actor) : {};
  return {
    ...rest,
    messages: messages.map(({ seq, author, personId, text, file, at: time }) => ({
      seq,
      author,
      name: personId === null ? null : firstName(names[personId]),
      text,
      file: file && { fileId: file.fileId, name: file.name, size: file.size },
      at: time.toISOString(),
    })),
  };
}
export type VisitorView = Awaited<ReturnType<typeof visitorView>>;

/** A stranger is told a first name, no more. */
const firstName = (name: string | undefined): string | null => name?.split(' ')[0] ?? null;
