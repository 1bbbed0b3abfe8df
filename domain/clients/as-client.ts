import type { Client } from './model/client.ts';
import type { ClientRow } from './repo.ts';

/** A client's row as verbs answer it. */
export const asClient = (row: ClientRow): Client => row;
