import { useLoaderData } from '@remix-run/react';
import { CannedAnswers } from '#app/settings/chat/canned-answers.tsx';
import { settingsAct } from '#app/settings/chat/settings-act.server.ts';
import { SignedIdentity } from '#app/settings/chat/signed-identity.tsx';
import { WhatsappForm } from '#app/settings/chat/whatsapp-form.tsx';
import { WidgetForm } from '#app/settings/chat/widget-form.tsx';
import { connectAct, disconnectAct } from '#app/settings/chat/whatsapp-act.server.ts';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { appUrl } from '#app/http/wiring.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { PlanLock } from '#app/ui/plan-lock.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { identitySecret, widgetKey } from '#domain/chat/keys.ts';
import { listCanned } from '#domain/chat/list-canned.ts';
import { removeCannedAnswer } from '#domain/chat/remove-canned.ts';
import { renewIdentitySecret } from '#domain/chat/renew-identity-secret.ts';
import { saveCannedAnswer } from '#domain/chat/save-canned.ts';
import { showChatSettings } from '#domain/chat/show-settings.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import { showPlan } from '#domain/plans/show-plan.ts';

const HERE = '/settings/chat';

export const loader = pageLoader(async ({ actor }) => {
  const [settings, { rows: canned }, { plan }] = await Promise.all([
    showChatSettings(actor, {}),
    listCanned(actor, {}),
    showPlan(actor, {}),
  ]);
  const decides = hasRole(actor, 'administrator');
  return {
    settings,
    canned,
    decides,
    isLocked: plan === 'standard',
    code: `<script src="${appUrl()}/widget.js" data-key="${widgetKey(actor.tenantId)}" async></script>`,
    secret: decides ? identitySecret(actor.tenantId, settings.secretNumber) : null,
  };
});

export const action = actsByName({
  settings: settingsAct,
  canned: formVerb(saveCannedAnswer, (_output, { request }) =>
    redirectWithToast(`${HERE}#canned`, requestMessages(request).chatSettings.cannedSaved),
  ),
  uncanned: formVerb(removeCannedAnswer, (_output, { request }) =>
    redirectWithToast(`${HERE}#canned`, requestMessages(request).chatSettings.cannedRemoved),
  ),
  secret: formVerb(
    renewIdentitySecret,
    (_output, { request }) => redirectWithToast(HERE, requestMessages(request).chatSettings.secretRenewed),
    { input: () => ({}) },
  ),
  connect: connectAct,
  disconnect: disconnectAct,
});

export const handle = titled((m) => m.chatSettings.title);

/** Where the widget stands and when it answers, what the desk writes often, WhatsApp, and who vouches for visitors. */
export default function ChatSettingsPage() {
  const { settings, canned, decides, isLocked, code, secret } = useLoaderData<typeof loader>();
  const { chatSettings: m } = useMessages();
  const failure = useFailure();
  if (isLocked) return <PlanLock title={m.title}>{m.locked}</PlanLock>;
  return (
    <div className="max-w-form space-y-10">
      {decides ? (
        <>
          <WidgetForm settings={settings} code={code} failure={failure} />
          <WhatsappForm numberId={settings.whatsappNumberId} failure={failure} />
        </>
      ) : (
        <p className="text-muted">{m.lead}</p>
      )}
      <CannedAnswers canned={canned} failure={failure} />
      {secret === null ? null : <SignedIdentity secret={secret} failure={failure} />}
    </div>
  );
}
