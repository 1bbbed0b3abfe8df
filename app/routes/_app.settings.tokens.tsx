import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { pageLoader, submit } from '#app/http/form-verb.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { toastCookie } from '#app/toast.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { CopyField } from '#app/ui/copy-field.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { PlanLock } from '#app/ui/plan-lock.tsx';
import { Section } from '#app/ui/section.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { TokenList } from '#app/ui/token-list.tsx';
import { createApiToken, listApiTokens, revokeApiToken } from '#domain/identity/api-tokens.ts';
import { COMMON_SCOPES } from '#domain/identity/model/api-token.ts';
import { MEMBER_ROLES } from '#domain/kernel/roles.ts';
import { showPlan } from '#domain/plans/show-plan.ts';

export const loader = pageLoader(async ({ actor }) => ({
  tokens: await listApiTokens(actor),
  isLocked: (await showPlan(actor, {})).plan === 'standard',
}));

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return submit(request, await readForm(request), async ({ act, scope, ...values }) => {
    if (act === 'revoke') {
      await revokeApiToken(actor, values);
      const text = requestMessages(request).api.tokens.revoked;
      return redirect('/settings/tokens', { headers: { 'set-cookie': toastCookie({ text }) } });
    }
    const { token } = await createApiToken(actor, { ...values, scopes: scope === undefined ? [] : [scope] });
    return data({ token }, { headers: { 'cache-control': 'no-store' } });
  });
}

export const handle = titled((m) => m.settings.tokens);

/** Tokens of the company's programs: made once, shown once, revoked at any time. */
export default function Tokens() {
  const { tokens, isLocked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { api, settings } = useMessages();
  const { tokens: m } = api;
  const made = answer && 'token' in answer ? answer.token : undefined;
  return (
    <div className="grid max-w-page gap-10 lg:grid-cols-2">
      {isLocked ? (
        <PlanLock title={settings.tokens}>{m.locked}</PlanLock>
      ) : (
        <Section title={m.create} lead={m.lead} aside={<ButtonLink to="/developers">{m.noneHelp}</ButtonLink>}>
          {made === undefined ? null : (
            <div className="mb-4">
              <Callout tone="success">
                <p className="mb-2">{m.shownOnce}</p>
                <CopyField label={m.token} value={made} />
              </Callout>
            </div>
          )}
          <Form {...(answer && 'status' in answer ? { failure: answer } : {})}>
            <TextField name="name" label={m.name} help={m.nameHelp} maxLength={80} />
            <SelectField
              name="role"
              initial="sales"
              label={m.role}
              options={MEMBER_ROLES.map((value) => ({ value, label: settings.roles[value] }))}
            />
            <SelectField
              name="scope"
              label={m.scope}
              options={COMMON_SCOPES.map((value) => ({ value, label: m.scopes[value] }))}
            />
            <Submit>{m.create}</Submit>
          </Form>
        </Section>
      )}
      <Section title={m.list}>
        {tokens.length === 0 ? (
          <EmptyState title={m.none} action={<ButtonLink to="/developers">{m.noneHelp}</ButtonLink>} />
        ) : (
          <TokenList tokens={tokens} />
        )}
      </Section>
    </div>
  );
}
