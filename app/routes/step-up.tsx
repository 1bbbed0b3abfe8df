import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams, useSubmit } from '@remix-run/react';
import { localPath } from '#app/http/account-action.server.ts';
import { submit } from '#app/http/form-verb.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { ourParty } from '#app/http/relying-party.server.ts';
import { requireActor, sessionIdOf } from '#app/http/session.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { AuthShell } from '#app/ui/auth-shell.tsx';
import { Form } from '#app/ui/form.tsx';
import { ProofFields } from '#app/ui/step-up-sheet.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { prove, waysToProve } from '#domain/identity/prove.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => ({
  ways: await waysToProve(await requireActor(request, context)),
});

/** A sheet stays where it is and is told; a page of its own leads back to where one came from. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return submit(request, await readForm(request), async ({ passkey, ...values }) => {
    const signed = typeof passkey === 'string' ? { passkey: parsed(passkey) } : {};
    await prove(actor, sessionIdOf(request) ?? '', { ...values, ...signed }, ourParty());
    const to = new URL(request.url).searchParams.get('to');
    if (to === null) return data({ isProved: true });
    return redirect(localPath(to));
  });
}

/** What is no JSON is no passkey's answer either. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const handle = titled((m) => m.security.proofTitle);

/** Shows again who is there, for a page that only opens then, and for browsers without script. */
export default function StepUp() {
  const { ways } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const send = useSubmit();
  const { security: m } = useMessages();
  const here = `/step-up?to=${encodeURIComponent(search.get('to') ?? '/')}`;
  return (
    <AuthShell title={m.proofTitle} lead={m.proofLead}>
      <Form action={here} {...(answer && 'status' in answer ? { failure: answer } : {})}>
        <ProofFields
          ways={ways}
          onSigned={(signed) => send({ passkey: JSON.stringify(signed) }, { method: 'post', action: here })}
        />
        <Submit wide>{m.proofSubmit}</Submit>
      </Form>
    </AuthShell>
  );
}
