import { takeAccepted } from '#domain/acceptance/steps.ts';
import { moveInvoicedQuantities } from '#domain/clients/steps.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { LineRow } from './repo.ts';

type Direction = 1n | -1n;

/** Takes what lines invoice off the accepted lines that they rest on, or gives it back. @throws as takeAccepted */
export const moveAccepted = (tx: Tx, lines: readonly LineRow[], direction: Direction): Promise<void> =>
  takeAccepted(
    tx,
    lines.flatMap(({ acceptanceLineId: id, quantity }) => (id ? [{ id, quantity: direction * quantity }] : [])),
  );

/** Moves what was invoiced of the services forward, or back when their invoice is annulled. @throws NotFound */
export const moveServices = (tx: Tx, lines: readonly LineRow[], direction: Direction): Promise<void> =>
  moveInvoicedQuantities(
    tx,
    lines.flatMap(({ contractedServiceId: id, quantity }) => (id ? [{ id, quantity: direction * quantity }] : [])),
  );
