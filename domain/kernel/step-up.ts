import type { Actor } from './actor.ts';
import { StepUpNeeded } from './errors.ts';

/** How long a password, code or passkey given in a session stands for the person: ten minutes. */
export const PROOF_MS = 600_000;

/**
 * Before what is hard to undo a person shows again to be there; programs, links and the product itself have no session
 * and are bound by their scopes instead. @throws StepUpNeeded
 */
export function requireProof(actor: Actor): void {
  if (actor.kind !== 'person') return;
  if (actor.asOf.getTime() - actor.provedAt.getTime() > PROOF_MS) throw new StepUpNeeded();
}
