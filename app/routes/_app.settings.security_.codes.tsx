import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { refusalsAsPages } from '#app/http/form-verb.server.ts';
import { requireSignedIn } from '#app/http/session.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { QrPicture } from '#app/ui/qr-picture.tsx';
import { qrRows } from '#app/http/qr-rows.server.ts';
import { RecoveryCodes } from '#app/settings/account/recovery-codes.tsx';
import { ownAct } from '#app/settings/account/security-acts.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { CopyField } from '#app/ui/copy-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { beginCodes, confirmCodes, usesCodes } from '#domain/identity/code-generator.ts';
import { authenticatorAddress, base32 } from '#domain/identity/model/one-time-code.ts';

export const headers = () => ({ 'cache-control': 'no-store' });

/** Nothing to learn where codes are on already: then this page has only the answer of its own form. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, email, isShared } = await requireSignedIn(request, context);
  if (isShared) throw redirect('/settings/security');
  if (await usesCodes(actor.personId)) return { email, secret: null };
  const secret = await refusalsAsPages(request, () => beginCodes(actor));
  return { email, secret: { text: base32(secret), rows: qrRows(authenticatorAddress(secret, 'CRM AMC', email)) } };
}

export const action = ownAct(async ({ actor, sessionId, values }) =>
  data(
    { codes: await confirmCodes(actor, sessionId, String(values['code'] ?? '')) },
    { headers: { 'cache-control': 'no-store' } },
  ),
);

export const handle = titled((m) => m.security.codes);

/** The picture for the authenticator, its first code, and then the recovery codes, once. */
export default function Codes() {
  const { email, secret } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { security: m } = useMessages();
  const codes = answer && 'codes' in answer ? answer.codes : undefined;
  if (codes !== undefined || secret === null)
    return (
      <Section title={m.codes} lead={m.codesTurnedOn}>
        {codes === undefined ? null : <RecoveryCodes codes={codes} email={email} />}
        <ButtonLink to="/settings/security" kind="primary">
          {m.kept}
        </ButtonLink>
      </Section>
    );
  return (
    <div className="max-w-form">
      <Section title={m.codes} lead={m.scan}>
        <div className="mb-6 space-y-4">
          <QrPicture rows={secret.rows} title={m.scanPicture} />
          <CopyField label={m.byHand} value={secret.text} />
        </div>
        <Form {...(answer && 'status' in answer ? { failure: answer } : {})}>
          <TextField
            name="code"
            label={m.firstCode}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            autoFocus
          />
          <Submit>{m.confirm}</Submit>
        </Form>
      </Section>
    </div>
  );
}
