/** A team in the list of who goes, where the others are people. */
export const TEAM = 'team:';

/** What was chosen in `WhoField`, as a verb takes it. */
export function chosenTeam({ assigneeId, ...rest }: Record<string, unknown>): Record<string, unknown> {
  if (typeof assigneeId !== 'string') return rest;
  return assigneeId.startsWith(TEAM) ? { ...rest, teamId: assigneeId.slice(TEAM.length) } : { ...rest, assigneeId };
}

/** The same, the other way: what `WhoField` starts with. */
export const asChoice = (one: { assigneeId: string | null; teamId: string | null }): string | null =>
  one.teamId === null ? one.assigneeId : `${TEAM}${one.teamId}`;
