import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { pageLoader, refusalsAsPages } from '#app/http/form-verb.server.ts';
import { anafState } from '#app/http/anaf-state.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { anafService, appUrl } from '#app/http/wiring.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { Callout } from '#app/ui/callout.tsx';
import { CopyField } from '#app/ui/copy-field.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { Form } from '#app/ui/form.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { showConnection } from '#domain/efactura/show-connection.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import { Forbidden } from '#domain/kernel/errors.ts';

export const loader = pageLoader(async ({ actor }) => ({
  connection: await showConnection(actor, {}),
  link: `${appUrl()}/efactura/connection`,
  mayAuthorise: hasRole(actor, 'administrator', 'accounting', 'accountant'),
}));

/** Off to ANAF's page, where the person with the certificate gives the right; ANAF leads back to the callback. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return refusalsAsPages(request, async () => {
    if (!hasRole(actor, 'administrator', 'accounting', 'accountant')) throw new Forbidden();
    return redirect(anafService().authorizeUrl(anafState(request, actor.tenantId)));
  });
}

export const handle = titled((m) => m.efactura.connectionTitle);

/** The company's rights at SPV: their state, and the one button that gives or renews them. */
export default function Connection() {
  const { connection, link, mayAuthorise } = useLoaderData<typeof loader>();
  const { efactura: m } = useMessages();
  const isConnected = connection.state === 'connected';
  const facts = [
    ...(connection.accessExpiresAt
      ? [{ label: m.accessUntil, value: <Instant at={connection.accessExpiresAt} show="date" /> }]
      : []),
    ...(connection.refreshExpiresAt
      ? [{ label: m.refreshUntil, value: <Instant at={connection.refreshExpiresAt} show="date" /> }]
      : []),
    ...(connection.lastAnswerAt ? [{ label: m.lastAnswer, value: <Instant at={connection.lastAnswerAt} /> }] : []),
  ];
  return (
    <Page title={m.connectionTitle} lead={m.connectionLead} back={{ to: '/efactura', label: m.title }} width="text">
      <Callout tone={isConnected ? 'success' : 'warning'}>{m.states[connection.state]}</Callout>
      {facts.length > 0 ? <Facts items={facts} /> : null}
      {mayAuthorise ? (
        <Form className="my-6">
          <Submit kind={isConnected ? 'line' : 'primary'}>{isConnected ? m.reauthorise : m.authorise}</Submit>
        </Form>
      ) : null}
      <Section title={m.forAccountant} lead={m.forAccountantLead}>
        <CopyField label={m.linkForAccountant} value={link} />
      </Section>
    </Page>
  );
}
