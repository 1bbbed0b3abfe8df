import { asc, eq, inArray } from 'drizzle-orm';
import { team, teamMember } from '#db/schema/team.ts';
import { type Id, newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type TeamRow = typeof team.$inferSelect;

/** A person and whoever goes out with them. */
export async function matesOf(tx: Tx, personId: PersonId): Promise<PersonId[]> {
  const own = tx.db.select({ id: teamMember.teamId }).from(teamMember).where(eq(teamMember.personId, personId));
  const rows = await tx.db
    .select({ personId: teamMember.personId })
    .from(teamMember)
    .where(inArray(teamMember.teamId, own));
  return [...new Set([personId, ...rows.map((row) => row.personId)])];
}

/** Every team by name, with the ids of its people. */
export async function teamsOf(tx: Tx): Promise<(TeamRow & { personIds: PersonId[] })[]> {
  const teams = await tx.db.select().from(team).orderBy(asc(team.name));
  const members = await tx.db.select().from(teamMember).orderBy(asc(teamMember.id));
  return teams.map((one) => ({
    ...one,
    personIds: members.filter((member) => member.teamId === one.id).map((member) => member.personId),
  }));
}

/** The people of a team, in the order in which they came to it. */
export const peopleOf = async (tx: Tx, teamId: Id<'team'>): Promise<PersonId[]> =>
  (await tx.db.select().from(teamMember).where(eq(teamMember.teamId, teamId)).orderBy(asc(teamMember.id))).map(
    (one) => one.personId,
  );

export const lockTeam = async (tx: Tx, id: Id<'team'>): Promise<TeamRow> =>
  required(await tx.db.select().from(team).where(eq(team.id, id)).for('update'));

export const teamNamed = async (tx: Tx, name: string): Promise<TeamRow | undefined> =>
  (await tx.db.select().from(team).where(eq(team.name, name)))[0];

export const insertTeam = async (tx: Tx, name: string): Promise<TeamRow> =>
  written(await tx.db.insert(team).values({ id: newId<'team'>(), name }).returning());

export const renameTeam = (tx: Tx, id: Id<'team'>, name: string) =>
  tx.db.update(team).set({ name }).where(eq(team.id, id));

/** These people and no others are the team's; whoever was in another leaves it. */
export async function putInTeam(tx: Tx, teamId: Id<'team'>, personIds: readonly PersonId[]): Promise<void> {
  await tx.db.delete(teamMember).where(eq(teamMember.teamId, teamId));
  if (personIds.length === 0) return;
  await tx.db.delete(teamMember).where(inArray(teamMember.personId, [...personIds]));
  await tx.db.insert(teamMember).values(personIds.map((personId) => ({ id: newId<'teamMember'>(), teamId, personId })));
}

export async function deleteTeam(tx: Tx, id: Id<'team'>): Promise<void> {
  await tx.db.delete(teamMember).where(eq(teamMember.teamId, id));
  await tx.db.delete(team).where(eq(team.id, id));
}
