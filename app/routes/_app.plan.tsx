import { useLoaderData } from '@remix-run/react';
import { pageQuery } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { lastDay } from '#domain/plans/model/trial.ts';
import { showPlan } from '#domain/plans/show-plan.ts';

export const loader = pageQuery(showPlan);

export const handle = titled((m) => m.plans.title);

/** Which plan the company has, until when, and what happens then. */
export default function Plan() {
  const { plan, state, endsAt, daysLeft } = useLoaderData<typeof loader>();
  const { plans: m } = useMessages();
  const until = endsAt === null ? [] : [{ label: m.until, value: <Day date={lastDay(endsAt)} /> }];
  const left = daysLeft === null ? [] : [{ label: m.left, value: m.days(daysLeft) }];
  return (
    <Page
      title={m.title}
      width="text"
      action={
        <ButtonLink to="/pricing" kind="primary">
          {m.compare}
        </ButtonLink>
      }
    >
      <Facts
        items={[{ label: m.plan, value: m.names[plan] }, { label: m.state, value: m.states[state] }, ...until, ...left]}
      />
      <Section title={m.afterTitle}>
        <ul className="list-disc space-y-1 pl-5">
          {m.after.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
