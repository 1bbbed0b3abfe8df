import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { noteFirstOpening } from '#domain/links/steps.ts';
import { requirePortal } from './own-portal.ts';

/** A person has the portal of the link before them: noted the first time, for whoever sent it. @throws NotFound for another link */
export const noteVisit = defineVerb({
  name: 'portal.noteVisit',
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
    const { linkId, subjectId } = requirePortal(actor);
    await noteFirstOpening(tx, linkId, subjectId);
    return {};
  },
});
