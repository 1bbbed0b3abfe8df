import type { ClientActor } from '#domain/kernel/actor.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { findPaper } from '#domain/portal/find-paper.ts';

const { input: Input } = findPaper.definition;

/**
 * The holder of a portal before one paper of its client: may do with it what that paper's own link would allow, and nothing
 * else. @throws NotFound for the holder of any other link, and for a paper that the client was not given
 */
export async function documentActor(
  holder: ClientActor,
  { kind, id }: { kind: string | undefined; id: string },
): Promise<ClientActor> {
  const asked = Input.safeParse({ kind, paper: id });
  if (!asked.success || holder.purpose !== 'portal') throw new NotFound();
  const paper = await findPaper(holder, asked.data);
  return { ...holder, purpose: paper.kind, subjectId: paper.id, subjectVersion: paper.version };
}
