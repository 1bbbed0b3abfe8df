import type { ClientActor } from '#domain/kernel/actor.ts';
import { id } from '#domain/kernel/schemas.ts';
import { readPenaltyNote } from '#domain/penalties/read-penalty-note.ts';

const NoteId = id<'penaltyNote'>();

/** What the client's page of a penalty note shows. */
export const readPenaltyPart = (actor: ClientActor) =>
  readPenaltyNote(actor, { penaltyNoteId: NoteId.parse(actor.subjectId) });
export type PenaltyPart = Awaited<ReturnType<typeof readPenaltyPart>>;
