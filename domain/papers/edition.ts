import { objectKey } from '#domain/files/model/stored-file.ts';
import { hashOf } from '#domain/kernel/json.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Paper } from './paper-for.ts';
import * as papers from './repo.ts';

type Printable = Pick<Paper, 'document' | 'createdAt' | 'xml'>;

/** Names everything that a paper says: equal for equal papers; null for a draft. */
export const editionOf = ({ document, createdAt, xml }: Printable): string | null =>
  'state' in document.data && document.data.state === 'draft' ? null : hashOf({ document, createdAt, xml });

/** The edition of a paper and the bytes in which it was printed before. */
export async function printedBefore(tx: Tx, { kind, id }: { kind: string; id: string }, paper: Printable) {
  const edition = editionOf(paper);
  const sha256 = edition === null ? undefined : await papers.findPrint(tx, { kind, subjectId: id, edition });
  const printed = sha256 === undefined ? null : { key: objectKey(tx.tenantId, sha256), sha256 };
  return { edition, printed };
}
