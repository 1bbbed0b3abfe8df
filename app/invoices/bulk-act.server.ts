import { data } from '@remix-run/node';
import type { Act } from '#app/http/acts.server.ts';
import { canonically } from '#app/http/form-values.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { type BulkAct, runBulk } from './bulk.server.ts';
import { selectedIn } from './selected.server.ts';

/** One of the acts on a selection; its page says what became of each invoice. */
export const bulkAct =
  (act: BulkAct): Act =>
  async ({ request }) => {
    const actor = await requireActor(request);
    const form = await request.formData();
    const { searchParams } = new URL(request.url);
    const canonical = canonically(searchParams);
    const given = [...searchParams].filter(([name, value]) => value !== '' && !name.startsWith('$'));
    const filters = Object.fromEntries(given.map(([name, value]) => [name, canonical(name, value)]));
    const key = form.get('$key');
    const meta = typeof key === 'string' && key !== '' ? { key: `${key}/${act}` } : {};
    const messages = requestMessages(request);
    return data({ bulk: await runBulk({ actor, messages, meta }, act, selectedIn(form, filters)) });
  };
