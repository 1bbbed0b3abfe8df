import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { hashOf, reviveJson, storedJson } from '#domain/kernel/json.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { type ContractSource, gatherFacts } from './gather-facts.ts';
import { type ContractWording, wordingOf } from './model/contract-paper.ts';
import type { Placeholder } from './model/placeholders.ts';
import * as contracts from './repo.ts';

const shownGap = (name: Placeholder): string => `[${name}]`;

/** A draft's wording as it would be sealed today, with the names of what is missing in their places. */
export async function draftWording(tx: Tx, row: ContractSource, body: string) {
  const facts = await gatherFacts(tx, row, { printedNumber: row.printedNumber, date: civilDateOf(tx.asOf) });
  return { ...wordingOf(body, facts, shownGap), facts };
}

/** Seals a wording: what is signed is exactly this, by its hash. @returns the hash */
export async function sealWording(tx: Tx, version: contracts.VersionRow, wording: ContractWording): Promise<string> {
  const sha256 = hashOf(wording);
  await contracts.updateVersion(tx, version.id, { document: storedJson(wording), sha256, sealedAt: tx.asOf });
  return sha256;
}

/** A sealed wording as it was. Guaranteed: only `sealWording` writes the column. */
export const sealedWording = ({ document }: Pick<contracts.VersionRow, 'document'>): ContractWording =>
  reviveJson(document) as ContractWording;
