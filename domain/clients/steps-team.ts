import { companyOf } from '#domain/companies/steps.ts';
import { promiseMail, type PromisedMail } from '#domain/deliveries/steps.ts';
import { isAbsent } from '#domain/identity/model/away.ts';
import { type Member, membersOf } from '#domain/identity/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { addDays, type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id, PersonId } from '#domain/kernel/pure/ids.ts';
import type { MemberRole } from '#domain/kernel/roles.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { addWorkingDays, isWorkingDay } from '#domain/law/model/working-days.ts';
import { holidaysBetween } from '#domain/law/steps.ts';
import { type Ownership, whoActs } from './model/who-acts.ts';
import * as clients from './repo.ts';

/** Whose work something is, and by when it was to be done; without a day it cannot be late. */
export interface TeamConcern {
  roles: readonly MemberRole[];
  due?: CivilDate;
}

/** Holidays further back change nothing: by then a working day has passed in any case. */
const LOOK_BACK_DAYS = 40;

/** Says who has the next action with clients today: the rule of `whoActs` with the company's people and working days. */
export async function actorsToday(tx: Tx): Promise<(owner: Ownership, concern: TeamConcern) => PersonId[]> {
  const today = civilDateOf(tx.asOf);
  const members = await membersOf(tx);
  const colleagues = [...members.values()].map((one) => ({ ...one, isAbsent: isAbsent(one, today) }));
  const holidays = await holidaysBetween(tx, addDays(today, -LOOK_BACK_DAYS), today);
  const lastWorkingDay = isWorkingDay(today, holidays) ? today : addWorkingDays(today, -1, holidays);
  const isLate = (due: CivilDate | undefined) => due !== undefined && due < lastWorkingDay; // a working day has passed
  return (owner, { roles, due }) => whoActs(owner, { roles, isLate: isLate(due) }, colleagues);
}

/** The colleagues who have a client's next action; see `whoActs`. @throws NotFound */
export async function whomToTell(tx: Tx, clientId: Id<'client'>, concern: TeamConcern): Promise<Member[]> {
  const owner = await clients.findClient(tx, clientId);
  const [members, ids] = [await membersOf(tx), (await actorsToday(tx))(owner, concern)];
  return ids.flatMap((id) => members.get(id) ?? []);
}

/**
 * Promises a mail to the colleagues who have a client's next action; to the company's own address when nobody is there.
 * Nobody is written what they have just done themselves.
 */
export async function tellTeam(
  tx: Tx,
  concern: TeamConcern,
  mail: Omit<PromisedMail, 'recipient' | 'language'>,
): Promise<void> {
  const told = await whomToTell(tx, mail.clientId, concern);
  const others = told.filter(({ personId }) => personId !== personOf(tx.actor)).map(({ email }) => email);
  const recipients = told.length > 0 ? others : [(await companyOf(tx)).email];
  for (const recipient of recipients) await promiseMail(tx, { ...mail, recipient, language: 'ro' });
}
