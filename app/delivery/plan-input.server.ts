import { chosenTeam } from './team-choice.ts';

/** The check list is typed one point a line, and one day ticked is no list yet; a verb takes lists. */
export function planInput({ checks, weekdays, ...rest }: Record<string, unknown>): Record<string, unknown> {
  const points = typeof checks === 'string' ? checks.split('\n').map((one) => one.trim()) : [];
  const named = points.filter((one) => one !== '');
  return {
    ...chosenTeam(rest),
    ...(named.length === 0 ? {} : { checks: named }),
    ...(weekdays === undefined ? {} : { weekdays: [weekdays].flat() }),
  };
}
