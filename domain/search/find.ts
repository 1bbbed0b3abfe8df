import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { queryTerms } from './model/terms.ts';
import * as search from './repo.ts';

const KINDS = ['client', 'lead', 'offer', 'contract', 'acceptance', 'invoice'] as const;
const MOST = 12;
/** A lead is also found through its client; what is not shown twice leaves room. */
const LOOKED_AT = 40;

const Hit = z.object({
  kind: z.enum(KINDS),
  id: z.string(),
  title: z.string(),
  detail: z.string().nullable(),
  state: z.string(),
});
type Hit = z.output<typeof Hit>;

/** What begins like the words typed: clients, leads and documents by name, CUI, number with or without zeros, telephone, amount. At most twelve. */
export const find = defineQuery({
  name: 'search.find',
  roles: {
    administrator: true,
    sales: true,
    execution: true,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/search', summary: 'Search' },
  input: z.object({ q: z.string().max(200) }),
  output: z.object({ hits: z.array(Hit) }),
  async run(tx, actor, { q }) {
    const words = queryTerms(q).filter((word, _index, all) => word.length > 1 || all.length > 1);
    // Who works on site sees no clients' data and no prices.
    const mayLook = hasRole(actor, 'administrator', 'sales', 'accounting', 'accountant', 'system');
    if (words.length === 0 || !mayLook) return { hits: [] };
    const subjects = await search.subjectsWith(tx, words, LOOKED_AT);
    const hits = (
      await Promise.all(
        KINDS.map((kind) =>
          hitsOf(
            tx,
            kind,
            subjects.filter((one) => one.kind === kind).map((one) => one.id),
          ),
        ),
      )
    ).flat();
    return { hits: hits.slice(0, MOST) };
  },
});

async function hitsOf(tx: Tx, kind: Hit['kind'], ids: readonly string[]): Promise<Hit[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf(tx, kind, ids);
  const order = new Map(ids.map((id, index) => [id, index]));
  return rows
    .map(({ id, title, client, state }) => ({ kind, id, title: title ?? client ?? '', detail: client, state }))
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

const rowsOf = (
  tx: Tx,
  kind: Hit['kind'],
  ids: readonly string[],
): Promise<{ id: string; title: string | null; client: string | null; state: string }[]> => {
  if (kind === 'client') return search.clientsByIds(tx, ids);
  if (kind === 'lead') return search.leadsByIds(tx, ids);
  return search.documentsByIds(tx, kind, ids);
};
