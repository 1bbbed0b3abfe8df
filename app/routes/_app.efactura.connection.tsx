import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ConnectionFacts } from '#app/efactura/connection-facts.tsx';
import { EfacturaTabs } from '#app/efactura/efactura-tabs.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { anafRequest } from '#app/http/anaf-state.server.ts';
import { pageLoader, refusalsAsPages } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { keptRights } from '#app/http/spv-rights.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { anafService, appUrl } from '#app/http/wiring.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { Callout } from '#app/ui/callout.tsx';
import { CopyField } from '#app/ui/copy-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { showConnection } from '#domain/efactura/show-connection.ts';
import { type Actor, hasRole } from '#domain/kernel/actor.ts';
import { Forbidden } from '#domain/kernel/errors.ts';
import { requireProof } from '#domain/kernel/step-up.ts';

const mayAuthorise = (actor: Actor) => hasRole(actor, 'administrator', 'accounting', 'accountant');

export const loader = pageLoader(async ({ actor }) => ({
  connection: await showConnection(actor, {}),
  link: `${appUrl()}/efactura/connection`,
  mayAuthorise: mayAuthorise(actor),
  asOf: actor.asOf,
}));

const forAuthorisers =
  (act: (actor: Actor, request: Request) => Promise<Response> | Response) =>
  async ({ request }: ActionFunctionArgs) => {
    const actor = await requireActor(request);
    return refusalsAsPages(request, async () => {
      if (!mayAuthorise(actor)) throw new Forbidden();
      return act(actor, request);
    });
  };

export const action = actsByName({
  /** Off to ANAF's page, where the person with the certificate gives the right; ANAF leads back to the callback. */
  authorise: forAuthorisers((actor, request) => {
    requireProof(actor);
    const { state, challenge } = anafRequest(request, actor.tenantId);
    return redirect(anafService().authorizeUrl(state, challenge));
  }),
  test: forAuthorisers(async (actor, request) => {
    const rights = await keptRights(actor);
    const text = requestMessages(request).efactura.rights[rights];
    return redirectWithToast('/efactura/connection', text, rights === 'ok' ? 'done' : 'failed');
  }),
});

export const handle = titled((m) => m.efactura.connectionTitle);

/** The company's rights at SPV: their state, how long they last, and the one button that gives or renews them. */
export default function Connection() {
  const { connection, link, mayAuthorise: may, asOf } = useLoaderData<typeof loader>();
  const { efactura: m } = useMessages();
  const isConnected = connection.state === 'connected';
  return (
    <Page
      title={m.connectionTitle}
      lead={m.connectionLead}
      tabs={<EfacturaTabs current="connection" />}
      action={
        may ? (
          <Form action="?do=authorise">
            <Submit kind={isConnected ? 'line' : 'primary'}>{isConnected ? m.reauthorise : m.authorise}</Submit>
          </Form>
        ) : null
      }
      secondary={
        may && isConnected ? (
          <Form action="?do=test">
            <Submit kind="quiet">{m.testRights}</Submit>
          </Form>
        ) : null
      }
    >
      <div className="max-w-text space-y-8">
        <Callout tone={isConnected ? 'success' : 'warning'} title={m.states[connection.state]}>
          {isConnected ? null : connection.failure}
        </Callout>
        <ConnectionFacts connection={connection} asOf={asOf} />
        <Section title={m.forAccountant} lead={m.forAccountantLead}>
          <CopyField label={m.linkForAccountant} value={link} />
          <ol className="mt-4 list-decimal space-y-1 pl-5 text-muted">
            {m.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Section>
      </div>
    </Page>
  );
}
