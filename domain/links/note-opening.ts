import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { noteFirstOpening } from './steps.ts';

/**
 * A person has the contract or addendum of the link before them: noted the first time, for its evidence. Other documents
 * note it themselves, as a state of theirs. @throws NotFound for a link to another kind of document
 */
export const noteOpening = defineVerb({
  name: 'links.noteOpening',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({}),
  output: z.object({}),
  async run(tx, actor) {
    if (actor.kind !== 'client' || !['contract', 'addendum'].includes(actor.purpose)) throw new NotFound();
    const { clientId, linkId, subjectId } = actor;
    if (await noteFirstOpening(tx, linkId, subjectId))
      tx.emit({ type: 'ContractViewed', subject: subjectId, clientId });
    return {};
  },
});
