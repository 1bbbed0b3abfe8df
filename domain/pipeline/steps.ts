import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { ChainLink } from './model/chain.ts';
import * as documents from './repo.ts';

/** The papers that led to a document and came from it, through their deal: the chain in the head of its page. */
export const chainOf = (tx: Tx, dealId: Id<'deal'>): Promise<ChainLink[]> => documents.chainOf(tx, dealId);
