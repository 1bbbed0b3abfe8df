import { useLoaderData } from '@remix-run/react';
import { type Act, actsByName } from '#app/http/acts.server.ts';
import { pageLoader, submit } from '#app/http/form-verb.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ConsentForm } from '#app/settings/consent-form.tsx';
import { ConsentList } from '#app/settings/consent-list.tsx';
import { Section } from '#app/ui/section.tsx';
import { hasRole, type PersonActor } from '#domain/kernel/actor.ts';
import { Forbidden } from '#domain/kernel/errors.ts';
import type { Messages } from '#domain/messages/index.ts';
import { endConsent, giveConsent, listConsents } from '#domain/operator/consent.ts';
import { isStanding } from '#domain/operator/model/consent.ts';

export const loader = pageLoader(async ({ actor }) => {
  if (!hasRole(actor, 'administrator')) throw new Forbidden();
  const consents = await listConsents(actor.tenantId);
  return { consents: consents.map((one) => ({ ...one, isStanding: isStanding(one, actor.asOf) })) };
});

const act =
  (
    run: (actor: PersonActor, values: unknown) => Promise<void>,
    told: (m: Messages['operator']['consent']) => string,
  ): Act =>
  async ({ request }) => {
    const actor = await requireActor(request);
    return submit(request, await readForm(request), async (values) => {
      await run(actor, values);
      return redirectWithToast('/settings/support', told(requestMessages(request).operator.consent));
    });
  };

export const action = actsByName({
  give: act(giveConsent, (m) => m.given),
  end: act(endConsent, (m) => m.ended),
});

export const handle = titled((m) => m.operator.consent.title);

/** Who of the operator's may look into the company, until when, and who could before. */
export default function Support() {
  const { consents } = useLoaderData<typeof loader>();
  const { consent: m } = useMessages().operator;
  return (
    <div className="grid max-w-page gap-x-10 lg:grid-cols-2">
      <Section title={m.title} lead={m.lead}>
        <ConsentForm />
      </Section>
      <Section title={m.past}>
        <ConsentList consents={consents} />
      </Section>
    </div>
  );
}
