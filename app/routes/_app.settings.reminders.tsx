import { useLoaderData } from '@remix-run/react';
import { Plus } from 'lucide-react';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { HeldList } from '#app/reminders/held-list.tsx';
import { LadderSwitch } from '#app/reminders/ladder-switch.tsx';
import { RunCalendar } from '#app/reminders/run-calendar.tsx';
import { StepList } from '#app/reminders/step-list.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { Section } from '#app/ui/section.tsx';
import { useRole } from '#app/use-role.ts';
import { showPlan } from '#domain/plans/show-plan.ts';
import { dryRun } from '#domain/reminders/dry-run.ts';
import { showLadder } from '#domain/reminders/show-ladder.ts';
import { switchReminders } from '#domain/reminders/switch-reminders.ts';

const HERE = '/settings/reminders';

export const loader = pageLoader(async ({ actor }) => ({
  ladder: await showLadder(actor, {}),
  run: await dryRun(actor, {}),
  isPremium: (await showPlan(actor, {})).plan === 'premium',
}));

export const action = actsByName({
  switch: formVerb(switchReminders, ({ state }, { request }) => {
    const { reminders } = requestMessages(request);
    return redirectWithToast(HERE, state === 'on' ? reminders.turnedOn : reminders.turnedOff);
  }),
  days: formVerb(switchReminders, (_output, { request }) =>
    redirectWithToast(HERE, requestMessages(request).reminders.daysSaved),
  ),
});

export const handle = titled((m) => m.reminders.title);

/** The ladder of payment reminders: the switch, the steps, and what would go out in the next thirty days. */
export default function ReminderSettings() {
  const { ladder, run, isPremium } = useLoaderData<typeof loader>();
  const { reminders: m } = useMessages();
  const canSet = useRole('administrator', 'accounting');
  return (
    <>
      <Section title={m.title} lead={m.lead}>
        <LadderSwitch ladder={ladder} isPremium={isPremium} canSet={canSet} />
      </Section>
      <Section
        title={m.steps}
        aside={
          canSet ? (
            <ButtonLink to={`${HERE}/new`} icon={<Plus size={16} aria-hidden />}>
              {m.addStep}
            </ButtonLink>
          ) : undefined
        }
      >
        <StepList steps={ladder.steps} canSet={canSet} />
      </Section>
      <Section title={ladder.state === 'on' ? m.dryRunOn : m.dryRun} lead={m.dryRunLead}>
        <RunCalendar run={run} />
      </Section>
      {run.held.length > 0 ? (
        <Section title={m.held} lead={m.heldLead}>
          <HeldList rows={run.held} />
        </Section>
      ) : null}
    </>
  );
}
