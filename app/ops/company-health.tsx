import { useMessages } from '#app/messages.ts';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { findCompany } from '#domain/operator/companies.ts';

export type ListedCompany = Awaited<ReturnType<typeof findCompany>>;

/** How many things of a company ask for a look. */
export const troublesOf = ({ broken, mailsFailed, submissionsStuck, stuck }: ListedCompany): number =>
  (broken?.length ?? 0) + (mailsFailed ?? 0) + (submissionsStuck ?? 0) + stuck;

/** A company's health in one mark. */
export function CompanyHealth({ company }: { company: ListedCompany }) {
  const { tenants: m } = useMessages().operator;
  const troubles = troublesOf(company);
  if (company.state === 'closed') return <StateMark tone="neutral">{m.closed}</StateMark>;
  if (troubles > 0) return <StateMark tone="error">{m.troubles(troubles)}</StateMark>;
  if (company.checkedAt === null) return <StateMark tone="neutral">{m.unchecked}</StateMark>;
  return <StateMark tone="success">{m.well}</StateMark>;
}
