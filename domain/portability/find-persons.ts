import { z } from 'zod';
import { membersOf } from '#domain/identity/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { fold } from '#domain/kernel/pure/fold.ts';
import { line, optional } from '#domain/kernel/schemas.ts';
import { idsMatching } from '#domain/search/steps.ts';
import * as erasures from './repo-erasure.ts';

const MOST = 20;

/** Persons who may be erased and whose names, telephones or addresses begin as typed: clients, contacts, colleagues who have left. */
export const findPersons = defineQuery({
  name: 'portability.findPersons',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  input: z.object({ text: optional(line(100)) }),
  output: z.object({
    persons: z.array(
      z.object({
        holder: z.enum(['client', 'contact', 'member']),
        id: z.string(),
        name: z.string(),
        of: z.string().nullable(),
      }),
    ),
  }),
  async run(tx, _actor, { text = '' }) {
    const left = [...(await membersOf(tx)).values()]
      .filter(({ state, name }) => state === 'removed' && fold(name).includes(fold(text)))
      .map(({ personId: id, name }) => ({ holder: 'member' as const, id, name, of: null }));
    const found = text === '' ? [] : await erasures.personsAmong(tx, await idsMatching(tx, 'client', text), MOST);
    return { persons: [...found, ...left].slice(0, MOST) };
  },
});
