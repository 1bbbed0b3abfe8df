import { redirect } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Send } from 'lucide-react';
import { deliveredAct, draftAct } from '#app/acceptance/report-acts.server.ts';
import { ReportForm } from '#app/acceptance/report-form.tsx';
import { ToReportList } from '#app/acceptance/to-report-list.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ChooseClient } from '#app/offers/choose-client.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FormEnd } from '#app/ui/form-row.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { listToReport } from '#domain/acceptance/list-to-report.ts';
import { reportChoices } from '#domain/acceptance/report-choices.ts';
import { clientChoices } from '#domain/clients/client-choices.ts';
import { showClient } from '#domain/clients/show-client.ts';
import { civilDateOf, firstOfMonth } from '#domain/kernel/pure/civil-date.ts';

export const loader = pageLoader(async ({ actor, search }) => {
  const { deal, client: clientId, q } = search;
  if (deal !== undefined) {
    const choices = await reportChoices(actor, { dealId: deal });
    const { kind, email, contacts } = await showClient(actor, { clientId: choices.clientId });
    const today = civilDateOf(actor.asOf);
    const waiting = choices.services.filter((one) => one.waiting > 0n);
    return {
      step: 'lines' as const,
      choices,
      today,
      isInstitution: kind === 'institution',
      recipient: contacts[0]?.email ?? email,
      defaults: {
        periodStart: firstOfMonth(today),
        periodEnd: today,
        lines: (waiting.length > 0 ? waiting : choices.services).map((one) => ({
          contractedServiceId: one.id,
          delivered: one.waiting > 0n ? one.waiting : undefined,
        })),
      },
    };
  }
  if (clientId !== undefined) {
    const { name, deals } = await showClient(actor, { clientId });
    const [only, ...others] = deals;
    if (only && others.length === 0) throw redirect(`/acceptance/new?deal=${only.id}`);
    return { step: 'deal' as const, name, deals: deals.map(({ id, title }) => ({ id, title })) };
  }
  const { clients } = await clientChoices(actor, { q });
  return { step: 'client' as const, toReport: (await listToReport(actor, {})).rows, clients, query: q ?? '' };
});

export const action = actsByName({ draft: draftAct(false), send: draftAct(true), deliver: deliveredAct });

export const handle = titled((m) => m.acceptance.page.make);

/** A new report: of what waits, or of any client's services with typed quantities. */
export default function NewReport() {
  const page = useLoaderData<typeof loader>();
  const failure = useFailure();
  const { page: m } = useMessages().acceptance;
  const back = { to: '/acceptance', label: m.title };
  if (page.step === 'client')
    return (
      <Page title={m.make} back={back}>
        <Section title={m.views.toReport}>
          <ToReportList rows={page.toReport} canWrite />
        </Section>
        <Section title={m.otherClient} lead={m.otherClientText}>
          <ChooseClient clients={page.clients} query={page.query} to="/acceptance/new" />
        </Section>
      </Page>
    );
  if (page.step === 'deal')
    return (
      <Page title={m.newFor(page.name)} lead={m.columns.deal} back={back} width="form">
        <ul className="border-t border-base-300">
          {page.deals.map(({ id, title }) => (
            <li key={id} className="border-b border-base-300">
              <Link to={`?deal=${id}`} className="flex min-h-11 items-center px-2 font-medium hover:bg-base-200">
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </Page>
    );
  const { choices, defaults, today, recipient, isInstitution } = page;
  const to = (act: string) => `?deal=${choices.dealId}&do=${act}`;
  if (choices.services.length === 0)
    return (
      <Page title={m.newFor(choices.clientName)} back={back}>
        <EmptyState
          title={m.noServices}
          action={<ButtonLink to={`/clients/${choices.clientId}/services`}>{choices.clientName}</ButtonLink>}
        />
      </Page>
    );
  return (
    <Page title={m.newFor(choices.clientName)} lead={choices.dealTitle} back={back} width="text">
      <ReportForm
        action={to('send')}
        choices={choices}
        defaults={defaults}
        failure={failure}
        today={today}
        recipient={recipient}
        isInstitution={isInstitution}
      >
        <FormEnd note={recipient === null ? m.sendNoAddress : m.sendTo(recipient)}>
          <Submit icon={<Send size={16} aria-hidden />}>{m.send}</Submit>
          <Submit kind="line" formAction={to('draft')}>
            {m.create}
          </Submit>
        </FormEnd>
      </ReportForm>
    </Page>
  );
}
