import { objectKey } from '#domain/files/steps.ts';
import { membersOf } from '#domain/identity/steps.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { clockOf } from './model/board.ts';
import * as annex from './repo-annex.ts';

/** A picture where it is stored. */
export interface KeptPicture {
  fileId: Id<'file'>;
  key: string;
  contentType: string;
}

/** A visit as a report's annex tells it: where, when, who did it, what is seen on the photos, and who of the client signed for it. */
export interface ReportedVisit {
  id: Id<'workOrder'>;
  title: string;
  site: string | null;
  date: CivilDate;
  performer: string | null;
  photos: (KeptPicture & { text: string })[];
  seenBy: { name: string; position: string | null; date: CivilDate; time: string; signature: KeptPicture } | null;
}

/** Every visit that a report put to the client, in the order in which they were done; of pictures those that were here `until` then. */
export async function reportedVisits(
  tx: Tx,
  reportId: Id<'acceptanceReport'>,
  until: Date | null = null,
): Promise<ReportedVisit[]> {
  const visits = await annex.visitsOfReport(tx, reportId);
  if (visits.length === 0) return [];
  const photos = await annex.photosOfReport(tx, reportId, until);
  const signatures = new Map(
    (await annex.signaturesOfReport(tx, reportId, until)).map((one) => [one.confirmation.workOrderId, one]),
  );
  const people = await membersOf(tx);
  const kept = ({ id, sha256, contentType }: (typeof photos)[number]['file']): KeptPicture => ({
    fileId: id,
    key: objectKey(tx.tenantId, sha256),
    contentType,
  });
  return visits.map(({ work, site }) => {
    const signed = signatures.get(work.id);
    return {
      id: work.id,
      title: work.title,
      site,
      date: work.doneAt === null ? work.plannedDate : civilDateOf(work.doneAt),
      performer: work.doneById === null ? null : (people.get(work.doneById)?.name ?? null),
      photos: photos
        .filter((one) => one.workOrderId === work.id)
        .map(({ file, text }) => ({ ...kept(file), text: text === file.name ? '' : text })),
      seenBy: signed
        ? {
            name: signed.confirmation.name,
            position: signed.confirmation.position,
            date: civilDateOf(signed.confirmation.at),
            time: clockOf(signed.confirmation.at),
            signature: kept(signed.file),
          }
        : null,
    };
  });
}
