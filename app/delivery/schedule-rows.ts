import type { Person } from './week-grid.tsx';

interface Team {
  teamId: string;
  name: string;
  personIds: readonly string[];
}

/** The rows of a schedule by team: each team, then whoever is in none. */
export function teamRows(teams: readonly Team[], people: readonly Person[]): Person[] {
  const inTeams = new Set(teams.flatMap((one) => one.personIds));
  return [
    ...teams.map(({ teamId, name, personIds }) => ({ id: teamId, name, personIds })),
    ...people.filter((one) => !inTeams.has(one.id)),
  ];
}
