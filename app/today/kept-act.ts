import { type ClientActionFunctionArgs, redirect } from '@remix-run/react';
import { add, drop, type KeptAct } from './outbox.ts';
import { sendAll } from './send-kept.ts';
import { smallPicture } from './small-picture.ts';

/**
 * What is done on the phone is kept on it first and sent after, so neither a dead spot nor a closed page loses it. With signal it
 * is on the server at once, and a refusal comes back to its form; without, it waits and the day goes on.
 */
export async function keptAct({ request, params }: ClientActionFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const act = searchParams.get('do') ?? '';
  const place = await add({
    key: crypto.randomUUID(),
    workOrderId: params['workOrderId'] ?? '',
    act,
    fields: await fieldsOf(await request.formData()),
    at: new Date().toISOString(),
  });
  const sent = (await sendAll()).get(place);
  if (sent?.state === 'refused') {
    if (isForTheForm(sent.refusal.status)) {
      await drop(place); // its person is looking, and mends it in the form
      return sent.reply;
    }
    return redirect(pathname);
  }
  return redirect(act === 'finish' ? '/today' : pathname);
}

/** What was typed is wrong; a conflict is settled on the page itself. */
const isForTheForm = (status: number): boolean => status === 422;

async function fieldsOf(form: FormData): Promise<KeptAct['fields']> {
  const fields: KeptAct['fields'] = [];
  for (const [name, value] of form)
    if (name !== '$key')
      fields.push([name, value instanceof File && value.size > 0 ? await smallPicture(value) : value]);
  return fields;
}
