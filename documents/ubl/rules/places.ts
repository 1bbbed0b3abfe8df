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

// What has no term of its own takes the one of what holds it.
function nearest(path: string): Place | undefined {
  let it = asInvoice(path);
  while (it !== '' && !PLACES.has(it)) it = it.slice(0, Math.max(it.lastIndexOf('/'), 0));
  return PLACES.get(it);
}

const WHOLE: Place = { term: '', ro: 'factura', en: 'invoice' };

/** The place that a rule is about, where it is not tried on a document. */
export function placeAt({ at, about, term }: { at: string; about?: string; term?: string }): Place {
  const [first = ''] = at.split('|');
  const path = [first.replace(/^\/[^/]+\/?/, ''), about ?? ''].filter((it) => it !== '').join('/');
  const place = nearest(path) ?? WHOLE;
  return term === undefined ? place : { ...place, term };
}

/** Looks up the culprit at `about` from an element. */
export function placeOf(element: UblElement, about: string | undefined): Found {
  const where = about === undefined ? pathOf(element) : `${pathOf(element)}/${about}`;
  const place = nearest(where.replace(/\[\d+\]/g, '').replace(/^\/[^/]+\/?/, '')) ?? WHOLE;
  const index = positions(element);
  const field = place.field?.replace(/\[\]/g, () => `[${index.shift() ?? 0}]`);
  const { term, ro, en } = place;
  return { where, term, ro, en, ...(field === undefined ? {} : { field }) };
}
