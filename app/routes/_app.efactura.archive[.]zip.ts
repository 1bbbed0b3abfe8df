import { pageLoader } from '#app/http/form-verb.server.ts';
import { zipResponse } from '#app/http/zip-response.server.ts';
import { listArchive } from '#domain/efactura/list-archive.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';

/** The sealed answers of ANAF of a year, this year's unless asked, as one file for the books. */
export const loader = pageLoader(async ({ actor, search }) => {
  const year = search['year'] ?? civilDateOf(actor.asOf).slice(0, 4);
  const { files } = await listArchive(actor, { year });
  return zipResponse(`arhiva-spv-${year}.zip`, files);
});
