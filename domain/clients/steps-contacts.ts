import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as contacts from './repo-contacts.ts';

/** The people at a client, the one who is written to first. */
export const contactsOf = (tx: Tx, clientId: Id<'client'>) => contacts.contactsOf(tx, clientId);

/** A contact of this very client. @throws NotFound */
export const contactOf = (tx: Tx, clientId: Id<'client'>, contactId: Id<'contact'>) =>
  contacts.findContact(tx, clientId, contactId);

/** Where work is done for a client now. */
export const sitesOf = (tx: Tx, clientId: Id<'client'>) => contacts.sitesOf(tx, clientId);

/** A site of this very client. @throws NotFound */
export const siteOf = (tx: Tx, clientId: Id<'client'>, siteId: Id<'site'>) => contacts.findSite(tx, clientId, siteId);
