import { z } from 'zod';
import { ATTACHMENT_KINDS } from '#domain/deliveries/model/template.ts';
import { type Actor, hasRole } from '#domain/kernel/actor.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { objectKey } from '#domain/files/model/stored-file.ts';
import { instant } from '#domain/kernel/schemas.ts';
import { sealOf } from '#domain/signing/steps.ts';
import { requireReceiptOf } from '#domain/portal/steps.ts';
import { byHand } from './by-hand.ts';
import { printedBefore } from './edition.ts';
import { type PaperDocument, paperFor } from './paper-for.ts';

const Kind = z.enum(ATTACHMENT_KINDS);

/**
 * Everything that printing one document needs, and in which bytes it was printed before. Execution never sees prices, so no
 * priced paper either; a client sees the one document and version of the link. What is sealed is given
 * out as it was sealed. @throws NotFound
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
    await requireOwnLink(tx, actor, kind, id);
    const paper = await paperFor(tx, kind, id, version);
    if (variant === 'handwritten') {
      const document = byHand(paper.document);
      return { ...paper, document, ...(await printedBefore(tx, { kind, id }, { ...paper, document })) };
    }
    const seal = paper.signing && (await sealOf(tx, paper.signing.envelopeId));
    if (seal) return { ...paper, edition: seal.sha256, printed: kept(tx.tenantId, seal.sha256) };
    const shown = { ...paper, ...paper.signing?.original }; // not sealed yet: what they signed, and nothing in between
    return { ...shown, ...(await printedBefore(tx, { kind, id }, shown)) };
  },
});

const kept = (tenantId: string, sha256: string) => ({ key: objectKey(tenantId, sha256), sha256 });

async function requireOwnLink(tx: Tx, actor: Actor, kind: string, id: string): Promise<void> {
  if (!hasRole(actor, 'client')) return;
  if (actor.kind === 'client' && actor.purpose === 'portal' && kind === 'receipt')
    return requireReceiptOf(tx, actor.clientId, id); // it has no link of its own
  if (actor.kind !== 'client' || actor.purpose !== kind || actor.subjectId !== id) throw new NotFound();
}
