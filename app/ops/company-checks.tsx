import { useMessages } from '#app/messages.ts';
import { Facts } from '#app/ui/facts.tsx';
import { Form } from '#app/ui/form.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { ListedCompany } from './company-health.tsx';

/** What was found wrong when the company was last checked, and the button that checks it now. */
export function CompanyChecks({ company }: { company: ListedCompany }) {
  const { tenant: m, tenants } = useMessages().operator;
  const { broken, mailsFailed, submissionsStuck, stuck, checkedAt } = company;
  const count = (value: number | null) =>
    value === null ? '–' : <StateMark tone={value > 0 ? 'error' : 'success'}>{value}</StateMark>;
  return (
    <Section
      title={m.health}
      aside={
        <Form action="?do=check" className="">
          <Submit kind="line">{m.checkNow}</Submit>
        </Form>
      }
      lead={
        checkedAt === null ? (
          tenants.unchecked
        ) : (
          <>
            {m.checkedAt('')} <Instant at={checkedAt} />
          </>
        )
      }
    >
      <Facts
        items={[
          { label: m.stuck, value: count(stuck) },
          { label: m.mails, value: count(mailsFailed) },
          { label: m.submissions, value: count(submissionsStuck) },
          { label: m.broken, value: count(broken?.length ?? null) },
        ]}
      />
      {broken === null || broken.length === 0 ? (
        <p className="mt-3 text-sm text-muted">{m.brokenNone}</p>
      ) : (
        <ul className="mt-3 list-disc pl-5 text-sm text-error">
          {broken.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
