import { spotActs } from '#app/delivery/work-acts.server.ts';
import { actsByName } from '#app/http/acts.server.ts';
import { sentAnswer } from '#app/today/sent-answer.server.ts';

/** Where a phone sends what it had kept: the same acts as on the page, answered for a program instead of for a person. */
export const action = actsByName(
  Object.fromEntries(Object.entries(spotActs).map(([name, act]) => [name, sentAnswer(act)])),
);
