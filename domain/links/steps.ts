import { NotFound } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as links from './repo.ts';

/** Makes the link that a mail or a copied address will carry. It is for one document, one version, until a moment. */
export const createLink = (tx: Tx, values: links.NewLink): Promise<links.Link> => links.insertLink(tx, values);

/** Closes every link to a document: what was sent before opens no more. */
export const revokeLinks = (tx: Tx, subjectId: string) => links.revokeOf(tx, subjectId);

/** The newest link that opens a document in one version; undefined when none does. */
export const latestLink = (tx: Tx, subjectId: string, version = 1): Promise<links.Link | undefined> =>
  links.latestOpen(tx, subjectId, version);

/** The newest link of a purpose to a subject, also one that opens no more; undefined when there never was one. */
export const latestOf = (tx: Tx, subjectId: string, purpose: links.Link['purpose']): Promise<links.Link | undefined> =>
  links.newestOf(tx, subjectId, purpose);

/** The newest link to a document, whatever became of it; undefined when it never had one. */
export const linkToDocument = (tx: Tx, subjectId: string): Promise<links.Link | undefined> =>
  links.anyOf(tx, subjectId);

/** A link by its id. @throws NotFound */
export async function linkOf(tx: Tx, linkId: Id<'link'>): Promise<links.Link> {
  const row = await links.findLink(tx, linkId);
  if (!row) throw new NotFound();
  return row;
}

/** Which version of its document a link opens; undefined for a link that is not there. */
export const versionOfLink = async (tx: Tx, linkId: Id<'link'>): Promise<number | undefined> =>
  (await links.findLink(tx, linkId))?.subjectVersion;

/** When one version of a document was first opened by a person, by whatever link; null when it never was. */
export const firstOpeningOf = (tx: Tx, subjectId: string, version: number): Promise<Date | null> =>
  links.firstOpening(tx, subjectId, version);

/**
 * Notes that a document was opened: on the link that it was opened by, or when that is the portal's on the newest of the
 * document. @returns whether it was never opened before, by whatever link; never of one that went out by no link
 */
export async function noteFirstOpening(tx: Tx, linkId: Id<'link'>, subjectId: string): Promise<boolean> {
  const isFirst = !(await links.wasOpened(tx, subjectId));
  await links.markOpened(tx, linkId);
  const opened = await links.findLink(tx, linkId);
  if (!isFirst || opened?.subjectId === subjectId) return isFirst;
  const own = await links.anyOf(tx, subjectId);
  if (own) await links.markOpened(tx, own.id);
  return own !== undefined;
}
