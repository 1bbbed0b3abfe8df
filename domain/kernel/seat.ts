import { eq, sql } from 'drizzle-orm';
import { officeSeat } from '#db/schema/office-seat.ts';
import { STANDARD_SEATS } from '#domain/plans/model/seats.ts';
import { personOf } from './actor.ts';
import { newId } from './pure/ids.ts';
import type { Tx } from './tx.ts';

/** Whether the caller sits on one of Standard's seats. One that is free is taken by whoever writes first. */
export async function takeSeat(tx: Tx): Promise<boolean> {
  const personId = personOf(tx.actor);
  if (personId === undefined) return true;
  const own = () => tx.db.select({ place: officeSeat.place }).from(officeSeat).where(eq(officeSeat.personId, personId));
  if ((await own()).length > 0) return true;
  await tx.db.execute(sql`
    insert into ${officeSeat} (id, place, person_id)
    select ${newId<'officeSeat'>()}, free.place, ${personId} from generate_series(1, ${STANDARD_SEATS}::int) as free(place)
    where free.place not in (select place from ${officeSeat}) order by free.place limit 1
    on conflict do nothing`);
  return (await own()).length > 0;
}
