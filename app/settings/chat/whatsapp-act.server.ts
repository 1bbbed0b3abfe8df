import type { Act } from '#app/http/acts.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { submit } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { whatsappService } from '#app/http/wiring.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { connectWhatsapp } from '#domain/chat/connect-whatsapp.ts';
import { forgetWhatsappNumber, keepWhatsappNumber } from '#domain/identity/whatsapp-number.ts';
import { Invalid, Unavailable } from '#domain/kernel/errors.ts';

/** The token is tried on the number before either is kept: who has it may write in the number's name. */
export const connectAct: Act = async ({ request }) => {
  const actor = await requireActor(request);
  return submit(request, await readForm(request), async (values, meta) => {
    const [numberId, token] = [String(values['numberId'] ?? ''), String(values['token'] ?? '')];
    if (!/^\d{5,30}$/.test(numberId)) throw new Invalid('chat.errors.numberRefused', { fields: ['numberId'] });
    const number = await whatsappService()
      .number({ numberId, token })
      .catch(() => {
        throw new Unavailable('chat.errors.whatsappAway');
      });
    if (!number) throw new Invalid('chat.errors.numberRefused', { fields: ['numberId'] });
    await connectWhatsapp(actor, { connection: { numberId, token, phone: number.phone } }, meta);
    await keepWhatsappNumber(actor, numberId);
    return redirectWithToast('/settings/chat', requestMessages(request).chatSettings.whatsappDone);
  });
};

export const disconnectAct: Act = async ({ request }) => {
  const actor = await requireActor(request);
  return submit(request, await readForm(request), async (_values, meta) => {
    await connectWhatsapp(actor, { connection: null }, meta);
    await forgetWhatsappNumber(actor);
    return redirectWithToast('/settings/chat', requestMessages(request).chatSettings.whatsappGone);
  });
};
