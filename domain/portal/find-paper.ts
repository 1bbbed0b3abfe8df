import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { PAPER_KINDS } from './model/paper.ts';
import { requirePortal } from './own-portal.ts';
import { paperOfClient } from './papers.ts';

/** Whether the portal's client was given a paper, and in which version. @throws NotFound for another client's, a draft, or what is not there */
export const findPaper = defineQuery({
  name: 'portal.findPaper',
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
  input: z.object({ kind: z.enum(PAPER_KINDS), paper: z.uuid() }),
  output: z.object({ kind: z.enum(PAPER_KINDS), id: z.uuid(), version: z.number().int() }),
  async run(tx, actor, { kind, paper: paperId }) {
    const { clientId } = requirePortal(actor);
    const paper = await paperOfClient(tx, kind, { clientId, id: paperId });
    if (!paper) throw new NotFound();
    return { kind, id: paper.id, version: paper.version };
  },
});
