import { Conflict } from '#domain/kernel/errors.ts';
import { memberNames } from './member-names.server.ts';
import { requireActor } from './session.server.ts';

/** What a form is told of a conflict: what stands now and, of another editor, who and how many minutes ago. */
export interface ConflictReply {
  code: string;
  data: unknown;
  version?: number;
  editor?: { name: string; minutes: number };
}

/** @returns null for a refusal of another kind */
export async function conflictReply(request: Request, error: unknown): Promise<ConflictReply | null> {
  if (!(error instanceof Conflict)) return null;
  const { code } = error;
  const data = error.details.data ?? null;
  if (!isEdited(data)) return { code, data };
  const actor = await requireActor(request);
  const name = (await memberNames(actor))[data.by.personId];
  const minutes = Math.max(1, Math.round((actor.asOf.getTime() - Date.parse(data.by.at)) / 60_000));
  return { code, data, version: data.version, ...(name === undefined ? {} : { editor: { name, minutes } }) };
}

const isEdited = (data: unknown): data is { version: number; by: { personId: string; at: string } } =>
  typeof data === 'object' && data !== null && 'version' in data && 'by' in data;
