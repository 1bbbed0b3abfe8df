import type { Tx } from '#domain/kernel/tx.ts';
import * as links from './repo.ts';

/** Makes the link that a mail or a copied address will carry. It is for one document, one version, until a moment. */
export const createLink = (tx: Tx, values: links.NewLink): Promise<links.Link> => links.insertLink(tx, values);

/** Closes every link to a document: what was sent before opens no more. */
export const revokeLinks = (tx: Tx, subjectId: string) => links.revokeOf(tx, subjectId);

/** The newest link that opens a document in one version; undefined when none does. */
export const latestLink = (tx: Tx, subjectId: string, version = 1): Promise<links.Link | undefined> =>
  links.latestOpen(tx, subjectId, version);
