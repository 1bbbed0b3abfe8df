import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { readForm } from '#app/http/form-values.server.ts';
import { submit } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { lookUpCompany } from '#app/http/wiring.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import type { ClientFields } from '#domain/clients/model/client.ts';
import { id } from '#domain/kernel/schemas.ts';
import { createLeadFromThread } from '#domain/leads/create-lead-from-thread.ts';
import { showThread } from '#domain/mail/show-thread.ts';

const ThreadId = id<'thread'>();
/** The click waits for the register no longer than this; what it would have told can be fetched on the lead's page. */
const PATIENCE_MS = 2_500;

/** «Transformă în client potențial»: the recognised CUI is asked for in ANAF's register first, then the verb makes the lead. */
export async function makeLead({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return submit(request, await readForm(request), async (values, meta) => {
    const threadId = ThreadId.parse(params['threadId']);
    const { recognisedCui } = await showThread(actor, { threadId });
    const card = recognisedCui === null ? undefined : await cardOf(recognisedCui, actor.asOf);
    const lead = await createLeadFromThread(
      actor,
      { threadId, clientId: textOf(values['clientId']), duplicates: answerOf(values['duplicates']), card },
      meta,
    );
    if (lead.state === 'converted') return redirect(`/clients/${lead.clientId}`);
    return redirectWithToast(`/leads/${lead.id}`, requestMessages(request).inbox.isLead);
  });
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
const answerOf = (value: unknown) => (value === 'ignore' ? 'ignore' : 'ask');

async function cardOf(cui: string, at: Date) {
  const found = await atMost(
    PATIENCE_MS,
    lookUpCompany(cui, at).catch(() => undefined),
  );
  if (found === undefined) return undefined;
  const { name, tradeRegisterNumber, street, city, county, postalCode, isVatRegistered, hasCashAccounting } = found;
  const statuses: Pick<ClientFields, 'vatStatus' | 'cashAccounting'> = {
    vatStatus: isVatRegistered ? 'registered' : 'not_registered',
    cashAccounting: hasCashAccounting ? 'applies' : 'does_not_apply',
  };
  const address = { street: street || undefined, city: city || undefined, county: county || undefined, postalCode };
  return { name, tradeRegisterNumber, ...address, ...statuses, registerCheckedAt: at.toISOString() };
}

/** An answer, or undefined when it takes longer. */
async function atMost<T>(milliseconds: number, answer: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}
