import { useLoaderData } from '@remix-run/react';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { PlanPrices } from '#app/plan/plan-prices.tsx';
import { PlanTable } from '#app/plan/plan-table.tsx';
import { Figure, Figures } from '#app/ui/figure.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { lastDay } from '#domain/plans/model/trial.ts';
import { planPrices } from '#domain/plans/plan-prices.ts';
import { showPlan } from '#domain/plans/show-plan.ts';

export const loader = pageLoader(async ({ actor }) => {
  const [plan, prices] = await Promise.all([showPlan(actor, {}), planPrices(actor.asOf)]);
  return { plan, prices };
});

export const handle = titled((m) => m.plans.title);

/** Which plan the company has and until when, what Premium costs, what each plan has, and what happens at the end. */
export default function Plan() {
  const { plan, prices } = useLoaderData<typeof loader>();
  const { plans: m } = useMessages();
  const { endsAt, daysLeft } = plan;
  const isStandard = plan.plan === 'standard';
  return (
    <Page title={m.title} lead={m.states[plan.state]}>
      <Figures>
        <Figure label={m.plan} value={m.names[plan.plan]} detail={isStandard ? m.forEver : m.afterEnd} />
        {endsAt === null ? null : <Figure label={m.until} value={<Day date={lastDay(endsAt)} />} />}
        {daysLeft === null ? null : <Figure label={m.left} value={m.days(daysLeft)} />}
      </Figures>
      <Section title={m.priceTitle} id="price">
        <PlanPrices prices={prices} />
      </Section>
      <Section title={m.compareTitle}>
        <PlanTable />
      </Section>
      <Section title={m.afterTitle}>
        <ul className="max-w-text list-disc space-y-1 pl-5">
          {m.after.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
