import { useMessages } from '#app/messages.ts';
import { Day } from '#app/ui/moment.tsx';
import { lastDay } from '#domain/plans/model/trial.ts';
import type { ListedCompany } from './company-health.tsx';

/** The plan a company is on and until when, as last asked. */
export function CompanyPlan({ company: { planState, planEndsAt } }: { company: ListedCompany }) {
  const { operator, plans } = useMessages();
  if (planState === null) return <span className="text-muted">{operator.tenants.unchecked}</span>;
  const name =
    planState === 'standard' ? plans.names.standard : planState === 'trial' ? plans.states.trial : plans.names.premium;
  if (planEndsAt === null) return <>{name}</>;
  return (
    <>
      {name}{' '}
      <span className="text-muted">
        {operator.tenants.until} <Day date={lastDay(planEndsAt)} />
      </span>
    </>
  );
}
