import { tellTeam } from '#domain/clients/steps-team.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { pendingTerms, subjectOf } from './issue-terms.ts';

interface Warned {
  clientId: Id<'client'>;
  subject: string;
  /** The page where it is invoiced. */
  path: string;
}

/** Tells the colleagues who invoice that the last legal day of a subject is near, when its warning is due. @returns whether it was */
export async function warn(tx: Tx, { clientId, subject, path }: Warned): Promise<boolean> {
  const term = (await pendingTerms(tx, clientId)).find(({ item }) => subjectOf(item) === subject);
  if (!term || term.warning.at > tx.asOf) return false;
  const { clientName, name: service, lastDay, dealId, daysLeft } = term.item;
  const left = Math.max(daysLeft, 0);
  await tellTeam(
    tx,
    { roles: ['accounting'], due: lastDay },
    {
      clientId,
      subjectKind: 'company',
      subjectId: subject,
      template: 'issue-term',
      data: { clientName, service, lastDay, days: term.warning.days, daysLeft: left, path },
    },
  );
  tx.emit({
    type: 'IssueTermNear',
    subject,
    clientId,
    dealId,
    facts: { service, lastDay: formatCivilDate(lastDay), days: String(left) },
  });
  return true;
}
