import { redirect } from '@remix-run/node';
import type { z } from 'zod';
import type { Act } from '#app/http/acts.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { formVerb, submit } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { storeFile } from '#app/http/wiring.server.ts';
import { addWorkEntry } from '#domain/delivery/add-work-entry.ts';
import { blockWork } from '#domain/delivery/block-work.ts';
import { confirmWork } from '#domain/delivery/confirm-work.ts';
import { contractExtraWork } from '#domain/delivery/contract-extra-work.ts';
import { finishWork } from '#domain/delivery/finish-work.ts';
import { reopenWork } from '#domain/delivery/reopen-work.ts';
import { rescheduleWork } from '#domain/delivery/reschedule-work.ts';
import { signOnSpot } from '#domain/delivery/sign-on-spot.ts';
import { startWork } from '#domain/delivery/start-work.ts';
import { tickCheck } from '#domain/delivery/tick-check.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { drawingBytes } from '#domain/signing/model/drawing.ts';
import { chosenTeam } from './team-choice.ts';
import type { Messages } from '#domain/messages/index.ts';

type Word = {
  [K in keyof Messages['delivery']['page']]: Messages['delivery']['page'][K] extends string ? K : never;
}[keyof Messages['delivery']['page']];
interface Where {
  request: Request;
}

const stay = (_output: unknown, { request }: Where) => redirect(new URL(request.url).pathname);
const tell =
  (word: Word) =>
  (_output: unknown, { request }: Where) =>
    redirectWithToast(new URL(request.url).pathname, requestMessages(request).delivery.page[word]);

/** The verb parses what it gets: here it is only named as its input. */
const asEntry = (values: Record<string, unknown>) => values as z.input<typeof addWorkEntry.definition.input>;

/** Notes something with, or without, a picture: its bytes are put away first, then the verb enters them. */
const noteAct: Act = async ({ request, params }) => {
  const actor = await requireActor(request);
  return submit(request, await readForm(request), async ({ file, ...values }, meta) => {
    const stored = file instanceof File ? { file: await storeFile(file, actor.tenantId) } : {};
    await addWorkEntry(actor, asEntry({ ...values, ...stored, ...params }), meta);
    return stay(undefined, { request });
  });
};

/** The drawing's bytes are put away first; a box that was left empty is the form's to mend. */
const signAct: Act = async ({ request, params }) => {
  const actor = await requireActor(request);
  return submit(request, await readForm(request), async ({ drawing, ...values }, meta) => {
    const bytes = drawingBytes(typeof drawing === 'string' ? drawing : '');
    if (!bytes) throw new Invalid('delivery.errors.signatureMissing', { fields: ['drawing'] });
    const signature = await storeFile(new File([bytes], 'semnatura.png', { type: 'image/png' }), actor.tenantId);
    await signOnSpot(actor, asSigned({ ...values, signature, ...params }), meta);
    return stay(undefined, { request });
  });
};

const asSigned = (values: Record<string, unknown>) => values as z.input<typeof signOnSpot.definition.input>;

/** What can be done on the spot: all of it works on one's own interventions only. */
export const spotActs = {
  start: formVerb(startWork, stay),
  finish: formVerb(finishWork, tell('finished')),
  block: formVerb(blockWork, stay),
  reopen: formVerb(reopenWork, tell('reopened')),
  tick: formVerb(tickCheck, stay),
  note: noteAct,
  sign: signAct,
};

/** The form always asks who: an empty choice is «nobody». */
const orNobody = (values: Record<string, unknown>) =>
  values['assigneeId'] === undefined ? { ...values, assignee: 'nobody' } : chosenTeam(values);

/** What the office can do beside it. */
export const officeActs = {
  ...spotActs,
  move: formVerb(rescheduleWork, tell('moved'), { input: orNobody }),
  confirm: formVerb(confirmWork, tell('confirmed')),
  contract: formVerb(contractExtraWork, tell('extraContracted')),
};
