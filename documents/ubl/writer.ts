import type { UblDocument } from './schema.ts';
import { allowance } from './write/allowance.ts';
import type { Xml } from './write/element.ts';
import { group, identifier, leaf } from './write/element.ts';
import { header } from './write/header.ts';
import { line } from './write/line.ts';
import { address, party, payee, representative } from './write/party.ts';
import { payment } from './write/payment.ts';
import { totals } from './write/totals.ts';
import { taxTotals } from './write/vat.ts';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';

const delivery = (it: UblDocument): Xml =>
  group(
    'Delivery',
    leaf('ActualDeliveryDate', it.deliveryDate),
    group(
      'DeliveryLocation',
      identifier('ID', it.deliverToId),
      it.deliverTo === undefined ? '' : address('Address', it.deliverTo),
    ),
    group('DeliveryParty', group('PartyName', leaf('Name', it.deliverToName))),
  );

/**
 * The UBL 2.1 text of an invoice, in schema order, to be stored as UTF-8. The same document gives the same bytes; no
 * schemaLocation is written, because ANAF's firewall refuses it.
 * @law OUG 120/2021 art. 4, RO_CIUS 1.0.1 (OMF 1366/2021)
 */
export function writeUbl(document: UblDocument): string {
  const root = document.kind === 'creditNote' ? 'CreditNote' : 'Invoice';
  const body =
    header(document) +
    party('AccountingSupplierParty', document.seller) +
    party('AccountingCustomerParty', document.buyer) +
    payee(document) +
    representative(document) +
    delivery(document) +
    payment(document) +
    document.allowances.map((it) => allowance(it, document.currency)).join('') +
    taxTotals(document) +
    totals(document) +
    document.lines.map((it) => line(it, document)).join('');
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<${root} xmlns="${UBL}:${root}-2" xmlns:cac="${UBL}:CommonAggregateComponents-2" xmlns:cbc="${UBL}:CommonBasicComponents-2">` +
    `${body}</${root}>\n`
  );
}
