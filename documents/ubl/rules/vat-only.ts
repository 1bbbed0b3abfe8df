import type { Document } from './document.ts';
import type { Row } from './row.ts';
import { ROOT } from './row.ts';
import { missing, told } from './say.ts';
import { categoryOf, inAllowances, uses } from './vat-uses.ts';
import { at, isVat, lengthOf, one, valueOf } from './xpath.ts';

const ALONE = told(
  [
    'Pe factură stau împreună linii din afara sferei TVA și linii cu TVA.',
    'Categoria O (în afara sferei TVA) nu se amestecă pe aceeași factură cu alte categorii.',
    'Emiteți facturi separate sau corectați categoria de TVA.',
  ],
  [
    'Lines outside the scope of VAT and lines with VAT stand on one invoice.',
    'Category O (outside the scope of VAT) never stands on an invoice with other categories.',
    'Issue separate invoices or correct the VAT category.',
  ],
);

const brokenDown = (category: string, document: Document): boolean => uses(document, category).groups.length > 0;

const alone = (
  id: string,
  about: string,
  others: (document: Document) => readonly Parameters<typeof categoryOf>[0][],
): Row => ({
  id,
  at: ROOT,
  about,
  holds: (_, document) =>
    !brokenDown('O', document) || !others(document).some((it) => isVat(it) && categoryOf(it) !== 'O'),
  say: ALONE,
});

const splitPayment = (document: Document): boolean => hasCategory(document, 'B');
const hasCategory = (document: Document, code: string): boolean =>
  document.matching('cac:TaxCategory/cbc:ID|cac:ClassifiedTaxCategory/cbc:ID').some((it) => valueOf(it) === code);

const ITALIAN = told(
  [
    'Categoria B este rezervată Italiei.',
    'Plata defalcată italiană nu se folosește pe facturi românești, nici împreună cu categoria S.',
    'Alegeți altă categorie de TVA.',
  ],
  [
    'Category B is reserved for Italy.',
    'Italian split payment is not used on Romanian invoices, nor together with category S.',
    'Choose another VAT category.',
  ],
);

/** BR-O-11 … 14, BR-IC-11 and 12, BR-B: what only one category asks for. */
export const VAT_ONLY: readonly Row[] = [
  alone('BR-O-11', 'cac:TaxTotal/cac:TaxSubtotal', ({ root }) =>
    at(root, 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory'),
  ),
  alone('BR-O-12', 'cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory', (it) => it.all('cac:ClassifiedTaxCategory')),
  alone('BR-O-13', 'cac:AllowanceCharge/cac:TaxCategory', (it) => inAllowances(it, false)),
  alone('BR-O-14', 'cac:AllowanceCharge/cac:TaxCategory', (it) => inAllowances(it, true)),
  {
    id: 'BR-IC-11',
    at: ROOT,
    about: 'cac:Delivery/cbc:ActualDeliveryDate',
    holds: (root, document) =>
      !brokenDown('K', document) ||
      lengthOf(one(root, 'cac:Delivery/cbc:ActualDeliveryDate') ?? '') > 1 ||
      at(root, 'cac:InvoicePeriod').some((it) => it.children.length > 0),
    say: missing(
      'La livrarea intracomunitară se cere data livrării sau perioada facturată.',
      'An intra-Community supply needs the delivery date or the invoicing period.',
    ),
  },
  {
    id: 'BR-IC-12',
    at: ROOT,
    about: 'cac:Delivery/cac:DeliveryLocation/cac:Address/cac:Country/cbc:IdentificationCode',
    holds: (root, document) =>
      !brokenDown('K', document) ||
      lengthOf(one(root, 'cac:Delivery/cac:DeliveryLocation/cac:Address/cac:Country/cbc:IdentificationCode') ?? '') > 1,
    say: missing(
      'La livrarea intracomunitară se cere țara în care ajung bunurile.',
      'An intra-Community supply needs the country where the goods arrive.',
    ),
  },
  {
    id: 'BR-B-01',
    at: ROOT,
    holds: (_, document) =>
      !splitPayment(document) || document.all('cbc:IdentificationCode').every((it) => valueOf(it) === 'IT'),
    say: ITALIAN,
  },
  {
    id: 'BR-B-02',
    at: ROOT,
    holds: (_, document) => !splitPayment(document) || !hasCategory(document, 'S'),
    say: ITALIAN,
  },
];
