import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id, PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as timeline from './repo.ts';

/** Gives a person a task for a day, as a verb's follow-up; its words are a person's to read, so the caller brings them. */
export const giveTask = (
  tx: Tx,
  task: { clientId: Id<'client'>; dealId?: Id<'deal'>; text: string; dueDate: CivilDate; assigneeId: PersonId | null },
) => timeline.insertTask(tx, { ...task, kind: 'task' });

export const openTasksOf = (tx: Tx, clientId: Id<'client'>) => timeline.openTasksOf(tx, clientId);

export const openTasksFor = (tx: Tx, personId: PersonId, until: CivilDate) =>
  timeline.openTasksFor(tx, personId, until);
