import { z } from 'zod';
import { ATTACHMENT_KINDS } from '#domain/deliveries/model/template.ts';
import { type Actor, hasRole } from '#domain/kernel/actor.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { objectKey } from '#domain/files/model/stored-file.ts';
import { hashOf } from '#domain/kernel/json.ts';
import { instant } from '#domain/kernel/schemas.ts';
import { byHand } from './by-hand.ts';
import { type Paper, type PaperDocument, paperFor } from './paper-for.ts';
import * as papers from './repo.ts';

const Kind = z.enum(ATTACHMENT_KINDS);

/**
 * Everything that printing one document needs, and in which bytes it was printed before. Execution never sees prices, so no
 * priced paper either; a client sees the one document and version of the link. @throws NotFound
 */
export const printPaper = defineQuery({
  name: 'papers.printPaper',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: true,
    operator: false,
    system: true,
  },
  input: z.object({
    kind: Kind,
    id: z.uuid(),
    /** Of an offer or contract; the present one when left out. */
    version: z.coerce.number().int().min(1).optional(),
    /** `handwritten`: boxes for signature and stamp. */
    variant: z.enum(['electronic', 'handwritten']).default('electronic'),
  }),
  output: z.object({
    fileName: z.string(),
    createdAt: instant(),
    document: z.custom<PaperDocument>(),
    xml: z.object({ name: z.string(), content: z.string() }).optional(),
    edition: z.string().nullable(),
    printed: z.object({ key: z.string(), sha256: z.string() }).nullable(),
  }),
  async run(tx, actor, { kind, id, version, variant }) {
    requireOwnLink(actor, kind, id);
    const paper = await paperFor(tx, kind, id, version);
    const document = variant === 'handwritten' ? byHand(paper.document) : paper.document;
    const edition = editionOf({ ...paper, document });
    const sha256 = edition === null ? undefined : await papers.findPrint(tx, { kind, subjectId: id, edition });
    const printed = sha256 === undefined ? null : { key: objectKey(tx.tenantId, sha256), sha256 };
    return { ...paper, document, edition, printed };
  },
});

/** Equal for equal papers; null for a draft. */
const editionOf = ({ document, createdAt, xml }: Paper): string | null =>
  'state' in document.data && document.data.state === 'draft' ? null : hashOf({ document, createdAt, xml });

function requireOwnLink(actor: Actor, kind: string, id: string): void {
  if (!hasRole(actor, 'client')) return;
  if (actor.kind !== 'client' || actor.purpose !== kind || actor.subjectId !== id) throw new NotFound();
}
