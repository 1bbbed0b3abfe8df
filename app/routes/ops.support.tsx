import { useLoaderData } from '@remix-run/react';
import { MessageCircle } from 'lucide-react';
import { opsLoader } from '#app/http/operator.server.ts';
import { signedIn } from '#app/http/session.server.ts';
import { DeskList } from '#app/inbox/desk-list.tsx';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Page } from '#app/ui/page.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { listDesk } from '#domain/chat/list-desk.ts';
import { atHome } from '#domain/operator/operator.ts';

/** The desk is a page of the operator's own company: a session that is in another one goes over first. */
export const loader = opsLoader(async (operator, { request }) => {
  const { rows } = await listDesk(atHome(operator), {});
  const here = await signedIn(request);
  const isAtHome = here?.look === undefined && here?.actor.tenantId === operator.own;
  return { rows: rows.filter(({ kind }) => kind === 'chat'), own: operator.own, isAtHome };
});

export const handle = titled((m) => m.operator.nav.support);

/** Who wrote for help and was not closed yet; the answer is given at the desk of the operator's company. */
export default function Support() {
  const { rows, own, isAtHome } = useLoaderData<typeof loader>();
  const { nav, support: m } = useMessages().operator;
  const toDesk = isAtHome ? (
    <ButtonLink to="/inbox">{m.desk}</ButtonLink>
  ) : (
    <Form action="/companies/current" className="">
      <HiddenField name="companyId" value={own} />
      <Submit kind="line">{m.goOver}</Submit>
    </Form>
  );
  return (
    <Page title={nav.support} lead={isAtHome ? m.lead : m.elsewhere} aside={toDesk}>
      {rows.length === 0 ? (
        <EmptyState icon={MessageCircle} title={m.none}>
          {m.noneText}
        </EmptyState>
      ) : isAtHome ? (
        <DeskList rows={rows} query="" />
      ) : (
        <p>{m.waiting(rows.length)}</p>
      )}
    </Page>
  );
}
