import { addDays } from '#domain/kernel/pure/civil-date.ts';
import { issuePenaltyNote } from '#domain/penalties/issue-penalty-note.ts';
import { listPenalties } from '#domain/penalties/list-penalties.ts';
import { sendPenaltyNote } from '#domain/penalties/send-penalty-note.ts';
import { settlePenaltyNote } from '#domain/penalties/settle-penalty-note.ts';
import { moment, workday, workdaysBefore } from './calendar.ts';
import { as, type World } from './world.ts';

/** Who pays late under a contract with penalties has had two notes: the first is paid, the second is out. */
export function planPenalties(world: World): void {
  const first = moment(workday(addDays(world.today, -70)), '10:20');
  world.agenda.plan(first, async (at) => {
    for (const penaltyNoteId of await notes(world, at))
      world.agenda.plan(moment(workday(addDays(world.today, -50)), '11:00'), (then) =>
        settlePenaltyNote(as(world, 'elena', then), {
          penaltyNoteId,
          paidDate: workday(addDays(world.today, -52)),
          reference: 'OP 2217',
        }),
      );
  });
  world.agenda.plan(moment(workdaysBefore(world.today, 6), '10:20'), (at) => notes(world, at));
}

/** Makes and sends what may be noted. @returns the notes */
async function notes(world: World, at: Date) {
  const elena = as(world, 'elena', at);
  const made = [];
  for (const { contractId } of (await listPenalties(elena, {})).due) {
    const { id: penaltyNoteId } = await issuePenaltyNote(elena, { contractId });
    await sendPenaltyNote(elena, { penaltyNoteId });
    made.push(penaltyNoteId);
  }
  return made;
}
