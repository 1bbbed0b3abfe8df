import type { UblElement } from '../tree.ts';
import { DOCUMENT_PLACES } from './places-document.ts';
import { LINE_PLACES } from './places-line.ts';
import { PARTY_PLACES } from './places-party.ts';
import type { Place } from './place.ts';
import { pathOf } from './xpath.ts';

const PLACES: ReadonlyMap<string, Place> = new Map([...DOCUMENT_PLACES, ...PARTY_PLACES, ...LINE_PLACES]);

// Credit notes say the same in other words.
const asInvoice = (path: string): string =>
  path
    .replace('CreditNoteLine', 'InvoiceLine')
    .replace('CreditedQuantity', 'InvoicedQuantity')
    .replace('CreditNoteTypeCode', 'InvoiceTypeCode');

const REPEATED = new Set([
  'cac:InvoiceLine',
  'cac:CreditNoteLine',
  'cac:AllowanceCharge',
  'cac:BillingReference',
  'cac:TaxSubtotal',
  'cbc:Note',
]);

function positions(element: UblElement): number[] {
  const { parent, name } = element;
  if (!parent) return [];
  const before = positions(parent);
  return REPEATED.has(name) ? [...before, parent.children.filter((it) => it.name === name).indexOf(element)] : before;
}

/** Where a culprit stands: in the file, among the business terms, and in the draft's form. */
export type Found = { where: string; term: string; ro: string; en: string; field?: string };

/** Looks up the culprit at `about` from an element. What has no term of its own takes the one of what holds it. */
export function placeOf(element: UblElement, about: string | undefined): Found {
  const where = about === undefined ? pathOf(element) : `${pathOf(element)}/${about}`;
  let path = asInvoice(where.replace(/\[\d+\]/g, '').replace(/^\/[^/]+\/?/, ''));
  while (path !== '' && !PLACES.has(path)) path = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  const place = PLACES.get(path);
  if (!place) return { where, term: '', ro: 'factura', en: 'invoice' };
  const index = positions(element);
  const field = place.field?.replace(/\[\]/g, () => `[${index.shift() ?? 0}]`);
  const { term, ro, en } = place;
  return { where, term, ro, en, ...(field === undefined ? {} : { field }) };
}
