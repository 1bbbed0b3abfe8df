import { recordCashMove } from '#domain/collections/record-cash-move.ts';
import { addDays } from '#domain/kernel/pure/civil-date.ts';
import { moment, workday } from './calendar.ts';
import { as, type World } from './world.ts';

/** Cash that left the till, so many days ago. */
const MOVES = [
  { ago: 63, kind: 'to_bank', amount: '6000', document: 'FV 4471' },
  { ago: 34, kind: 'to_bank', amount: '8000', document: 'FV 4518' },
  { ago: 12, kind: 'expense', amount: '186.40', document: 'BF 0093', explanation: 'Combustibil autoutilitară' },
  { ago: 6, kind: 'expense', amount: '74.50', document: 'BF 0107', explanation: 'Consumabile birou' },
  { ago: 5, kind: 'to_bank', amount: '3000', document: 'FV 4563' },
] as const;

export function planTill(world: World): void {
  for (const { ago, ...move } of MOVES)
    world.agenda.plan(moment(workday(addDays(world.today, -ago)), '16:10'), (at) =>
      recordCashMove(as(world, 'elena', at), move),
    );
}
