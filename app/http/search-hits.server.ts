import type { Actor } from '#domain/kernel/actor.ts';
import type { Messages } from '#domain/messages/index.ts';
import { find } from '#domain/search/find.ts';
import { documentStateOf } from '../clients-pages/document-state.ts';
import type { SearchHit } from '../load-context.ts';

const FOLDERS = {
  client: 'clients',
  lead: 'leads',
  offer: 'offers',
  contract: 'contracts',
  acceptance: 'acceptance',
  invoice: 'invoices',
} as const;

/** What was found, as lines that lead somewhere: clients and leads by name, papers by number, whose they are and how they stand. */
export async function searchHits(actor: Actor, text: string, messages: Messages): Promise<SearchHit[]> {
  const { hits } = await find(actor, { q: text });
  const { clientPages, leadPages, common } = messages;
  return hits.map(({ kind, id, title, detail, state }) => {
    const href = `/${FOLDERS[kind]}/${id}`;
    const more = detail === null ? {} : { detail: detail.split('\n')[0] ?? '' };
    if (kind === 'client')
      return { href, title, ...more, kind: state === 'potential' ? clientPages.potential : common.client };
    if (kind === 'lead') return { href, title, ...more, kind: leadPages.states[leadState(state)] };
    const document = documentStateOf(kind, state, messages);
    return { href, title, ...more, kind: `${clientPages.documentKinds[kind]} · ${document.text}` };
  });
}

const leadState = (state: string) =>
  state === 'contacted' || state === 'qualified' || state === 'lost' ? state : 'new';
