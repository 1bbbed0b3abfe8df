import type { z } from 'zod';
import type { Act } from '#app/http/acts.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { submit } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { changeChatSettings } from '#domain/chat/change-settings.ts';

/** The form's boxes, lines and hours as the verb wants them: a day without both hours is closed. */
export const settingsAct: Act = async ({ request }) => {
  const actor = await requireActor(request);
  return submit(request, await readForm(request), async ({ isOn, takesStrangers, origins, hours, ...values }, meta) => {
    const input = {
      ...values,
      state: isOn === 'on' ? 'on' : 'off',
      strangers: takesStrangers === 'on' ? 'welcome' : 'refused',
      origins: String(origins ?? '')
        .split(/\s+/)
        .filter((one) => one !== ''),
      hours: [0, 1, 2, 3, 4, 5, 6].map((day) => dayOf(hours, day)),
    };
    await changeChatSettings(actor, asSettings(input), meta);
    return redirectWithToast('/settings/chat', requestMessages(request).chatSettings.saved);
  });
};

const dayOf = (hours: unknown, day: number) => {
  const row: unknown = Array.isArray(hours) ? hours[day] : undefined;
  const [from, until] = [valueOf(row, 'from'), valueOf(row, 'until')];
  return from === undefined && until === undefined ? null : { from: from ?? '', until: until ?? '' };
};

const valueOf = (row: unknown, name: string): string | undefined => {
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** The verb parses what it gets: here it is only named as its input. */
const asSettings = (values: Record<string, unknown>) => values as z.input<typeof changeChatSettings.definition.input>;
