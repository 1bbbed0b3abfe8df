import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { ChatSettings } from './model/settings.ts';
import { ADMINISTRATOR } from './model/who-may.ts';
import { lockSetting, updateSetting } from './repo-settings.ts';

/** Decides whether the widget is on, where it may stand, when the desk is there and how it greets. @throws Conflict · PlanLocked */
export const changeChatSettings = defineVerb({
  name: 'chat.changeChatSettings',
  roles: ADMINISTRATOR,
  feature: 'client_chat',
  input: ChatSettings,
  output: z.object({}),
  async run(tx, _actor, input, meta) {
    const row = await lockSetting(tx);
    if (meta.expectedVersion !== 0) requireVersion(row, meta, input); // 0: the page showed what nobody had decided yet
    const { greetingRo = null, greetingEn = null, whatsappPhone = null, ...rest } = input;
    await updateSetting(tx, row, { ...rest, greetingRo, greetingEn, whatsappPhone });
    return {};
  },
});
