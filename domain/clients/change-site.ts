import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { noteBefore } from '#domain/kernel/versions.ts';
import { Site, SiteFields } from './model/contact.ts';
import * as clients from './repo.ts';
import * as contacts from './repo-contacts.ts';
import { reindex } from './reindex.ts';

/** Replaces what is said of a site. @throws NotFound */
export const changeSite = defineVerb({
  name: 'clients.changeSite',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'PUT', path: '/clients/{clientId}/sites/{siteId}', summary: 'Change a site' },
  input: SiteFields.extend({ clientId: id<'client'>(), siteId: id<'site'>() }),
  output: Site,
  async run(tx, _actor, { clientId, siteId, ...fields }, meta) {
    await clients.lockClient(tx, clientId);
    noteBefore(await contacts.findSite(tx, clientId, siteId), meta);
    const { street, city, county, contactName, contactPhone, accessNotes } = fields;
    const changed = await contacts.updateSite(tx, siteId, {
      name: fields.name,
      street: street ?? null,
      city: city ?? null,
      county: county ?? null,
      contactName: contactName ?? null,
      contactPhone: contactPhone ?? null,
      accessNotes: accessNotes ?? null,
    });
    await reindex(tx, clientId);
    tx.emit({ type: 'ClientChanged', subject: clientId, clientId });
    return changed;
  },
});
