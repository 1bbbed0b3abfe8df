import { z } from 'zod';
import { addDays, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { civilDate } from '#domain/kernel/schemas.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { holidaysBetween } from '#domain/law/steps.ts';
import { isOpenAt, Hours, LOOK_AHEAD_DAYS, opensNext, USUAL_HOURS } from './model/hours.ts';
import { DESK_READS } from './model/who-may.ts';
import { findSetting } from './repo-settings.ts';

/** How the company talks with visitors, whether its desk is there now and when it is there again. */
export const showChatSettings = defineQuery({
  name: 'chat.showChatSettings',
  roles: DESK_READS,
  input: z.object({}),
  output: z.object({
    version: z.number().int(),
    state: z.enum(['on', 'off']),
    strangers: z.enum(['welcome', 'refused']),
    origins: z.array(z.string()),
    hours: Hours,
    greetingRo: z.string().nullable(),
    greetingEn: z.string().nullable(),
    secretNumber: z.number().int(),
    whatsappPhone: z.string().nullable(),
    whatsappNumberId: z.string().nullable(),
    isOpen: z.boolean(),
    opensNext: z.object({ date: civilDate(), time: z.string() }).nullable(),
  }),
  async run(tx, actor) {
    const row = await findSetting(tx);
    const today = civilDateOf(actor.asOf);
    const holidays = await holidaysBetween(tx, today, addDays(today, LOOK_AHEAD_DAYS));
    const hours = row?.hours ?? USUAL_HOURS;
    return {
      version: row?.version ?? 0,
      state: row?.state ?? 'off',
      strangers: row?.strangers ?? 'welcome',
      origins: row?.origins ?? [],
      hours,
      greetingRo: row?.greetingRo ?? null,
      greetingEn: row?.greetingEn ?? null,
      secretNumber: row?.secretNumber ?? 1,
      whatsappPhone: row?.whatsappPhone ?? null,
      whatsappNumberId: row?.whatsappNumberId ?? null,
      isOpen: isOpenAt(hours, holidays, actor.asOf),
      opensNext: opensNext(hours, holidays, actor.asOf) ?? null,
    };
  },
});
