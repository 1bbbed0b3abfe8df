import type { Member } from '#domain/identity/steps.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import { UNIT_KEYS, type UnitKey } from '#domain/kernel/pure/units.ts';
import type { WorkEntry, WorkOrder, WorkRow } from './model/work.ts';
import type { JoinedWork } from './repo-list.ts';
import type { WorkEntryRow, WorkOrderRow } from './repo.ts';

type People = ReadonlyMap<PersonId, Member>;

/** A work order's row as verbs answer it. */
export const asWork = ({ id, ...row }: WorkOrderRow): WorkOrder => ({ ...row, workOrderId: id });

/** A row of a list, with the names that it shows. */
export const asRow = ({ work, clientName, service, unit, site }: JoinedWork, people: People): WorkRow => ({
  ...asWork(work),
  clientName,
  assigneeName: nameOf(people, work.assigneeId),
  service,
  unit: asUnit(unit),
  site,
});

export const asEntry = ({ id, ...row }: WorkEntryRow, people: People): WorkEntry => ({
  ...row,
  unit: row.unit === null ? null : asUnit(row.unit),
  entryId: id,
  authorName: nameOf(people, row.authorId),
});

/** Every service was contracted with a known unit. */
export const asUnit = (text: string): UnitKey => UNIT_KEYS.find((key) => key === text) ?? 'piece';

const nameOf = (people: People, id: PersonId | null): string | null =>
  id === null ? null : (people.get(id)?.name ?? null);
