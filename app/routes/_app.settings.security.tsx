import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CodesSection } from '#app/settings/account/codes-section.tsx';
import { EmailSection, PasswordSection } from '#app/settings/account/log-in-sections.tsx';
import { PasskeysSection } from '#app/settings/account/passkeys-section.tsx';
import { ownAct, ownActTold } from '#app/settings/account/security-acts.server.ts';
import { SessionsSection } from '#app/settings/account/sessions-section.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { ourParty } from '#app/http/relying-party.server.ts';
import { requireSignedIn, sessionIdOf } from '#app/http/session.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { Callout } from '#app/ui/callout.tsx';
import { askForNewEmail } from '#domain/identity/change-email.ts';
import { changePassword } from '#domain/identity/change-password.ts';
import { endCodes, renewCodes, usesCodes } from '#domain/identity/code-generator.ts';
import { endNamedSession, endOtherSessions, listSessions } from '#domain/identity/my-sessions.ts';
import { addPasskey, beginPasskey, listPasskeys, removePasskey, renamePasskey } from '#domain/identity/passkeys.ts';
import { recoveryCodesLeft } from '#domain/identity/recovery-codes.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, email, lacksFactor, isShared } = await requireSignedIn(request, context);
  const { personId, asOf } = actor;
  if (isShared) return { isOwn: false as const };
  const [hasCodes, codesLeft, passkeys, sessions] = await Promise.all([
    usesCodes(personId),
    recoveryCodesLeft(personId),
    listPasskeys(personId),
    listSessions(personId, sessionIdOf(request) ?? '', asOf),
  ]);
  return { isOwn: true as const, email, lacksFactor, hasCodes, codesLeft, passkeys, sessions };
}

const noStore = { headers: { 'cache-control': 'no-store' } };

export const action = actsByName({
  password: ownActTold(
    ({ actor, sessionId, values }) => changePassword(actor, sessionId, values),
    (m) => m.passwordChanged,
  ),
  email: ownActTold(
    ({ actor, values }) => askForNewEmail(actor, values),
    (m) => m.emailAsked,
  ),
  endCodes: ownActTold(
    ({ actor }) => endCodes(actor),
    (m) => m.codesTurnedOff,
  ),
  renewCodes: ownAct(async ({ actor }) => data({ codes: await renewCodes(actor) }, noStore)),
  beginPasskey: ownAct(async ({ actor, values }) => {
    const challenge = await beginPasskey(actor);
    return data(
      { newKey: { challenge, party: ourParty().id, personId: actor.personId, name: values['name'] } },
      noStore,
    );
  }),
  addPasskey: ownActTold(
    ({ actor, sessionId, values }) => addPasskey(actor, sessionId, values, ourParty()),
    (m) => m.passkeyAdded,
  ),
  renamePasskey: ownActTold(
    ({ actor, values }) => renamePasskey(actor, values),
    (m) => m.passkeyRenamed,
  ),
  removePasskey: ownActTold(
    ({ actor, values }) => removePasskey(actor, values),
    (m) => m.passkeyRemoved,
  ),
  endSession: ownActTold(
    ({ actor, values }) => endNamedSession(actor.personId, String(values['session'] ?? '')),
    (m) => m.disconnected,
  ),
  endOthers: ownActTold(
    ({ actor, sessionId }) => endOtherSessions(actor.personId, sessionId),
    (m) => m.othersDisconnected,
  ),
});

export const handle = titled((m) => m.security.title);

/** How one gets in, and from where one is in. */
export default function Security() {
  const shown = useLoaderData<typeof loader>();
  const { identity, security: m } = useMessages();
  if (!shown.isOwn) return <Callout tone="info">{identity.errors.exampleAccount}</Callout>;
  const { email, lacksFactor, hasCodes, codesLeft, passkeys, sessions } = shown;
  return (
    <div className="max-w-form">
      {lacksFactor ? (
        <div className="mb-6">
          <Callout tone="warning">{m.codesRequired}</Callout>
        </div>
      ) : null}
      <CodesSection isOn={hasCodes} left={codesLeft} email={email} />
      <PasskeysSection passkeys={passkeys} email={email} />
      <SessionsSection sessions={sessions} />
      <PasswordSection />
      <EmailSection email={email} />
    </div>
  );
}
